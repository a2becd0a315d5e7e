import { quoteOperations } from '@anslag/quotes'
import type { Command } from '../command.ts'
import { changing, operated } from './changing.ts'
import { entryOf } from './entry.ts'

/** `attachment/protocol`, or `content/population-without-source:/populations/1` */
const remarkNamed = (name: string) => {
  const [code = '', path] = name.split(':')
  return { code, ...(path === undefined ? {} : { path }) }
}

/** Says why the quote is issued although the estimate finds something missing. */
export const quoteAnswer: Command = changing({
  name: 'quote answer',
  operands: [{ name: 'remark' }],
  flags: ['reason', 'by', 'at'],
  required: ['reason', 'by'],
  change: (quote, invocation) => {
    const [, remark = ''] = invocation.operands
    const answer = { ...remarkNamed(remark), reason: invocation.options.given('reason') ?? '' }
    return operated(quoteOperations.answer(quote, answer, entryOf(invocation)), invocation)
  },
})
