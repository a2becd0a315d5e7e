import { quoteOperations } from '@anslag/quotes'
import { readQuoteFile } from '../../documents/quote.ts'
import { changing, operated } from './changing.ts'
import { entryOf } from './entry.ts'

/** Enters in an accepted quote what has become of a quote that changes it. */
export const quoteEnterChange = changing({
  name: 'quote enter-change',
  operands: [{ name: 'change', file: true }],
  flags: ['by', 'role', 'at', 'key'],
  required: ['by'],
  change: async (quote, invocation) => {
    const [, file = ''] = invocation.operands
    const change = await readQuoteFile(file, invocation.environment)
    if (!change.ok) return change
    return operated(quoteOperations.enterChange(quote, { change: change.value }, entryOf(invocation)), invocation)
  },
})
