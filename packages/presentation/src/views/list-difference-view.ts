import { formatDay } from '../format/day.ts'
import { formatDecimal, formatMoney } from '../format/number.ts'
import { tariffDrivers } from '../generated/tariff-drivers.ts'
import { answerName, driverName } from '../names/driver-name.ts'
import { known } from '../names/known.ts'
import { tariffName } from '../names/tariff-name.ts'
import type { Texts } from '../texts/texts.ts'

/** One place in which two price lists differ; a value that one of them lacks is absent. */
export interface ListChange {
  /** JSON Pointer into a price list. */
  readonly path: string
  readonly before?: string
  readonly after?: string
}

const languageNames = ['nb', 'nn', 'en']

/** What a step below a tariff, a rate or a default says; steps that a reader can do without say nothing. */
const stepName = (step: string, driver: string, texts: Texts): readonly string[] => {
  if (['figures', 'value'].includes(step)) return []
  if (languageNames.includes(step)) return [step]
  if (/^\d+$/.test(step)) return [String(Number(step) + 1)]
  return [known<string>(texts.members, step) ?? answerName(driver, step, texts)]
}

const labelOf = (path: string, texts: Texts): string => {
  const [area = '', key = '', ...rest] = path.split('/').slice(1)
  const steps = (driver: string, below: readonly string[]) => below.flatMap((step) => stepName(step, driver, texts))
  switch (area) {
    case 'tariffs':
      return [tariffName(key, texts), ...steps(tariffDrivers[key] ?? '', rest)].join(', ')
    case 'rates':
      return [tariffName(`rate.${key}`, texts), ...steps('', rest)].join(', ')
    case 'defaults':
      return [known<string>(texts.members, area) ?? area, driverName(key, texts), ...steps(key, rest)].join(', ')
    default:
      return steps(
        '',
        [area, key, ...rest].filter((step) => step !== ''),
      ).join(', ')
  }
}

/** Numbers in the language's marks, hourly rates as money, days and answers in words; anything else as it stands. */
const shown = (path: string, value: string, texts: Texts): string => {
  if (/^\/rates\/[^/]+\/amount$/.test(path)) return formatMoney(value, texts)
  if (/^-?\d+(\.\d+)?$/.test(value)) return formatDecimal(value, texts)
  const [, area, key = ''] = path.split('/')
  return area === 'defaults' ? answerName(key, value, texts) : formatDay(value, texts)
}

const rowOf = ({ path, before, after }: ListChange, texts: Texts) => {
  const side = (value: string | undefined) => (value === undefined ? texts.priceList.none : shown(path, value, texts))
  // `trinn, 2` is `trinn 2`
  const label = labelOf(path, texts).replaceAll(/, (\d+)(?=,|$)/g, ' $1')
  return { path, label, before: side(before), after: side(after) }
}

/** What differs between two price lists, in words. All strings are ready to show. */
export interface ListDifferenceView {
  readonly heading: string
  readonly columns: { readonly text: string; readonly before: string; readonly after: string }
  /** `path` is the JSON Pointer to what differs. */
  readonly rows: readonly {
    readonly path: string
    readonly label: string
    readonly before: string
    readonly after: string
  }[]
  /** Says that nothing differs. */
  readonly same?: string | undefined
}

/** Tells what differs between two price lists. */
export const listDifferenceView = (changes: readonly ListChange[], texts: Texts): ListDifferenceView => ({
  heading: texts.priceList.differenceHeading,
  columns: { text: texts.priceList.place, before: texts.difference.before, after: texts.difference.after },
  rows: changes.map((change) => rowOf(change, texts)),
  same: changes.length === 0 ? texts.priceList.same : undefined,
})
