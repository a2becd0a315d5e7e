import { compareDecimals, type Day, type DecimalText, type Issue } from '@anslag/pricing'
import { dayIssues } from '../days/start.ts'
import { raise } from './issues.ts'

/** What another currency costs. */
export interface ExchangeRate {
  /** ISO 4217: `EUR`. */
  readonly currency: string
  /** Kroner for one of it, as the user found it. */
  readonly rate: DecimalText
  /** The day of the rate. */
  readonly day: Day
}

/** How a budget is spread over years. */
export interface YearTerms {
  /** The day that a delivery is counted on where the request gives none: as a rule the likely one of the forecast. */
  readonly firstDelivery: Day
  /** By how many percent prices rise from one year to the next: 0 to 100. */
  readonly growth: DecimalText
  /** Share of the VAT that the buyer recovers, in percent. */
  readonly recovery: DecimalText
  readonly rates?: readonly ExchangeRate[]
}

const decimalPattern = /^-?\d{1,15}(\.\d{1,12})?$/

const isPercent = (text: DecimalText): boolean =>
  decimalPattern.test(text) && compareDecimals(text, '0') >= 0 && compareDecimals(text, '100') <= 0

/** An error where a share of VAT that is recovered is none. */
export const recoveryIssues = (recovery: DecimalText): readonly Issue[] =>
  isPercent(recovery) ? [] : [raise('plan/recovery-outside', '/recovery', { given: recovery })]

const rateIssues = (rates: readonly ExchangeRate[], today: Day): readonly Issue[] =>
  rates.flatMap(({ currency, rate, day }, index) => {
    const path = `/rates/${index}`
    const isCurrency = /^[A-Z]{3}$/.test(currency) && currency !== 'NOK'
    const isRate = decimalPattern.test(rate) && compareDecimals(rate, '0') > 0
    const isRepeated = rates.slice(0, index).some((before) => before.currency === currency)
    return [
      ...(isCurrency ? [] : [raise('plan/not-a-currency', `${path}/currency`, { given: currency })]),
      ...(isRepeated ? [raise('plan/repeated-currency', `${path}/currency`, { currency })] : []),
      ...(isRate ? [] : [raise('plan/rate-not-positive', `${path}/rate`, { given: rate, currency })]),
      ...dayIssues(day, `${path}/day`, today),
    ]
  })

/** What is wrong with the terms, for an estimate of this day. */
export const termIssues = (
  { firstDelivery, growth, recovery, rates = [] }: YearTerms,
  today: Day,
): readonly Issue[] => [
  ...dayIssues(firstDelivery, '/firstDelivery', today),
  ...(isPercent(growth) ? [] : [raise('plan/growth-outside', '/growth', { given: growth })]),
  ...recoveryIssues(recovery),
  ...rateIssues(rates, today),
]
