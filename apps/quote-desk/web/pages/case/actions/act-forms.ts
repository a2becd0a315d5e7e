import { type Instant, osloDay } from '@anslag/pricing'
import { type Content, lastSealed, type Quote, reasonCodes } from '@anslag/quotes'
import type { caseActs } from '../acting/texts.ts'
import { momentOn, someOf, textIn, type Written } from '../acting/written.ts'
import type { CaseAct } from './acts.ts'

/** A field of an act: its name in what is sent, and how it is asked for. */
export interface ActField {
  readonly name: keyof (typeof caseActs)['fields']
  readonly kind: 'text' | 'long' | 'day' | 'reason'
  readonly isNeeded?: true
  /** Of one that is only asked for where the answer came on an earlier day. */
  readonly isOfLate?: true
}

/** How something is done with a case: what is asked, and what then is sent. */
export interface ActForm {
  readonly operation: CaseAct
  readonly fields: readonly ActField[]
  /** Codes of reasons, where one is chosen. */
  readonly reasons?: readonly string[]
}

const needed = { isNeeded: true } as const

const note: ActField = { name: 'note', kind: 'long' }

const reason: ActField = { name: 'reason', kind: 'reason', ...needed }

/** True of an answer that came on a day before today, in Oslo. */
const cameEarlier = ({ acceptedAt = '' }: Written, now: Instant): boolean =>
  osloDay(momentOn(acceptedAt, now)) < osloDay(now)

/** Every act that asks something, or that is only done once somebody has seen what follows; others are done at once. */
const forms: readonly ActForm[] = [
  { operation: 'send', fields: [{ name: 'to', kind: 'text' }] },
  {
    operation: 'accept',
    fields: [
      { name: 'acceptedBy', kind: 'text', ...needed },
      { name: 'acceptedAt', kind: 'day', ...needed },
      { name: 'evidence', kind: 'text', ...needed, isOfLate: true },
      { name: 'customerReference', kind: 'text' },
      { name: 'orderNumber', kind: 'text' },
    ],
  },
  { operation: 'decline', fields: [reason, { name: 'declinedBy', kind: 'text' }, note], reasons: reasonCodes.declined },
  { operation: 'withdraw', fields: [reason, note], reasons: reasonCodes.withdrawn },
  { operation: 'cancel', fields: [reason, note], reasons: reasonCodes.cancelled },
  { operation: 'undo', fields: [{ name: 'why', kind: 'text', ...needed }] },
  { operation: 'change', fields: [{ name: 'why', kind: 'text', ...needed }] },
  { operation: 'approve', fields: [note] },
  { operation: 'archive', fields: [{ name: 'number', kind: 'text', ...needed }] },
  { operation: 'discard', fields: [] },
]

/** What an act asks; undefined of one that is done at once. */
export const formOf = (operation: CaseAct): ActForm | undefined => forms.find((form) => form.operation === operation)

/** What stands in the fields to begin with: what the case already says. */
export const beginning = (operation: CaseAct, content: Content | undefined, now: Instant): Written => {
  switch (operation) {
    case 'send':
      return someOf({ to: content?.contact?.email })
    case 'accept':
      return someOf({
        acceptedBy: content?.contact?.name,
        acceptedAt: now.slice(0, 10),
        customerReference: content?.invoice.buyerReference,
        orderNumber: content?.invoice.orderNumber,
      })
    default:
      return {}
  }
}

/** The fields that are asked for by now. */
export const fieldsAsked = ({ fields }: ActForm, written: Written, now: Instant): readonly ActField[] =>
  fields.filter(({ isOfLate }) => isOfLate === undefined || cameEarlier(written, now))

/** Fields in which something is missing. */
export const lackingIn = (form: ActForm, written: Written, now: Instant): readonly ActField[] =>
  fieldsAsked(form, written, now).filter(
    ({ name, isNeeded }) => isNeeded === true && textIn(written[name]) === undefined,
  )

/** What is sent for what was written. */
export const bodyOf = (form: ActForm, written: Written, quote: Quote, now: Instant): unknown => {
  const asked = fieldsAsked(form, written, now).map(({ name }) => [name, written[name]])
  const { acceptedAt = '', why, ...others } = someOf(Object.fromEntries(asked))
  switch (form.operation) {
    case 'accept':
      return { ...others, acceptedAt: momentOn(acceptedAt, now) }
    case 'undo':
      return { reason: why }
    case 'change':
      // The order as it is: what becomes of it is decided in the draft that this makes.
      return { reason: why, request: lastSealed(quote)?.content.estimate.request }
    default:
      return others
  }
}
