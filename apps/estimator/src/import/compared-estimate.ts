import { fill, formatDay } from '@anslag/presentation'
import { type DifferenceView, differenceView, type Texts } from '@anslag/presentation/estimate'
import { difference, type Estimate, type PriceBookDocuments } from '@anslag/pricing'
import type { Words } from '../shell/app.ts'

/** An estimate that was made earlier beside today's of the same answers. */
export interface Compared {
  /** Why they may differ: the day, the list, the engine …; empty when they were made of the same. */
  readonly reasons: readonly string[]
  readonly view: DifferenceView
  readonly demonstration: boolean
}

const listOf = ({ priceList: { id, revision } }: Estimate, texts: Texts): string =>
  texts.estimate.listRevision.replace('{id}', id).replace('{revision}', String(revision))

const reasons = (
  then: Estimate,
  now: Estimate,
  texts: Texts,
  words: Words['import']['compared'],
): readonly string[] => {
  const change = (label: string, before: string, after: string) =>
    before === after ? [] : [fill(words.changed, { what: label, before, after })]
  const list = change(texts.estimate.priceList, listOf(then, texts), listOf(now, texts))
  const same = (before: { readonly digest: string }, after: { readonly digest: string }) =>
    before.digest === after.digest
  return [
    ...change(texts.estimate.day, formatDay(then.day, texts), formatDay(now.day, texts)),
    ...list,
    ...(list.length > 0 || same(then.priceList, now.priceList) ? [] : [words.listContent]),
    ...(same(then.catalogue, now.catalogue) ? [] : [words.catalogue]),
    ...(same(then.vatTable, now.vatTable) ? [] : [words.vatTable]),
    ...change(texts.estimate.engine, then.engine, now.engine),
  ]
}

/** What differs between an estimate that was made earlier and today's of the same answers, and why. */
export const compared = (
  then: Estimate,
  now: Estimate,
  documents: PriceBookDocuments,
  texts: Texts,
  words: Words['import']['compared'],
): Compared => {
  const view = differenceView(difference(then, now), then, now, texts, documents)
  return {
    reasons: reasons(then, now, texts, words),
    view: { ...view, columns: { ...view.columns, before: words.earlier, after: words.now } },
    demonstration: [then, now].some(({ priceList }) => priceList.status === 'demonstration'),
  }
}
