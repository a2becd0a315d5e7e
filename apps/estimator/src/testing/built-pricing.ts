import { norwegianVat, priceLists, ssbCatalogue } from '@anslag/price-lists'
import { documentFiles } from '../state/document-files.ts'
import { loadPricing } from '../state/load-pricing.ts'
import type { FetchText, Pricing } from '../state/pricing.ts'

const files: Readonly<Record<string, unknown>> = {
  [documentFiles.list]: priceLists.at(-1),
  [documentFiles.catalogue]: ssbCatalogue,
  [documentFiles.vatTable]: norwegianVat,
}

/** The files that the site is built with. */
export const builtFiles: FetchText = async (file) => JSON.stringify(files[file])

/** The engine with the documents that the site is built with. */
export const builtPricing = async (): Promise<Pricing> => {
  const loading = await loadPricing(builtFiles)
  if (loading.kind !== 'ready') throw new Error('the documents of the repository are refused')
  return loading.pricing
}
