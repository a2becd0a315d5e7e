import { setImmediate } from 'node:timers/promises'
import {
  addAmounts,
  compareDecimals,
  components,
  InvariantError,
  monthsAfter,
  osloDay,
  type PriceBook,
  readPriceList,
  requirementsOf,
  subtractAmounts,
} from '@anslag/pricing'
import { lastRevision, type Quote, quoteOperations, readQuote } from '@anslag/quotes'
import type { Desk } from '../desk.ts'
import { comparedOn, type UploadedList } from '../register/price-lists.ts'
import { contentsSince, countSince, type RecentContent } from '../register/recent-contents.ts'

/** How many quotes are priced anew: those with the last days. */
const most = 500

/** How many are shown by themselves: those that change most. */
const shown = 20

interface Impact {
  readonly number: string
  readonly before: string
  readonly after: string
  readonly difference: string
}

const bookOf = ({ books: { catalogue, vatTable } }: Desk, { document }: UploadedList): PriceBook => {
  const list = readPriceList(JSON.parse(document), requirementsOf(components))
  if (!list.ok) throw new InvariantError('register/not-a-price-list')
  return { list: list.value, catalogue, vatTable }
}

/** What was issued, as a draft that can be priced by another list. */
const asDraft = ({ content }: RecentContent) => {
  const { number: _number, issuedOn: _issuedOn, validUntil: _validUntil, ...draft } = JSON.parse(content)
  return readQuote({ format: 'quote/1', revisions: [{ content: { ...draft, revision: 1 }, events: [] }] })
}

const netOf = (quote: Quote): string => lastRevision(quote)?.content.totals.net ?? '0.00'

const without = (amount: string): string => (amount.startsWith('-') ? amount.slice(1) : amount)

/** What a list would have changed for the quotes of the last year: each priced anew, with all that officers decided. */
export const impactOf = async (desk: Desk, upload: UploadedList) => {
  const today = osloDay(desk.now())
  const since = monthsAfter(today, -12)
  const book = bookOf(desk, upload)
  const day = comparedOn(upload.validFrom, today)
  const entry = { at: desk.now(), by: { name: 'Anslag', role: 'officer' }, day, book } as const
  const [quotes, recent] = [await countSince(desk.register, since), await contentsSince(desk.register, since, most)]
  const found: Impact[] = []
  const unpriced: string[] = []
  for (const each of recent) {
    // Others are answered meanwhile.
    await setImmediate()
    const draft = asDraft(each)
    const priced = draft.ok ? quoteOperations.reprice(draft.value, {}, entry) : draft
    if (!draft.ok || !priced.ok) unpriced.push(each.number)
    else {
      const [before, after] = [netOf(draft.value), netOf(priced.value.quote)]
      found.push({ number: each.number, before, after, difference: subtractAmounts(after, before) })
    }
  }
  const before = addAmounts(found.map((each) => each.before))
  const after = addAmounts(found.map((each) => each.after))
  return {
    since,
    quotes,
    priced: found.length,
    unpriced,
    before,
    after,
    difference: subtractAmounts(after, before),
    dearer: found.filter(({ difference }) => compareDecimals(difference, '0') > 0).length,
    cheaper: found.filter(({ difference }) => compareDecimals(difference, '0') < 0).length,
    most: found.toSorted((a, b) => compareDecimals(without(b.difference), without(a.difference))).slice(0, shown),
  }
}
