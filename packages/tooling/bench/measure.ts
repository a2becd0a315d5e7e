import { exampleRequests, priceLists } from '@anslag/price-lists'
import { estimate, readJson, readPriceList, readRequest } from '@anslag/pricing'
import { readQuote, sealHash, verifyQuote } from '@anslag/quotes'
import { catalogue, changed, large, requirements, succeeded, typical } from './examples.ts'
import { interleaved } from './interleaved.ts'
import { hundredLines } from './many-lines.ts'
import { heapOf } from './memory.ts'
import { operationsOf } from './operations.ts'
import { compute } from './plain-decimals.ts'
import { draws, planning } from './planning.ts'
import { publicodesModel } from './publicodes/model.ts'

const operations = operationsOf(succeeded(estimate(typical)))
const model = publicodesModel(typical.book.list.document)
const typicalText = JSON.stringify(exampleRequests.typical)

const quote = hundredLines()
const [revision] = quote.revisions

const gross = (given: typeof typical): string => succeeded(estimate(given)).totals.gross

/** All compute the same: else the figures would say nothing. */
const agree = (): void => {
  if (compute(operations).at(-1) !== gross(typical)) throw new Error('the plain sums differ')
  for (const [given, files] of [
    [typical, 1],
    [changed, 2],
  ] as const) {
    const theirs = model.grossWith(files)
    if (Math.abs(theirs - Number(gross(given))) >= 1) throw new Error(`publicodes says ${theirs}, not ${gross(given)}`)
  }
}

/** Takes turns, so that every evaluation follows a change. */
const alternating = <T>(first: T, second: T): (() => T) => {
  let turn = false
  return () => {
    turn = !turn
    return turn ? first : second
  }
}

const say = (name: string, value: number, unit: string): void => {
  process.stdout.write(`${name} ${value.toPrecision(4)} ${unit}\n`)
}

agree()
const request = alternating(typical, changed)
const files = alternating(1, 2)
const medians = interleaved(
  [
    { name: 'estimate-typical', times: 40, run: () => estimate(request()) },
    { name: 'plain-decimals-typical', times: 40, run: () => compute(operations) },
    { name: 'publicodes-typical', times: 1, run: () => model.grossWith(files()) },
    { name: 'publicodes-typical-anew', times: 1, run: () => model.grossAnew(files()) },
    { name: 'read-json-typical', times: 40, run: () => readJson(typicalText) },
    { name: 'read-request-typical', times: 40, run: () => readRequest(exampleRequests.typical, catalogue) },
    { name: 'read-price-list', times: 4, run: () => readPriceList(priceLists.at(-1), requirements) },
    { name: 'estimate-large', times: 4, run: () => estimate(large) },
    { name: 'seal-quote-of-100-lines', times: 2, run: () => revision && sealHash(undefined, revision.content) },
    { name: 'verify-quote-of-100-lines', times: 2, run: () => verifyQuote(quote) },
    { name: 'read-quote-of-100-lines', times: 1, run: () => readQuote(quote) },
    ...planning,
  ],
  Number(process.argv[2] ?? 250),
)
const time = (name: string): number => medians.get(name) ?? Number.NaN

for (const [name, value] of medians) say(name, value, 'µs')
say('estimate-to-plain-decimals', time('estimate-typical') / time('plain-decimals-typical'), 'times')
say('publicodes-to-estimate', time('publicodes-typical') / time('estimate-typical'), 'times')
for (const name of ['typical', 'large'])
  say(`estimates-to-draws-${name}`, (draws * time(`estimate-${name}`)) / time(`draws-${name}`), 'times')
say('seal-and-verify-quote-of-100-lines', time('seal-quote-of-100-lines') + time('verify-quote-of-100-lines'), 'µs')
say('operations-typical', operations.length, 'operations')
say('publicodes-rules', model.count, 'rules')
say(
  'heap-estimate-typical',
  heapOf(() => estimate(typical), 500),
  'kB',
)
say(
  'heap-estimate-large',
  heapOf(() => estimate(large), 50),
  'kB',
)
