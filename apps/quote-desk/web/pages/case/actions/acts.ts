import type { OfferedOperation } from '../../../../server/routes/operations.ts'
import type { caseActs } from '../acting/texts.ts'

/** Something that is done with the whole case from its head. */
export type CaseAct = keyof (typeof caseActs)['of'] & OfferedOperation

const first = ['issue', 'approve', 'submit', 'send', 'accept', 'revise'] as const

const further = ['decline', 'change', 'undo', 'withdraw', 'cancel', 'archive', 'discard'] as const

const both = (may: readonly string[]) => ({
  first: first.filter((each) => may.includes(each)),
  further: further.filter((each) => may.includes(each)),
})

/** What may be done with the whole case: what comes next, of which the first weighs most, and what is rarer. */
export const actsOf = (may: readonly string[], status: string): ReturnType<typeof both> => {
  const { first: next, further: rare } = both(may)
  // Of an offer that is sent, the answer comes next; of one that is not, sending it.
  return {
    first: status === 'sent' ? next.toSorted((a, b) => Number(b === 'accept') - Number(a === 'accept')) : next,
    further: rare,
  }
}

/** What is done with the price of the draft as it was saved. */
const ofSaved: readonly CaseAct[] = ['issue', 'submit', 'approve']

/** True where an order that is written and not saved stands in the way: the price that is shown is another than the one that counts. */
export const waitsForOrder = (operation: CaseAct, may: readonly string[], isUnsaved: boolean): boolean =>
  isUnsaved && may.includes('reprice') && ofSaved.includes(operation)

/** True of what is done at once: it asks nothing, and can be taken back by another act. */
export const isAtOnce = (operation: CaseAct): boolean => operation === 'submit' || operation === 'revise'
