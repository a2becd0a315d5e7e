import type { Content, Quote } from '@anslag/quotes'

/** A draft beside the revision that was issued before it; undefined where there are not both. */
export const revisionsToCompare = ({ revisions }: Quote): readonly [before: Content, after: Content] | undefined => {
  const [after, before] = [revisions.at(-1), revisions.at(-2)]
  return after === undefined || before === undefined || after.events.length > 0
    ? undefined
    : [before.content, after.content]
}
