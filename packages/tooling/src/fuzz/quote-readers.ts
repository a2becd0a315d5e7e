import { exampleRequests } from '@anslag/price-lists'
import { addAmounts, readRequest } from '@anslag/pricing'
import {
  exampleFinanceMapping,
  exampleQuoteDetails,
  type FinanceState,
  financeCsv,
  importQuote,
  type Quote,
  quoteOperations,
  readFinanceMapping,
  readQuote,
  readQuoteDetails,
  readTrust,
  recompute,
  verify,
} from '@anslag/quotes'
import fc, { type Arbitrary } from 'fast-check'
import { resealed } from '../../../quotes/src/testing/changed.ts'
import { goodSamples } from '../../../quotes/src/testing/rule-samples.ts'
import { parseQuote } from '../../../quotes/src/verify/read-quote.ts'
import { book, day, fromFile, valid, wrongRefusal } from './document-readers.ts'
import { mutated } from './mutated.ts'
import { type Reader, reader } from './reader.ts'

const { rich, draft } = goodSamples

const mapping = valid(readFinanceMapping(exampleFinanceMapping))

const request = valid(readRequest(exampleRequests.small, book.catalogue))

/** What its hashes cover: events may be missing at the end, and a signature stands outside. */
const covered = ({ number, revisions }: Quote, events: readonly number[]): string =>
  JSON.stringify([
    number,
    revisions.map(({ content, seal, events: all }, index) => [
      content,
      seal?.hash,
      seal?.previous,
      all.slice(0, events[index] ?? 0).map(({ signature: _signature, ...event }) => event),
    ]),
  ])

/** A sealed quote that was changed anywhere but by cutting off its end is never called consistent. */
const wrongSeal = (document: unknown): string | undefined => {
  const { holds, answers, issues } = verify(document)
  if (!holds) return answers.length > 0 ? 'a broken quote has an answer' : wrongRefusal(issues)
  const read = valid(readQuote(document))
  if (read.revisions.some(({ seal }) => seal === undefined)) return undefined
  const lengths = read.revisions.map(({ events }) => events.length)
  const cut = { ...rich, revisions: rich.revisions.slice(0, lengths.length) }
  return covered(read, lengths) === covered(cut, lengths) ? undefined : 'a changed quote passed for consistent'
}

/** Whatever a quote says that breaks no rule can be recomputed, and taken into finance or refused there. */
const wrongUse = (document: unknown): string | undefined => {
  const read = readQuote(document)
  if (!read.ok) return wrongRefusal(read.issues)
  for (const { content } of read.value.revisions) recompute(content, { book, day })
  const imported = importQuote(read.value, mapping, [])
  return imported.ok ? undefined : wrongRefusal(imported.issues)
}

const at = { at: '2026-11-22T12:00:00+01:00', by: { name: 'Kari Nordmann', role: 'officer' } } as const

/** Details that are read make a draft that is read from its file, or are refused with a reason. */
const wrongDetails = (document: unknown): string | undefined => {
  const read = readQuoteDetails(document)
  if (!read.ok) return wrongRefusal(read.issues)
  const made = quoteOperations.draft({ ...read.value, request }, { ...at, book, day })
  if (!made.ok) return wrongRefusal(made.issues)
  return fromFile((written) => {
    const again = readQuote(written)
    return again.ok ? undefined : `the reader of quotes refuses the draft: ${JSON.stringify(again.issues.slice(0, 3))}`
  })(made.value.quote)
}

const trust = {
  keys: [{ kty: 'OKP', crv: 'Ed25519', x: 'a', kid: 'a', name: 'Kari', validFrom: '2026-01-01T00:00:00Z' }],
}

const hashes = rich.revisions.flatMap(({ seal }) => (seal === undefined ? [] : [seal.hash]))

const states: Arbitrary<FinanceState> = fc.array(
  fc.record(
    {
      number: fc.constantFrom('DEMO-2026-0001', 'DEMO-2026-0002'),
      revision: fc.integer({ min: 1, max: 3 }),
      hash: fc.constantFrom(...hashes, `sha256:${'0'.repeat(64)}`),
      gross: fc.constantFrom('0.00', '1.00'),
      events: fc.nat(8),
      reversed: fc.constant(true as const),
    },
    { requiredKeys: ['number', 'revision', 'hash', 'gross', 'events'] },
  ),
  { maxLength: 4 },
)

/** An import leads to a state from which the same quote is not posted again. */
const wrongImport = (state: FinanceState): string | undefined => {
  const first = importQuote(rich, mapping, state)
  if (!first.ok) return wrongRefusal(first.issues)
  const second = importQuote(rich, mapping, first.value.state)
  return second.ok && second.value.entries.length === 0 ? undefined : 'a quote was posted twice'
}

const [, binding] = rich.revisions

const lineIds = [...(binding?.content.estimate.lines ?? []), ...(binding?.content.fixedLines ?? [])].map(({ id }) => id)

const amounts = fc.oneof(
  fc.constantFrom('0.00', '0.01', '-0.01', '1', '999999999999999.99', binding?.content.totals.net ?? ''),
  fc.nat(6_000_000).map((ore) => `${Math.floor(ore / 100)}.${String(ore % 100).padStart(2, '0')}`),
)

const instalment = fc.record(
  {
    id: fc.constantFrom('start', 'middle', 'rest', 'x'),
    when: fc.constantFrom<unknown>(
      { kind: 'accepted' },
      { kind: 'delivered', delivery: '2027' },
      { kind: 'delivered' },
      { kind: 'day', day: '2027-05-01' },
    ),
    net: amounts,
    lines: fc.subarray(lineIds),
  },
  { requiredKeys: ['id', 'when'] },
)

/** Parts as officers agree on them, with what does not belong there now and then. */
const instalments = fc.oneof(
  fc.array(instalment, { maxLength: 5 }),
  fc
    .array(amounts, { maxLength: 5 })
    .map((parts) => [
      ...parts.map((net, index) => ({ id: `n${index}`, when: { kind: 'accepted' }, net })),
      { id: 'rest', when: { kind: 'accepted' } },
    ]),
)

/** The accepted quote with instalments of any kind, sealed anew. */
const planned = fc.tuple(fc.constantFrom(rich), instalments).map(([quote, given]) => ({
  ...quote,
  revisions: quote.revisions.map((revision) =>
    revision === binding ? { ...revision, content: { ...revision.content, instalments: given } } : revision,
  ),
}))

/** What is invoiced of a quote that breaks no rule comes to its total, however it is divided. */
const wrongInvoices = (document: unknown): string | undefined => {
  const form = parseQuote(document)
  if (!form.ok) return wrongRefusal(form.issues)
  const quote = resealed(form.value)
  const imported = importQuote(quote, mapping, [])
  if (!imported.ok) return wrongRefusal(imported.issues)
  const { gross } = quote.revisions[1]?.content.totals ?? {}
  const { entries } = imported.value
  if (entries.some(({ amount, kind }) => kind === 'vat' && amount.startsWith('-')))
    return 'VAT of an invoice is negative'
  return addAmounts(entries.map(({ amount }) => amount)) === gross ? undefined : `the invoices do not come to ${gross}`
}

/** Readers of quotes, of what they are made of, and of what finance has. */
export const quoteReaders: readonly Reader[] = [
  reader('changed sealed quote', mutated(rich), fromFile(wrongSeal)),
  reader('changed draft', mutated(draft), fromFile(wrongUse)),
  reader('changed details', mutated(exampleQuoteDetails), fromFile(wrongDetails)),
  reader(
    'changed mapping',
    mutated(exampleFinanceMapping),
    fromFile((document) => {
      const read = readFinanceMapping(document)
      if (!read.ok) return wrongRefusal(read.issues)
      const rows = financeCsv(rich, read.value)
      return rows.ok ? undefined : wrongRefusal(rows.issues)
    }),
  ),
  reader(
    'changed trust',
    mutated(trust),
    fromFile((document) => {
      const read = readTrust(document)
      return read.ok ? undefined : wrongRefusal(read.issues)
    }),
  ),
  reader('finance state', states, wrongImport),
  reader('instalments', planned, wrongInvoices),
]
