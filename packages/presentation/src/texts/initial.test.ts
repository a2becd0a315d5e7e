import { norwegianVat, priceLists, ssbCatalogue } from '@anslag/price-lists'
import {
  components,
  estimate,
  priceListFor,
  type Result,
  readCatalogue,
  readPriceList,
  readPriceListDocument,
  readVatTable,
  requirementsOf,
} from '@anslag/pricing'
import { describe, expect, it } from 'vitest'
import { enInitial } from '../generated/en/initial.ts'
import { nbInitial } from '../generated/nb/initial.ts'
import { nnInitial } from '../generated/nn/initial.ts'
import type { InitialTexts } from './texts.ts'

const valid = <T>(result: Result<T>): T => {
  if (!result.ok) throw new Error(JSON.stringify(result.issues))
  return result.value
}

const documents = priceLists.map((list) => valid(readPriceListDocument(list)))

const current = documents.filter((list) => valid(priceListFor(list.validFrom, documents)) === list)

const [catalogue, vatTable] = [valid(readCatalogue(ssbCatalogue)), valid(readVatTable(norwegianVat))]

const everyLanguage: readonly InitialTexts[] = [nbInitial, nnInitial, enInitial]

describe.each(everyLanguage)('the texts that a page has at first: $language', ({ issues }) => {
  it.each(current)('tell all there is to tell of a form that nobody has touched: $id', (document) => {
    const list = valid(readPriceList(document, requirementsOf(components)))
    const request = { format: 'request/1' as const }
    const untouched = valid(estimate({ request, book: { list, catalogue, vatTable }, day: document.validFrom }))
    expect(untouched.needsAssessment).toEqual([])
    expect(untouched.issues.length).toBeGreaterThan(0)
    expect(untouched.issues.map(({ code }) => code).filter((code) => issues[code] === undefined)).toEqual([])
  })

  it('tell that there is no list for the day', () => {
    const refused = priceListFor('1999-01-01', documents)
    expect(refused.ok ? [] : refused.issues.map(({ code }) => issues[code] === undefined)).toEqual([false])
  })
})
