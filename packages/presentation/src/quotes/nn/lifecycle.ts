import type * as contract from '../nb/lifecycle.ts'

export const statuses = {
  draft: 'eit utkast',
  issued: 'utferda',
  sent: 'sendt',
  accepted: 'akseptert',
  acknowledged: 'overteke av økonomi',
  delivered: 'levert',
  completed: 'levert og overteke av økonomi',
  declined: 'avslått av kunden',
  withdrawn: 'trekt tilbake',
  cancelled: 'kansellert',
  superseded: 'erstatta av ein ny versjon',
  expired: 'gått ut',
} satisfies typeof contract.statuses

export const events = {
  issued: 'utferda',
  sent: 'sendt',
  accepted: 'akseptert',
  'acceptance-undone': 'aksept angra',
  declined: 'avslått',
  withdrawn: 'trekt tilbake',
  cancelled: 'kansellert',
  superseded: 'erstatta',
  'third-party-received': 'data frå andre mottekne',
  delivered: 'levert',
  'deadline-changed': 'frist endra',
  'finance-acknowledged': 'overteke av økonomi',
} satisfies typeof contract.events

export const roles = {
  officer: 'saksbehandlaren',
  approver: 'den som godkjenner',
  finance: 'økonomi',
  administrator: 'administratoren',
  buyer: 'kunden',
  system: 'systemet',
} satisfies typeof contract.roles

export const reasons = {
  price: 'prisen',
  time: 'tida',
  'no-funding': 'manglar pengar',
  'other-scope': 'treng noko anna',
  'no-approval': 'manglar godkjenning',
  mistake: 'ein feil',
  'cannot-deliver': 'kan ikkje levere',
  'terms-changed': 'vilkåra er endra',
  'buyer-withdrew': 'kunden trekte seg',
  other: 'anna',
} satisfies typeof contract.reasons

export const facts = {
  form: 'Forma er rett',
  identity: 'Nummer og versjonar stemmer',
  parties: 'Partane er rett oppgitt',
  lines: 'Linjer, tillegg og frådrag stemmer',
  sums: 'Mva. og summar stemmer på øret',
  estimate: 'Prisanslaget heng saman',
  traces: 'Alle utrekningar går opp',
  events: 'Hendingane kan ha skjedd slik',
  content: 'Innhaldet stemmer med seglet',
  chain: 'Versjonane byggjer på kvarandre',
  'event-chain': 'Kvar hending byggjer på den førre',
  change: 'Endringa viser rett til det avtalte',
} satisfies typeof contract.facts

export const findings = {
  holds: 'ja',
  broken: 'NEI',
  unknown: 'kan ikkje avgjerast',
} satisfies typeof contract.findings

export const documents = {
  engine: 'programmet',
  day: 'prisdagen',
  'price-list': 'prislista',
  catalogue: 'katalogen',
  'vat-table': 'mva.-tabellen',
} satisfies typeof contract.documents

export const statements = {
  status: 'statusen til prislista',
  title: 'tittelen på prislista',
  period: 'gyldigheitstida til prislista',
  sources: 'kjeldene',
  estimate: 'prisanslaget',
} satisfies typeof contract.statements

export const terms = {
  'BT-92': 'tillegget eller frådraget',
  'BT-106': 'sum linjer',
  'BT-107': 'sum frådrag',
  'BT-108': 'sum tillegg',
  'BT-109': 'sum ekskl. mva.',
  'BT-110': 'mva. i alt',
  'BT-112': 'sum inkl. mva.',
  'BT-129': 'mengda',
  'BT-146': 'einingsprisen',
} satisfies typeof contract.terms
