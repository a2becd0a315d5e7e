import type { Place, ReadingReport } from '@anslag/intake'
import type { Issue } from '@anslag/pricing'
import { formatDay } from '../format/day.ts'
import { fill } from '../format/fill.ts'
import { formatDecimal } from '../format/number.ts'
import { either } from '../issues/lists.ts'
import { known } from '../names/known.ts'
import { spanInWords } from './dates.ts'
import { placesInWords } from './places.ts'
import { inWords, nameOf, tableName, type Wording } from './wording.ts'

const identifyingName = (code: string, { catalogue, texts }: Wording): string => {
  const entry = catalogue.identifyingVariables.find((each) => each.code === code)
  return entry === undefined ? code : entry.name[texts.language]
}

const isCode = (code: string, { catalogue: { lists, tables } }: Wording): boolean =>
  [...lists, ...tables].some((each) => each.code === code)

/** One of several: a list or table by its name, days as a span, anything else as it is. */
const partInWords = (name: string, part: string, wording: Wording): string => {
  if (name === 'lists' && isCode(part, wording)) return nameOf(part, wording)
  const [from = '', to] = part.split(' – ')
  return name === 'wanted' ? spanInWords(to === undefined ? { from } : { from, to }, wording) : part
}

const valueInWords = (name: string, value: Issue['params'][string], code: string, wording: Wording): string => {
  if (typeof value === 'number') return formatDecimal(String(value), wording.texts)
  if (typeof value !== 'string') {
    if (name === 'nearest') return either(value, wording.texts)
    return inWords(
      value.map((part) => partInWords(name, part, wording)),
      wording,
    )
  }
  if (name === 'table') return tableName(value, wording)
  if (name === 'area') return nameOf(value, wording)
  if (name === 'kind' && code === 'reading/identifying') return identifyingName(value, wording)
  return name === 'to' && value !== '' ? formatDay(value, wording.texts) : value
}

/** `fra 1. januar 1995 til 31. desember 2010`, for days that a variable exists for. */
const periodInWords = ({ from = '', to = '' }: Issue['params'], { texts, reading: { period } }: Wording): string => {
  const isYears = /^(\d+-01-01)?$/.test(String(from)) && /^(\d+-12-31)?$/.test(String(to))
  const day = (text: string) => (isYears ? text.slice(0, 4) : formatDay(text, texts))
  const days = { from: day(String(from)), to: day(String(to)) }
  if (from === '') return fill(period.to, days)
  return fill(to === '' ? period.from : period.both, days)
}

/** An issue of a reading in words: what is wrong and what to do. One of another version is said by its code. */
export const readingSentence = (issue: Issue, wording: Wording): string => {
  const { code, params } = issue
  const template = known<string>(wording.reading.issues, code)
  if (template === undefined) return code
  const values = Object.entries(params).map(([name, value]) => [name, valueInWords(name, value, code, wording)])
  return fill(template, { ...Object.fromEntries(values), period: periodInWords(params, wording) })
}

/** The place that an issue is about: as it says itself, or that of the variable that its path names. */
const placeOf = ({ path, params }: Issue, { variables }: ReadingReport): Place | undefined => {
  const [, index] = /^\/variables\/(\d+)$/.exec(path) ?? []
  if (index !== undefined) return variables[Number(index)]?.at
  const { file, line, sheet, row } = params
  if (typeof file !== 'string') return undefined
  if (typeof line === 'number') return { file, line }
  return typeof sheet === 'string' && typeof row === 'number' ? { file, sheet, row } : undefined
}

/** Where an issue belongs: file with line or row, or the file alone, or nothing. */
export const placeInWords = (issue: Issue, report: ReadingReport, wording: Wording): string => {
  const place = placeOf(issue, report)
  if (place !== undefined) return placesInWords([place], wording)
  const { file, sheet } = issue.params
  if (typeof file !== 'string') return ''
  return typeof sheet === 'string' ? fill(wording.reading.place.sheet, { file, sheet }) : file
}
