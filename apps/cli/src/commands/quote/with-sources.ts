import type { BookOnDay, Result } from '@anslag/pricing'
import { lastRevision, type Quote } from '@anslag/quotes'
import { quoteStep } from '../../documents/quote.ts'
import { quoteSources } from '../../documents/quote-sources.ts'
import type { Invocation } from '../command.ts'
import type { Changed } from './changing.ts'

/** Changes a draft by the documents that it was priced with, and its pricing day unless another was asked for. */
export const withSources = async (
  quote: Quote,
  invocation: Invocation,
  change: (by: BookOnDay) => Result<Quote>,
): Promise<Changed> => {
  const content = lastRevision(quote)?.content
  if (content === undefined) return { kind: 'misused', messages: [] }
  const sources = await quoteSources(content, invocation)
  if (!sources.ok) return { kind: 'step', step: sources }
  return { kind: 'step', step: quoteStep(invocation.operands[0], change(sources.value)) }
}
