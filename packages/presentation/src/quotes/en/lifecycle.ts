import type * as contract from '../nb/lifecycle.ts'

export const statuses = {
  draft: 'a draft',
  issued: 'issued',
  sent: 'sent',
  accepted: 'accepted',
  acknowledged: 'taken over by finance',
  delivered: 'delivered',
  completed: 'delivered and taken over by finance',
  declined: 'declined by the customer',
  withdrawn: 'withdrawn',
  cancelled: 'cancelled',
  superseded: 'superseded by a new revision',
  expired: 'expired',
} satisfies typeof contract.statuses

export const events = {
  issued: 'issued',
  sent: 'sent',
  accepted: 'accepted',
  'acceptance-undone': 'acceptance undone',
  declined: 'declined',
  withdrawn: 'withdrawn',
  cancelled: 'cancelled',
  superseded: 'superseded',
  'third-party-received': 'data of others received',
  delivered: 'delivered',
  'deadline-changed': 'deadline changed',
  'finance-acknowledged': 'taken over by finance',
} satisfies typeof contract.events

export const roles = {
  officer: 'the executive officer',
  approver: 'the approver',
  finance: 'finance',
  administrator: 'the administrator',
  buyer: 'the customer',
  system: 'the system',
} satisfies typeof contract.roles

export const reasons = {
  price: 'the price',
  time: 'the time',
  'no-funding': 'no funding',
  'other-scope': 'needs something else',
  'no-approval': 'no approval',
  mistake: 'a mistake',
  'cannot-deliver': 'cannot deliver',
  'terms-changed': 'the terms have changed',
  'buyer-withdrew': 'the customer withdrew',
  other: 'other',
} satisfies typeof contract.reasons

export const facts = {
  form: 'The form is right',
  identity: 'Number and revisions are right',
  parties: 'The parties are stated rightly',
  lines: 'Lines, charges and reductions are right',
  sums: 'VAT and totals are right to the øre',
  estimate: 'The estimate adds up',
  traces: 'All computations replay',
  events: 'The events can have happened so',
  content: 'The content agrees with its seal',
  chain: 'The revisions rest on one another',
  'event-chain': 'Each event rests on the one before',
  change: 'The change refers rightly to what was agreed',
} satisfies typeof contract.facts

export const findings = { holds: 'yes', broken: 'NO', unknown: 'cannot be told' } satisfies typeof contract.findings

export const documents = {
  engine: 'the program',
  day: 'the pricing day',
  'price-list': 'the price list',
  catalogue: 'the catalogue',
  'vat-table': 'the VAT table',
} satisfies typeof contract.documents

export const statements = {
  status: 'the status of the price list',
  title: 'the title of the price list',
  period: 'the period of the price list',
  sources: 'the sources',
  estimate: 'the estimate',
} satisfies typeof contract.statements

export const terms = {
  'BT-92': 'the charge or reduction',
  'BT-106': 'the sum of lines',
  'BT-107': 'the sum of reductions',
  'BT-108': 'the sum of charges',
  'BT-109': 'the total excl. VAT',
  'BT-110': 'the total VAT',
  'BT-112': 'the total incl. VAT',
  'BT-129': 'the quantity',
  'BT-146': 'the unit price',
} satisfies typeof contract.terms
