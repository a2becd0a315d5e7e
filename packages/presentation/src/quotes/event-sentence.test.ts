import { bundledBooks } from '@anslag/price-lists'
import { type Quote, quoteOperations } from '@anslag/quotes'
import { describe, expect, it } from 'vitest'
import { acceptedQuote } from '../testing/quotes.ts'
import { en } from '../texts/en.ts'
import { nb } from '../texts/nb.ts'
import { nn } from '../texts/nn.ts'
import { eventSentence } from './event-sentence.ts'
import { enQuote } from './texts/en.ts'
import { nbQuote } from './texts/nb.ts'
import { nnQuote } from './texts/nn.ts'

const entry = { at: '2027-02-01T10:00:00+01:00', by: { name: 'Kari Nordmann', role: 'officer' } } as const

const { deliver, extend } = quoteOperations

const prolonged = (): Quote => {
  const made = deliver(acceptedQuote, { delivery: '2027' }, entry)
  const later = { delivery: '2027', until: '2027-10-01', reason: 'Ferie' } as const
  const deadlines = [
    { ...later, deadline: 'download' },
    { ...later, deadline: 'deletion' },
  ] as const
  const both = made.ok ? extend(made.value.quote, { deadlines }, entry) : made
  return both.ok ? both.value.quote : expect.fail()
}

describe('what is said of data that have come', () => {
  it('names a source that is known by its register alone, where there is a catalogue', () => {
    const request = { format: 'request/1', sources: [{ id: 's1', register: 'kreftregisteret' }] } as const
    const event = { kind: 'third-party-received', source: 's1', previous: '', hash: '', ...entry } as const
    const catalogue = bundledBooks().catalogue.document
    expect(eventSentence(event, request, nb, nbQuote, catalogue)).toContain('Kreftregisteret')
    expect(eventSentence(event, request, en, enQuote, catalogue)).toContain('Cancer Registry of Norway')
  })
})

it('What is said of an acceptance has where it can be read, where that stands in it', () => {
  const arrived = { acceptedBy: 'Ola', acceptedAt: '2026-11-20T12:00:00+01:00', evidence: 'brev 26/1234-7' }
  const event = { kind: 'accepted', ...arrived, previous: '', hash: '', ...entry } as const
  expect(eventSentence(event, { format: 'request/1' }, nb, nbQuote)).toContain('dokumentert ved brev 26/1234-7')
  expect(eventSentence(event, { format: 'request/1' }, en, enQuote)).toContain('evidenced by brev 26/1234-7')
})

describe('what is said of two deadlines that were changed at once', () => {
  it.each([
    ['nb', nb, nbQuote],
    ['nn', nn, nnQuote],
    ['en', en, enQuote],
  ] as const)('is which of them is which, in %s', (_, texts, words) => {
    const [revision] = prolonged().revisions
    const { request } = revision?.content.estimate ?? expect.fail()
    const [download, deletion] =
      revision?.events.slice(-2).map((event) => eventSentence(event, request, texts, words)) ?? []
    expect(download).toContain(words.view.downloadUntil.split(' {')[0])
    expect(deletion).toContain(words.view.deleteBy.split(' {')[0])
    expect(download).not.toBe(deletion)
  })
})
