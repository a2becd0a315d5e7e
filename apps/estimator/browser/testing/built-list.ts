import { readFileSync } from 'node:fs'
import { dist } from '../../src/testing/dist.ts'

interface Changes {
  readonly id?: string
  readonly validFrom?: string
  /** The hourly rate of an adviser. */
  readonly adviser?: string
}

/** The price list of the built site, as text, with some of it changed. */
export const builtList = ({ adviser, ...changes }: Changes): string => {
  const list = JSON.parse(readFileSync(`${dist}/price-list.json`, 'utf8'))
  const rate = { ...list.rates.adviser, ...(adviser === undefined ? {} : { amount: adviser }) }
  return JSON.stringify({ ...list, ...changes, rates: { ...list.rates, adviser: rate } })
}
