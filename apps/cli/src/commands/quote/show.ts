import { statusOf } from '@anslag/quotes'
import { readQuoteFile, revisionOf } from '../../documents/quote.ts'
import { outcomeOf } from '../../outcome.ts'
import { quoteLines } from '../../render/quote.ts'
import type { Command } from '../command.ts'

/** Shows a revision of a quote. */
export const quoteShow: Command = {
  name: 'quote show',
  operands: [{ name: 'quote', file: true }],
  flags: ['revision', 'at', 'format'],
  run: async (invocation) => {
    const { operands, options, environment } = invocation
    const [file = ''] = operands
    const quote = await readQuoteFile(file, environment)
    const revised = quote.ok ? revisionOf(file, quote.value, options.given('revision')) : quote
    return outcomeOf(revised, (revision) => {
      const status = statusOf(revision, options.given('at') ?? environment.now())
      const { content, seal } = revision
      const { number, estimate, remarkAnswers, issuedOn, validUntil, vatBreakdown, totals } = content
      return options.format === 'json'
        ? {
            kind: 'json',
            value: {
              number,
              revision: content.revision,
              status,
              issuedOn,
              validUntil,
              vatBreakdown,
              totals,
              remarks: estimate.issues,
              remarkAnswers,
              hash: seal?.hash,
            },
          }
        : { kind: 'lines', lines: quoteLines(revision, status, invocation) }
    })
  },
}
