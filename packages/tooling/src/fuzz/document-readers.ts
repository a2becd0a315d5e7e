import { bundledBooks, exampleRequests, norwegianVat, priceLists, ssbCatalogue } from '@anslag/price-lists'
import {
  components,
  type Estimate,
  estimate,
  InvariantError,
  type Issue,
  type PriceBook,
  priceBookOn,
  type Result,
  readCatalogue,
  readEstimate,
  readJson,
  readPriceList,
  readRequest,
  readVatTable,
  requirementsOf,
} from '@anslag/pricing'
import fc from 'fast-check'
import { hostileText } from '../../../intake/src/testing/index.ts'
import { arbitraryRequestDocument } from '../../../pricing/src/testing/arbitrary-request.ts'
import { mutated } from './mutated.ts'
import { type Reader, reader } from './reader.ts'

/** What was read, or the end of a run whose own documents are wrong. */
export const valid = <T>(result: Result<T>): T => {
  if (!result.ok) throw new InvariantError('fuzz/own-document-refused')
  return result.value
}

export const day = '2026-11-22'

export const book: PriceBook = valid(priceBookOn(day, bundledBooks()))

const form = /^(\/([^~/]|~[01])*)*$/

/** What is wrong with a refusal: it says why, each with a place. */
export const wrongRefusal = (issues: readonly Issue[]): string | undefined => {
  if (issues.length === 0) return 'it was refused without a reason'
  const odd = issues.find(({ path }) => path.length < 10_000 && !form.test(path))
  return odd === undefined ? undefined : `an issue has the place ${odd.path}`
}

/** A judge of documents as they come out of a file, which is read strictly. */
export const fromFile =
  (judge: (document: unknown) => string | undefined) =>
  (document: unknown): string | undefined => {
    const json = readJson(JSON.stringify(document) ?? 'null')
    return json.ok ? judge(json.value) : wrongRefusal(json.issues)
  }

/** An estimate that the engine gives is one that its reader takes, from a file. */
const wrongEstimate = (document: unknown, by: PriceBook): string | undefined => {
  const read = readRequest(document, by.catalogue)
  if (!read.ok) return wrongRefusal(read.issues)
  const priced = estimate({ request: read.value, book: by, day })
  if (!priced.ok) return wrongRefusal(priced.issues)
  return fromFile((written) => {
    const again = readEstimate(written)
    return again.ok ? undefined : `the reader of estimates refuses it: ${JSON.stringify(again.issues.slice(0, 3))}`
  })(priced.value)
}

const example = (name: 'small' | 'typical'): unknown => exampleRequests[name]

export const pricedExample: Estimate = valid(
  estimate({ request: valid(readRequest(example('small'), book.catalogue)), book, day, vatRecovery: '50' }),
)

/** All that an estimate says in figures; what the buyer pays is optional. */
const figures = ({ lines, vatBreakdown, totals, buyerCost }: Estimate, hasCost: boolean): string =>
  JSON.stringify([
    lines.map(({ quantity, unit, unitPrice, net, vatCategory, vatRate }) => [
      [quantity, unit, unitPrice, net],
      [vatCategory, vatRate],
    ]),
    vatBreakdown.map(({ category, rate, taxable, vat }) => [category, rate, taxable, vat]),
    totals,
    hasCost && buyerCost,
  ])

const wrongChange = (document: unknown): string | undefined => {
  const read = readEstimate(document)
  if (!read.ok) return wrongRefusal(read.issues)
  const hasCost = read.value.buyerCost !== undefined
  return figures(read.value, hasCost) === figures(pricedExample, hasCost) ? undefined : 'other figures passed for sound'
}

const wrongJson = (text: string): string | undefined => {
  const read = readJson(text)
  if (!read.ok) return wrongRefusal(read.issues)
  return JSON.stringify(read.value) === JSON.stringify(JSON.parse(text)) ? undefined : 'it was read as something else'
}

const pieces = fc.constantFrom(
  '{',
  '}',
  '[',
  ']',
  ',',
  ':',
  '"',
  '\\',
  '\\u',
  '1',
  '-',
  '.',
  'e',
  'null',
  '\u0000',
  '\ud800',
  '//',
)

const brokenJson = fc
  .tuple(fc.constantFrom('small', 'typical'), fc.array(fc.tuple(fc.nat(), fc.nat(20), pieces), { maxLength: 4 }))
  .map(([name, cuts]) =>
    cuts.reduce(
      (text, [at, length, piece]) => text.slice(0, at % text.length) + piece + text.slice((at % text.length) + length),
      JSON.stringify(exampleRequests[name === 'small' ? 'small' : 'typical'], null, 1),
    ),
  )

const priceBooksWith = (changes: Partial<PriceBook>): string | undefined =>
  wrongEstimate(example('small'), { ...book, ...changes })

/** Readers of JSON, requests, estimates, price lists, catalogues and VAT tables. */
export const documentReaders: readonly Reader[] = [
  reader(
    'json',
    fc.oneof(
      brokenJson,
      fc.json(),
      hostileText(20_000),
      hostileText(20_000).map((text) => `["${text}`),
    ),
    wrongJson,
  ),
  reader('request', arbitraryRequestDocument({ allLists: false }), (document) => wrongEstimate(document, book)),
  reader(
    'changed request',
    arbitraryRequestDocument({ allLists: true }).chain((document) => mutated(document, example('typical'))),
    fromFile((document) => wrongEstimate(document, book)),
  ),
  reader('changed estimate', mutated(pricedExample), fromFile(wrongChange)),
  reader(
    'changed price list',
    mutated(...priceLists),
    fromFile((document) => {
      const read = readPriceList(document, requirementsOf(components))
      return read.ok ? priceBooksWith({ list: read.value }) : wrongRefusal(read.issues)
    }),
  ),
  reader(
    'changed catalogue',
    mutated(ssbCatalogue),
    fromFile((document) => {
      const read = readCatalogue(document)
      return read.ok ? priceBooksWith({ catalogue: read.value }) : wrongRefusal(read.issues)
    }),
  ),
  reader(
    'changed VAT table',
    mutated(norwegianVat),
    fromFile((document) => {
      const read = readVatTable(document)
      return read.ok ? priceBooksWith({ vatTable: read.value }) : wrongRefusal(read.issues)
    }),
  ),
]
