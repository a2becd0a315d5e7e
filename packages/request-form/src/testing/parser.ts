import { ssbCatalogue } from '@anslag/price-lists'
import { readCatalogue } from '@anslag/pricing'
import { createRequestParser, type RequestParser } from '../state/request-parser.ts'

/** What reads requests with SSB's catalogue. */
export const ssbParser = (): RequestParser => {
  const catalogue = readCatalogue(ssbCatalogue)
  if (!catalogue.ok) throw new Error('the catalogue of the repository is refused')
  return createRequestParser(catalogue.value)
}
