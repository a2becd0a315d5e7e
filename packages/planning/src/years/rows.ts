import {
  type AmountText,
  addAmounts,
  type Day,
  type DecimalText,
  type Line,
  subtractAmounts,
  yearOf,
} from '@anslag/pricing'
import { grown, netOf, shares, type VatGroup, vatGroups } from './amounts.ts'
import { dueOn, type PlacedDelivery } from './placed.ts'
import { proportional } from './proportional.ts'
import type { YearAmounts } from './yearly-budget.ts'

/** A year with the lines that fall due in it. */
export interface DueYear {
  readonly year: number
  readonly lines: readonly Line[]
}

/** The lines that fall due in each year, ascending; without lines, a year in which nothing does. */
export const dueYears = (
  lines: readonly Line[],
  placed: readonly PlacedDelivery[],
  otherwise: Day,
): readonly DueYear[] => {
  const dueIn = (line: Line) => yearOf(dueOn(line, placed) ?? otherwise)
  const years = new Set(lines.length === 0 ? [yearOf(otherwise)] : lines.map(dueIn))
  return [...years].sort((a, b) => a - b).map((year) => ({ year, lines: lines.filter((line) => dueIn(line) === year) }))
}

/** How prices grow. */
export interface Growth {
  /** The year of whose prices the estimate is. */
  readonly pricedIn: number
  /** In percent a year. */
  readonly growth: DecimalText
}

/** What falls due in a year, before anything is recovered. */
export type Due = Pick<YearAmounts, 'net' | 'growth' | 'vat'>

/** Amounts of the years by the prices of each. */
const grownIn = (
  years: readonly DueYear[],
  amounts: readonly AmountText[],
  { pricedIn, growth }: Growth,
): readonly AmountText[] =>
  amounts.map((amount, index) => grown(amount, growth, (years[index]?.year ?? pricedIn) - pricedIn))

/** What falls due in each year at one rate of VAT, by the prices of the estimate. */
const netsOf = ({ lines }: VatGroup, years: readonly DueYear[]): readonly AmountText[] =>
  years.map((year) => netOf(year.lines.filter((line) => lines.includes(line))))

interface AtRate {
  readonly amounts: readonly AmountText[]
  readonly rate: DecimalText
  /** What else has that rate, by the prices of its years: with it the years come to the VAT of the whole, rounded once. */
  readonly besides?: readonly AmountText[]
}

/** Amounts of the years by the prices of each, with their VAT. */
const dueAtRate = ({ amounts, rate, besides = [] }: AtRate, years: readonly DueYear[], by: Growth): readonly Due[] => {
  const nets = grownIn(years, amounts, by)
  const vat = shares([...besides, ...nets], rate).slice(besides.length)
  return nets.map((net, index) => ({
    net,
    growth: subtractAmounts(net, amounts[index] ?? net),
    vat: vat[index] ?? '0.00',
  }))
}

const groupsOf = (years: readonly DueYear[]): readonly VatGroup[] => vatGroups(years.flatMap(({ lines }) => lines))

/** What falls due in each year with usual hours; VAT as it is counted, by its category and rate. */
export const usualDue = (years: readonly DueYear[], by: Growth): readonly Due[] => {
  const groups = groupsOf(years).map((group) =>
    dueAtRate({ amounts: netsOf(group, years), rate: group.rate }, years, by),
  )
  return years.map((_, index) => {
    const sum = (part: keyof Due) => addAmounts(groups.map((group) => group[index]?.[part] ?? '0.00'))
    return { net: sum('net'), growth: sum('growth'), vat: sum('vat') }
  })
}

/**
 * What is set aside for uncertainty in each year: in proportion to what falls due in it. VAT is counted as in the amount to
 * budget: with the lines of the highest rate.
 */
export const allowanceDue = (allowance: AmountText, years: readonly DueYear[], by: Growth): readonly Due[] => {
  const [highest] = groupsOf(years)
  const amounts = proportional(
    allowance,
    years.map(({ lines }) => netOf(lines)),
  )
  const besides = highest === undefined ? [] : grownIn(years, netsOf(highest, years), by)
  return dueAtRate({ amounts, rate: highest?.rate ?? '0', besides }, years, by)
}

/** Rows with what is recovered of the VAT: all of them come to the share of the whole. */
export const afterRecovery = (rows: readonly Due[], recovery: DecimalText): readonly YearAmounts[] => {
  const recovered = shares(
    rows.map(({ vat }) => vat),
    recovery,
  )
  return rows.map((row, index) => {
    const back = recovered[index] ?? '0.00'
    const gross = addAmounts([row.net, row.vat])
    return { ...row, gross, recovered: back, cost: subtractAmounts(gross, back) }
  })
}

const nothing: YearAmounts = {
  net: '0.00',
  growth: '0.00',
  vat: '0.00',
  gross: '0.00',
  recovered: '0.00',
  cost: '0.00',
}

/** Rows added up, column by column. */
export const sumOf = (rows: readonly YearAmounts[]): YearAmounts =>
  rows.reduce(
    (sum, row) => ({
      net: addAmounts([sum.net, row.net]),
      growth: addAmounts([sum.growth, row.growth]),
      vat: addAmounts([sum.vat, row.vat]),
      gross: addAmounts([sum.gross, row.gross]),
      recovered: addAmounts([sum.recovered, row.recovered]),
      cost: addAmounts([sum.cost, row.cost]),
    }),
    nothing,
  )
