import { fill, formatDay, formatMoney } from '@anslag/presentation'
import { amountName, type InitialTexts } from '@anslag/presentation/estimate'
import { type Estimate, isDay, valueAt } from '@anslag/pricing'
import type { Said } from '../export/link-document.ts'
import type { Words } from '../shell/app.ts'

/** Names of price lists are shorter; whoever makes links by hand may write anything. */
const shortText = /^[\w.-]{1,80}$/

/** What a link says of its price; undefined where it says nothing that can be read. */
export const saidOf = (document: unknown): Said | undefined => {
  const day = valueAt(document, ['day'])
  const gross = valueAt(document, ['gross'])
  const [id, revision, digest] = ['id', 'revision', 'digest'].map((name) => valueAt(document, ['priceList', name]))
  if (typeof day !== 'string' || day.length > 10 || !isDay(day)) return undefined
  if (typeof gross !== 'string' || !/^\d{1,15}\.\d\d$/.test(gross)) return undefined
  if (typeof id !== 'string' || !shortText.test(id) || typeof revision !== 'number') return undefined
  return { day, gross, priceList: { id, revision, digest: typeof digest === 'string' ? digest : '' } }
}

/** What a link said of its price beside today's, in a sentence, with what differs where the price does. */
export const saidSentence = (
  { day, gross, priceList }: Said,
  now: Estimate,
  texts: InitialTexts,
  words: Words['import']['said'],
): string => {
  const listOf = (list: { readonly id: string; readonly revision: number }) =>
    fill(texts.estimate.listRevision, { id: list.id, revision: String(list.revision) })
  const given = {
    day: formatDay(day, texts),
    list: listOf(priceList),
    gross: amountName(formatMoney(gross, texts), now, texts),
  }
  if (gross === now.totals.gross) return fill(words.same, given)
  const other = {
    ...given,
    now: amountName(formatMoney(now.totals.gross, texts), now, texts),
    nowList: listOf(now.priceList),
  }
  return fill(priceList.digest === now.priceList.digest ? words.otherEngine : words.otherList, other)
}
