import { isObject, requireArgument, valueAt } from '@anslag/pricing'

/** Refuses what is no quote, for a function of this name. */
export const requireQuote = (quote: unknown, called: string, argument = 'quote'): void => {
  const holds = valueAt(quote, ['format']) === 'quote/1' && Array.isArray(valueAt(quote, ['revisions']))
  requireArgument(holds, called, argument, 'a quote that readQuote has read, once it is known to be ok')
}

/** Refuses what is no content of a revision. */
export const requireContent = (content: unknown, called: string): void =>
  requireArgument(
    Array.isArray(valueAt(content, ['estimate', 'lines'])),
    called,
    'content',
    'the content of a revision of a quote',
  )

/** Refuses an entry that does not say who does something, and when. */
export const requireEntry = (entry: unknown, called: string): void => {
  const { at, by } = isObject(entry) ? entry : {}
  requireArgument(typeof at === 'string', called, 'at', "a moment, such as '2026-11-22T14:03:00+01:00'")
  const isActor = typeof valueAt(by, ['name']) === 'string' && typeof valueAt(by, ['role']) === 'string'
  requireArgument(isActor, called, 'by', 'whoever does it: { name, role }')
}
