import { fill, formatDay, formatDecimal } from '@anslag/presentation'
import {
  answerName,
  differenceView,
  nameById,
  placeOf,
  stablePlaceName,
  type Texts,
} from '@anslag/presentation/estimate'
import {
  type Difference,
  difference,
  type Estimate,
  type LineDifference,
  type PriceBookDocuments,
} from '@anslag/pricing'
import { type AnswerChange, answerChanges, fieldsOf, isPartOf, namesIn } from '@anslag/request-form'
import type { Priced } from '../price/pricing.ts'
import type { Words } from '../shell/app.ts'
import { affectedAnswers } from './affected-answers.ts'

/** A column that could be priced. */
export type PricedColumn = Extract<Priced, { ok: true }>

/** Two columns, and what differs between them. */
export interface Compared {
  readonly columns: readonly [PricedColumn, PricedColumn]
  readonly a: Estimate
  readonly b: Estimate
  readonly difference: Difference
  readonly answers: readonly AnswerChange[]
}

/** What it takes to say a cause. */
export interface Wording {
  readonly texts: Texts
  readonly words: Words['causes']
  readonly documents: PriceBookDocuments
}

export const compared = (before: PricedColumn, after: PricedColumn): Compared => {
  const [a, b] = [before.estimate, after.estimate]
  return { columns: [before, after], a, b, difference: difference(a, b), answers: answerChanges(a.request, b.request) }
}

/** The most names that are listed; the rest is counted. */
const mostNames = 6

/** The list whose things or codes an answer names. */
const listOf = (place: string): string => {
  const { driver, list = '' } = placeOf(place)
  const field = fieldsOf(list)[driver.slice(list.length + 1)]
  return (field?.kind === 'fact' ? field.refersTo : undefined) ?? list
}

const listed = (
  list: string,
  names: readonly string[],
  { a, b }: Compared,
  { texts, words, documents }: Wording,
): string => {
  const shown = names
    .slice(0, mostNames)
    .map((name) => nameById(list, name, [b.request, a.request], texts, documents.catalogue))
  const rest = names.length - shown.length
  return [...shown, ...(rest > 0 ? [fill(words.others, { count: String(rest) })] : [])].join(', ')
}

/**
 * What an unanswered question was taken for, where the lines tell. Of a list only where they count what is in it: some
 * only ask whether there is anything.
 */
const assumed = (
  lines: readonly LineDifference[],
  { place, before, after }: AnswerChange,
  side: 'before' | 'after',
): string | undefined => {
  const [other, answer] = side === 'before' ? (['after', after] as const) : (['before', before] as const)
  const causes = lines.flatMap((line) => line.causes).filter(({ ref }) => ref === place)
  const length = namesIn(answer)?.length
  const isCounted =
    length === undefined || causes.some((cause) => cause.kind === 'answer' && cause[other] === String(length))
  return isCounted ? causes.find(({ kind }) => kind === 'assumption')?.[side] : undefined
}

const answerInWords = (
  answer: unknown,
  place: string,
  taken: string | undefined,
  both: Compared,
  wording: Wording,
): string => {
  const { texts, words } = wording
  const { driver } = placeOf(place)
  if (answer === undefined)
    return taken === undefined ? words.unanswered : fill(words.unansweredAs, { taken: formatDecimal(taken, texts) })
  const names = namesIn(answer)
  if (names !== undefined)
    return names.length === 0
      ? words.none
      : fill(words.counted, { count: String(names.length), names: listed(listOf(place), names, both, wording) })
  if (typeof answer === 'number') return formatDecimal(String(answer), texts)
  return formatDay(answerName(driver, String(answer), texts), texts)
}

/** A change of an answer in words: `Tabeller fra FD-Trygd: 3 flere (…)`, `Filer fra kreft: 8 i stedet for 2`. */
const changeInWords = (
  change: AnswerChange,
  both: Compared,
  lines: readonly LineDifference[],
  wording: Wording,
): readonly string[] => {
  const { texts, words, documents } = wording
  const { place, before, after } = change
  const what = stablePlaceName(place, [both.b.request, both.a.request], texts, documents.catalogue)
  const [a = [], b = []] = [namesIn(before), namesIn(after)]
  if (a.length === 0 || b.length === 0) {
    const [was, is] = (['before', 'after'] as const).map((side) =>
      answerInWords(change[side], place, assumed(lines, change, side), both, wording),
    )
    return [fill(words.instead, { what, now: is ?? '', before: was ?? '' })]
  }
  const list = listOf(place)
  const more = b.filter((name) => !a.includes(name))
  const fewer = a.filter((name) => !b.includes(name))
  return [
    ...(more.length > 0 ? [words.more(what, more.length, listed(list, more, both, wording))] : []),
    ...(fewer.length > 0
      ? [fill(words.fewer, { what, count: String(fewer.length), names: listed(list, fewer, both, wording) })]
      : []),
  ]
}

const linesOf = (component: string, { difference: { lines }, a, b }: Compared): readonly LineDifference[] => {
  const ids = new Set([...a.lines, ...b.lines].filter((line) => line.component === component).map(({ id }) => id))
  return lines.filter(({ id }) => ids.has(id))
}

const whyNothing = (component: string, { columns }: Compared): readonly string[] =>
  columns.flatMap(({ estimate, view }) => {
    const place = estimate.notApplicable.findIndex((each) => each.component === component)
    return view.notApplicable.sentences[place] ?? []
  })

/**
 * Why a component costs something else, in words: which answers differ. Where no answer tells, why one column has nothing
 * of it, and else what became of its lines.
 */
export const causesInWords = (component: string, both: Compared, wording: Wording): readonly string[] => {
  const lines = linesOf(component, both)
  const places = lines.flatMap((line) => affectedAnswers(line, both.a, both.b))
  const matter = both.answers.filter((change) => places.some((place) => isPartOf(place, change)))
  const sentences = matter.flatMap((change) => changeInWords(change, both, lines, wording))
  if (sentences.length > 0) return sentences
  const nothing = whyNothing(component, both)
  if (nothing.length > 0) return nothing
  const { difference, a, b } = both
  const view = differenceView({ ...difference, lines }, a, b, wording.texts, wording.documents)
  return [...new Set(view.lines.flatMap(({ label, causes }) => causes.map((cause) => `${label}: ${cause}`)))]
}

/** VAT rates that differ, in words. */
export const ratesInWords = ({ difference, a, b }: Compared, { texts }: Wording): readonly string[] =>
  differenceView({ ...difference, lines: [] }, a, b, texts).vatRates
