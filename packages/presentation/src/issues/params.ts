import type { CatalogueDocument, Issue, Line, Request } from '@anslag/pricing'
import { formatDaysWithin } from '../format/day.ts'
import { fill } from '../format/fill.ts'
import { inSentence } from '../format/in-sentence.ts'
import { formatDecimal, formatMoney } from '../format/number.ts'
import { answerName, driverName } from '../names/driver-name.ts'
import { known } from '../names/known.ts'
import { placeOf } from '../names/place.ts'
import { placeName } from '../names/place-name.ts'
import { codeName, thingName } from '../names/thing-name.ts'
import type { InitialTexts } from '../texts/texts.ts'
import { either, listed } from './lists.ts'

/** Documents that give codes and lines their names, where they are at hand. */
export interface KnownNames {
  readonly catalogue?: CatalogueDocument | undefined
  readonly lines?: readonly Line[] | undefined
  readonly request?: Request | undefined
}

type Say = (value: string, issue: Issue, texts: InitialTexts, names: KnownNames) => string

const code: Say = (value, _issue, texts, { catalogue }) => {
  const name = codeName('tables', value, texts, catalogue) ?? codeName('areas', value, texts, catalogue)
  return name === undefined ? value : `${name} (${value})`
}

const assumed: Say = (value, issue, texts) => {
  const { driver } = issue.params
  if (/^\d+$/.test(value)) return formatDecimal(value, texts)
  return fill(texts.words.quoted, { text: answerName(String(driver), value, texts) })
}

const driver: Say = (value, { path }, texts, { request, catalogue }) =>
  request === undefined || !path.startsWith(`/${value.split('.')[0]}`)
    ? driverName(value, texts)
    : placeName(placeOf(path), request, texts, catalogue)

/** The thing that an issue is about: its id says which in the document, and its name for readers. */
const thing: Say = (value, { path }, texts, { request, catalogue }) =>
  (request && thingName(placeOf(path), request, texts, catalogue)) ?? (value === '' ? '–' : value)

/** What somebody wrote is quoted as it was written, a day too. */
const asWritten: Say = (value) => (value === '' ? '–' : value)

/** The status of a price list in words; other issues name the list itself. */
const list: Say = (value, { code }, texts) =>
  code === 'price-list/status-too-high' ? (known<string>(texts.statuses, value) ?? value) : value

/** Parameters that are more than words or numbers, by name. */
const sayings: Readonly<Record<string, Say>> = {
  code,
  name: code,
  assumed,
  driver,
  thing,
  institution: thing,
  delivery: thing,
  list,
  given: asWritten,
  attachment: (value, _issue, texts) => inSentence(driverName(`application.attachments.${value}`, texts)),
  found: (value, _issue, texts) => (value === '' ? texts.words.end : fill(texts.words.quoted, { text: value })),
  component: (value, { code: of }, texts) =>
    of === 'coordination/not-largest' ? (known<string>(texts.components, value) ?? value) : value,
  holder: (value, _issue, texts) => answerName('sources.holder', value, texts),
  rightHolder: (value, _issue, texts) => answerName('sources.holder', value, texts),
  because: (value, _issue, texts) => driverName(value, texts),
  answer: (value, { params: { because } }, texts) =>
    typeof because === 'string' ? answerName(because, value, texts) : value,
  line: (value, _issue, texts, { lines }) => lines?.find(({ id }) => id === value)?.text[texts.language] ?? value,
}

/** `2026-01-01 – 2026-06-30` in words; a period without an end is said by its beginning. */
const period = (text: string, texts: InitialTexts): string => {
  const days = formatDaysWithin(text, texts)
  return days.endsWith(' – ') ? fill(texts.words.since, { from: days.replace(/ – $/, '') }) : days
}

/** Issues whose decimals are amounts of money. */
const ofMoney: readonly string[] = ['coordination/not-largest', 'estimate/net-differs']

const isAmount = ({ code }: Issue, value: string): boolean => ofMoney.includes(code) && /^-?\d+\.\d{2}$/.test(value)

/** Numbers that count something; others, such as a line number, are said digit by digit. */
const counts: readonly string[] = ['bytes', 'limit', 'lines', 'count', 'usual']

/** A parameter of an issue in words. */
export const formatParam = (issue: Issue, name: string, texts: InitialTexts, names: KnownNames): string => {
  const value = issue.params[name] ?? ''
  const form = texts.faults?.paramInWords(issue, name, value, texts)
  if (form !== undefined) return form
  if (typeof value === 'number') return counts.includes(name) ? formatDecimal(String(value), texts) : String(value)
  if (typeof value !== 'string')
    return issue.code === 'price-list/wrong-default'
      ? either(value, texts)
      : listed(value.map((part) => period(part, texts)))
  if (isAmount(issue, value)) return formatMoney(value, texts)
  const say = Object.hasOwn(sayings, name) ? sayings[name] : undefined
  if (say !== undefined) return say(value, issue, texts, names)
  return value === '' ? '–' : formatDaysWithin(value, texts)
}
