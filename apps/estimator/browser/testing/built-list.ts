import { readFileSync } from 'node:fs'
import { dist } from './site.ts'

/** The price list of the built site, as text, under another id or with another hourly rate. */
export const builtList = ({ id, adviser }: { readonly id?: string; readonly adviser?: string }): string => {
  const list = JSON.parse(readFileSync(`${dist}/price-list.json`, 'utf8'))
  const rate = { ...list.rates.adviser, ...(adviser === undefined ? {} : { amount: adviser }) }
  return JSON.stringify({ ...list, ...(id === undefined ? {} : { id }), rates: { ...list.rates, adviser: rate } })
}
