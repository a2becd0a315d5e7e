import { exampleRequests, norwegianVat, priceLists, ssbCatalogue } from '@anslag/price-lists'
import {
  components,
  coverageIssues,
  engine,
  estimate,
  type PriceList,
  priceListFor,
  type Result,
  readCatalogue,
  readJson,
  readPriceList,
  readPriceListDocument,
  readRequest,
  readVatTable,
  requirementsOf,
} from '@anslag/pricing'
import { describe, expect, it } from 'vitest'
import { filesBelow, read } from '../repository/files.ts'
import { manifestAt } from '../repository/packages.ts'

const folder = 'packages/price-lists'
const filesIn = (name: string) => filesBelow(`${folder}/${name}`)

const document = (file: string): unknown => {
  const parsed = readJson(read(file))
  return parsed.ok ? parsed.value : parsed.issues
}

const succeeded = <T>(result: Result<T>): T => {
  if (!result.ok) throw new Error(JSON.stringify(result.issues, null, 2))
  return result.value
}

const issuesOf = (result: Result<unknown>) => (result.ok ? [] : result.issues)

const requirements = requirementsOf(components)
const documents = priceLists.map((list) => succeeded(readPriceListDocument(list)))

/** The last revision of its period: what prices. */
const isCurrent = (list: (typeof documents)[number]) => succeeded(priceListFor(list.validFrom, documents)) === list

const lists: readonly PriceList[] = documents
  .filter(isCurrent)
  .map((list) => succeeded(readPriceList(list, requirements)))
const catalogue = succeeded(readCatalogue(ssbCatalogue))
const vatTable = succeeded(readVatTable(norwegianVat))

describe('documents of the repository', () => {
  it.each(filesIn('lists'))('%s is a price list without issues', (file) => {
    expect(issuesOf(readPriceListDocument(document(file)))).toEqual([])
  })

  it.each(filesIn('catalogues'))('%s is a catalogue without issues', (file) => {
    expect(issuesOf(readCatalogue(document(file)))).toEqual([])
  })

  it.each(filesIn('vat'))('%s is a VAT table without issues', (file) => {
    expect(issuesOf(readVatTable(document(file)))).toEqual([])
  })

  it.each(filesIn('examples'))('%s is a request without issues', (file) => {
    expect(issuesOf(readRequest(document(file), catalogue))).toEqual([])
  })

  it('are all that the package offers', () => {
    expect(filesIn('lists').map(document)).toEqual(priceLists)
    expect(filesIn('catalogues').map(document)).toEqual([ssbCatalogue])
    expect(filesIn('vat').map(document)).toEqual([norwegianVat])
    expect(filesIn('examples')).toHaveLength(Object.keys(exampleRequests).length)
  })
})

describe('price lists', () => {
  it('follow one another without a gap, an overlap or two of one revision', () => {
    expect(coverageIssues(documents)).toEqual([])
  })

  it.each(lists.map((list) => [list.document.id, list] as const))('%s prices every example', (_, list) => {
    const day = list.document.validFrom
    for (const example of Object.values(exampleRequests)) {
      const request = succeeded(readRequest(example, catalogue))
      expect(issuesOf(estimate({ request, book: { list, catalogue, vatTable }, day }))).toEqual([])
    }
  })
})

describe('the engine', () => {
  it('states the version of its package', () => {
    expect(engine).toBe(`anslag-pricing/${manifestAt('packages/pricing/package.json').version}`)
  })
})
