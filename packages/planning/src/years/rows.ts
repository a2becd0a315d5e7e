import {
  addAmounts,
  compareDecimals,
  type Day,
  type DecimalText,
  type Line,
  shareOf,
  subtractAmounts,
  yearOf,
} from '@anslag/pricing'
import type { AmountToBudget } from '../range/amount-to-budget.ts'
import { grown, netOf, shares, vatGroups } from './amounts.ts'
import { dueOn, type PlacedDelivery } from './placed.ts'
import type { YearAmounts } from './yearly-budget.ts'

type Net = Pick<YearAmounts, 'net' | 'growth' | 'vat'>

type Years = ReturnType<typeof linesByYear>

/** How prices grow. */
export interface Growth {
  /** The year of whose prices the estimate is. */
  readonly pricedIn: number
  /** In percent a year. */
  readonly growth: DecimalText
}

/** The lines that fall due in each year, ascending. */
export const linesByYear = (lines: readonly Line[], placed: readonly PlacedDelivery[], otherwise: Day) => {
  const dueIn = (line: Line) => yearOf(dueOn(line, placed) ?? otherwise)
  const years = [...new Set(lines.map(dueIn))].sort((a, b) => a - b)
  return years.map((year) => ({ year, lines: lines.filter((line) => dueIn(line) === year) }))
}

/** Net and VAT of each year: as VAT is counted, by its category and rate, of which the years come to the whole. */
export const netOfYears = (years: Years, lines: readonly Line[], { pricedIn, growth }: Growth): readonly Net[] => {
  const groups = vatGroups(lines).map((group) => {
    const usual = years.map((each) => netOf(each.lines.filter((line) => group.lines.includes(line))))
    const nets = usual.map((amount, index) => grown(amount, growth, (years[index]?.year ?? pricedIn) - pricedIn))
    return { usual, nets, vat: shares(nets, group.rate) }
  })
  return years.map((_, index) => {
    const sum = (part: 'usual' | 'nets' | 'vat') => addAmounts(groups.map((group) => group[part][index] ?? '0.00'))
    return { net: sum('nets'), growth: subtractAmounts(sum('nets'), sum('usual')), vat: sum('vat') }
  })
}

/** On the allowance VAT is counted as in the amount to budget: at the highest rate of any line. */
export const netOfAllowance = (
  { allowance }: AmountToBudget,
  lines: readonly Line[],
  year: number,
  by: Growth,
): Net => {
  const rate = lines.map(({ vatRate }) => vatRate).reduce((a, b) => (compareDecimals(a, b) < 0 ? b : a), '0')
  const net = grown(allowance, by.growth, year - by.pricedIn)
  return { net, growth: subtractAmounts(net, allowance), vat: shareOf(net, rate) }
}

/** The rows with what is recovered of them; the last is the sum of all. */
export const amountsOf = (rows: readonly Net[], recovery: DecimalText): readonly YearAmounts[] => {
  const recovered = shares(
    rows.map(({ vat }) => vat),
    recovery,
  )
  const all = rows.map((row, index) => {
    const back = recovered[index] ?? '0.00'
    const gross = addAmounts([row.net, row.vat])
    return { ...row, gross, recovered: back, cost: subtractAmounts(gross, back) }
  })
  const sum = (part: keyof YearAmounts) => addAmounts(all.map((row) => row[part]))
  return [
    ...all,
    {
      net: sum('net'),
      growth: sum('growth'),
      vat: sum('vat'),
      gross: sum('gross'),
      recovered: sum('recovered'),
      cost: sum('cost'),
    },
  ]
}
