import { nb } from '@anslag/presentation/estimate/nb'
import type { Day } from '@anslag/pricing'
import { type Draft, lazy, type RequestParser } from '@anslag/request-form'
import { createRequestParser } from '@anslag/request-form/deferred'
import { shippedFiles } from '../build/documents.ts'
import { loadPricing } from '../price/load-pricing.ts'
import type { FetchText, Priced, Pricing } from '../price/pricing.ts'

const files = shippedFiles()

/** The files that the site is built with. */
export const builtFiles: FetchText = async (file) => files[file]

/** What reads requests, which pages fetch when they are first touched. */
export const deferred = () => lazy(async () => ({ createRequestParser }))

/** The engine with the documents that the site is built with. */
export const builtPricing = async (): Promise<Pricing> => {
  const loading = await loadPricing(builtFiles, deferred())
  if (loading.kind !== 'ready') throw new Error('the documents of the repository are refused')
  return loading.pricing
}

/** What reads requests with the catalogue that the site is built with. */
export const builtReading = async ({ parser }: Pick<Pricing, 'parser'>): Promise<RequestParser> => {
  const come = await parser.fetch()
  if (come === undefined) throw new Error('what reads requests did not come')
  return come
}

/** The same when what reads requests has come. */
export const readingPricing = async (): Promise<Pricing> => {
  const pricing = await builtPricing()
  await builtReading(pricing)
  return pricing
}

/** What a draft that nothing is wrong with costs on a day. */
export const pricedWith = (
  { price }: Pick<Pricing, 'price'>,
  draft: Draft,
  day: Day = '2026-11-22',
): Extract<Priced, { ok: true }> => {
  const priced = price(draft, { day }, nb)
  if (priced?.ok !== true) throw new Error(JSON.stringify(priced))
  return priced
}
