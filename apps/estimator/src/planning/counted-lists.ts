import { fill, formatDecimal } from '@anslag/presentation'
import { driverName, type InitialTexts } from '@anslag/presentation/estimate'
import { type Request, valueAt } from '@anslag/pricing'
import { type AskedAgainst, questions } from '@anslag/request-form'
import type { PageTexts } from '../shell/app.ts'

const lists = [...questions.values()].filter(({ kind }) => kind !== 'control').map(({ name }) => name)

/** How many things of a list the sum counts, as text, and whether nobody said so. */
export interface CountedList {
  /** In the request. */
  readonly name: string
  readonly title: string
  readonly count: string
}

/** What lists of things the sum counts anything of. */
export const countedLists = (
  request: Request,
  defaults: AskedAgainst['defaults'],
  texts: InitialTexts,
  { assumed: words }: PageTexts['planning'],
): readonly CountedList[] =>
  lists.flatMap((name) => {
    const given = valueAt(request, [name])
    const assumed = defaults[name]
    const likely = typeof assumed === 'object' ? assumed.likely : assumed
    const count = Array.isArray(given) ? String(given.length) : likely
    if (count === undefined || count === '0') return []
    const number = formatDecimal(count, texts)
    return [
      { name, title: driverName(name, texts), count: Array.isArray(given) ? number : fill(words, { count: number }) },
    ]
  })
