import { quoteOperations, removalOf } from '@anslag/quotes'
import type { Command } from '../command.ts'
import { changing, operated, withSameBook } from './changing.ts'
import { entryOf } from './entry.ts'

/** Takes back what an officer added to a draft: a charge or reduction, a fixed line, an answer, a reason for no VAT … */
export const quoteRemove: Command = changing({
  name: 'quote remove',
  operands: [{ name: 'what' }],
  flags: ['list'],
  change: (quote, invocation) => {
    const [, what = ''] = invocation.operands
    const removal = removalOf(quote, what)
    return removal.kind === 'assumption' || removal.kind === 'vat-reason'
      ? withSameBook(quote, invocation, (entry) => quoteOperations.removeDecision(quote, removal, entry))
      : operated(quoteOperations.removeAddition(quote, removal, entryOf(invocation)), invocation)
  },
})
