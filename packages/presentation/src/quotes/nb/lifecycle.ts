/** What a quote is, what happened to it, and what a verification tells of. */
export const statuses = {
  draft: 'et utkast',
  issued: 'utstedt',
  sent: 'sendt',
  accepted: 'akseptert',
  acknowledged: 'overtatt av økonomi',
  delivered: 'levert',
  completed: 'levert og overtatt av økonomi',
  declined: 'avslått av kunden',
  withdrawn: 'trukket tilbake',
  cancelled: 'kansellert',
  superseded: 'erstattet av en ny versjon',
  expired: 'gått ut',
}

export const events = {
  issued: 'utstedt',
  sent: 'sendt',
  accepted: 'akseptert',
  'acceptance-undone': 'aksept angret',
  declined: 'avslått',
  withdrawn: 'trukket tilbake',
  cancelled: 'kansellert',
  superseded: 'erstattet',
  'third-party-received': 'data fra andre mottatt',
  delivered: 'levert',
  'deadline-changed': 'frist endret',
  'finance-acknowledged': 'overtatt av økonomi',
}

export const roles = {
  officer: 'saksbehandleren',
  approver: 'den som godkjenner',
  finance: 'økonomi',
  administrator: 'administratoren',
  buyer: 'kunden',
  system: 'systemet',
}

export const reasons = {
  price: 'prisen',
  time: 'tiden',
  'no-funding': 'mangler penger',
  'other-scope': 'trenger noe annet',
  'no-approval': 'mangler godkjenning',
  mistake: 'en feil',
  'cannot-deliver': 'kan ikke levere',
  'terms-changed': 'vilkårene er endret',
  'buyer-withdrew': 'kunden trakk seg',
  other: 'annet',
}

export const facts = {
  form: 'Formen er riktig',
  identity: 'Nummer og versjoner stemmer',
  parties: 'Partene er riktig oppgitt',
  lines: 'Linjer, tillegg og fradrag stemmer',
  sums: 'Mva. og summer stemmer på øret',
  estimate: 'Prisanslaget henger sammen',
  traces: 'Alle utregninger går opp',
  events: 'Hendelsene kan ha skjedd slik',
  content: 'Innholdet stemmer med seglet',
  chain: 'Versjonene bygger på hverandre',
  'event-chain': 'Hver hendelse bygger på den forrige',
  change: 'Endringen viser riktig til det avtalte',
}

export const findings = { holds: 'ja', broken: 'NEI', unknown: 'kan ikke avgjøres' }

export const documents = {
  engine: 'programmet',
  day: 'prisdagen',
  'price-list': 'prislisten',
  catalogue: 'katalogen',
  'vat-table': 'mva.-tabellen',
}

/** What a quote says of its documents. */
export const statements = {
  status: 'statusen til prislisten',
  title: 'tittelen på prislisten',
  period: 'gyldighetstiden til prislisten',
  sources: 'kildene',
  estimate: 'prisanslaget',
}

/** Amounts by their EN 16931 term. */
export const terms = {
  'BT-92': 'tillegget eller fradraget',
  'BT-106': 'sum linjer',
  'BT-107': 'sum fradrag',
  'BT-108': 'sum tillegg',
  'BT-109': 'sum ekskl. mva.',
  'BT-110': 'mva. i alt',
  'BT-112': 'sum inkl. mva.',
  'BT-129': 'mengden',
  'BT-146': 'enhetsprisen',
}
