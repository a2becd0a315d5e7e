import type { Trace } from '@anslag/pricing'
import { describe, expect, it } from 'vitest'
import type { Assumption } from '../quote/assumption.ts'
import { documents, draftOf } from '../testing/sample.ts'
import { citations, cited } from './cited.ts'
import { leafValues, markedTrace, marksOf } from './marked-trace.ts'

const by = 'Kari Nordmann'

const signed = { reason: 'Avklart', by, on: '2026-11-22' }

const driver = (ref: string): Assumption => ({ kind: 'driver', ref, value: 5, replaces: 2, ...signed })

const norm = (tariff: string, answer?: string): Assumption => {
  const change = { kind: 'norm', tariff, value: '5', replaces: '3', ...signed } as const
  return answer === undefined ? change : { ...change, answer }
}

const input = (ref: string): Trace => ({ kind: 'input', value: '5', unit: 'file', ref })

const tariff = (ref: string, source = 'list'): Trace => {
  const status = 'demonstration'
  return { kind: 'tariff', value: '5', unit: 'hour', ref, source, status }
}

const chosen = (reason: string, below: Trace): Trace => ({
  kind: 'chosen',
  value: '5',
  unit: 'hour',
  reason,
  of: [below],
})

const marked = (trace: Trace, change: Assumption, before: Readonly<Record<string, string>>) =>
  markedTrace(trace, marksOf([change], new Map(Object.entries(before))))

const assumed = (ref: string, unit: string, replaces?: string): Trace => {
  const leaf = { kind: 'assumption', value: '5', unit, ref, reason: 'Avklart', by } as const
  return replaces === undefined ? leaf : { ...leaf, replaces }
}

describe('a trace with what officers changed', () => {
  it.each<readonly [string, Trace, Assumption, Readonly<Record<string, string>>, Trace]>([
    ['a driver', input('/a/0/files'), driver('/a/0/files'), { '/a/0/files ': '2' }, assumed('/a/0/files', 'file', '2')],
    [
      'all below a driver',
      input('/a/0/files'),
      driver('/a'),
      { '/a/0/files ': '2' },
      assumed('/a/0/files', 'file', '2'),
    ],
    ['a leaf that was not there before', input('/a'), driver('/a'), {}, assumed('/a', 'file')],
    ['a norm, with what the list says', tariff('c.t'), norm('c.t'), { 'c.t ': '2' }, assumed('c.t', 'hour', '3')],
    [
      'a norm by answer',
      chosen('/k=new', tariff('c.t')),
      norm('c.t', 'new'),
      {},
      chosen('/k=new', assumed('c.t', 'hour', '3')),
    ],
    [
      'a norm of every answer',
      chosen('/k=new', tariff('c.t')),
      norm('c.t'),
      {},
      chosen('/k=new', assumed('c.t', 'hour', '3')),
    ],
    [
      'the hours of another choice',
      chosen('/k=new', tariff('c.t')),
      driver('/k'),
      { 'c.t /k': '2' },
      chosen('/k=new', assumed('c.t', 'hour', '2')),
    ],
  ])('has an assumption in its place: %s', (_, trace, change, before, expected) => {
    expect(marked(trace, change, before)).toStrictEqual(expected)
  })

  it.each<readonly [string, Trace, Assumption]>([
    ['another driver', input('/ab'), driver('/a')],
    ['a driver above which the change is', input('/a'), driver('/a/b')],
    ['what is as it was', input('/same'), driver('/same')],
    ['another norm', tariff('c.u'), norm('c.t')],
    ['a norm for another answer', chosen('/k=new', tariff('c.t')), norm('c.t', 'old')],
    ['a norm by answer where nothing was chosen', tariff('c.t'), norm('c.t', 'new')],
    ['an answer of the same name as a norm', input('c.t'), norm('c.t')],
    ['what is chosen by another answer', chosen('/l=new', tariff('c.t')), driver('/k')],
    ['a line', { kind: 'line', value: '5', unit: 'money', ref: '/a' }, driver('/a')],
    [
      "the engine's own assumption",
      { kind: 'assumption', value: '5', unit: 'file', ref: '/a', reason: 'not-answered' },
      driver('/a'),
    ],
  ])('is the same where nothing was changed: %s', (_, trace, change) => {
    expect(marked(trace, change, { '/same ': '5' })).toStrictEqual(trace)
  })

  it('keeps every step, and marks the leaves below it', () => {
    const unit = 'hour'
    const [old, other] = [input('/a'), input('/b')]
    const steps: readonly ((leaf: Trace) => Trace)[] = [
      (leaf) => ({ kind: 'product', value: '25', unit, of: [leaf, other] }),
      (leaf) => ({ kind: 'product', value: '25', unit, of: [other, leaf] }),
      (leaf) => ({ kind: 'excess', value: '0', unit, of: [other, leaf] }),
      (leaf) => ({ kind: 'share', value: '0.25', unit, of: [leaf, other] }),
      (leaf) => ({ kind: 'bounded', value: '5', unit, side: 'atLeast', of: [other, leaf] }),
      (leaf) => ({ kind: 'sum', value: '15', unit, of: [other, leaf, other] }),
      (leaf) => ({ kind: 'rounded', value: '5', unit, decimals: 2, mode: 'half-away', of: [leaf] }),
      (leaf) => ({ kind: 'tiers', value: '5', unit, mode: 'volume', rows: [], ref: 't', source: 's', of: [leaf] }),
      (leaf) => chosen('/k=new', leaf),
    ]
    for (const step of steps) expect(marked(step(old), driver('/a'), {})).toStrictEqual(step(assumed('/a', 'file')))
  })
})

describe('what the traces of lines rest on', () => {
  it('is every leaf by its reference, and by the answer right above it', () => {
    const product: Trace = { kind: 'product', value: '25', unit: 'hour', of: [input('/a'), tariff('c.t')] }
    const lines = [{ trace: chosen('/k=new', tariff('c.u')) }, { trace: chosen('/k=old', product) }]
    expect([...leafValues({ lines })]).toEqual([
      ['c.u /k', '5'],
      ['/a ', '5'],
      ['c.t ', '5'],
    ])
  })
})

describe('what a trace cites', () => {
  it('is each source once, of the price list or the VAT table, and every officer’s change', () => {
    const tiers: Trace = {
      kind: 'tiers',
      value: '5',
      unit: 'money',
      mode: 'volume',
      rows: [],
      ref: 't',
      source: 'tiers',
      of: [input('/a')],
    }
    const own: Trace = { kind: 'assumption', value: '5', unit: 'file', ref: '/b', reason: 'not-answered' }
    const of = [
      tiers,
      tariff('c.t', 'list'),
      tariff('c.u', 'list'),
      tariff('vat.S', 'vat'),
      own,
      assumed('/c', 'file', '2'),
    ]
    expect(cited({ kind: 'sum', value: '0', unit: 'money', of })).toEqual({
      list: ['tiers', 'list'],
      vatTable: ['vat'],
      officers: [{ ref: '/c', reason: 'Avklart', by }],
    })
  })

  it('is kept with a quote, and nothing else of the list and the table but how long the list applies', () => {
    const { list, vatTable } = documents.book
    const { title, validFrom, sources } = list.document
    const other = { id: 'other', title: 'Never cited' }
    const longer = { ...list.document, validTo: '2026-12-31', sources: [...sources, other] }
    const table = { ...vatTable.document, sources: [...vatTable.document.sources, other] }
    const estimates = draftOf().revisions.map(({ content }) => content.estimate)
    const vatSources = vatTable.document.sources.filter(({ id }) => id === 'vat-handbook-rate')
    expect(citations(estimates, longer, table)).toEqual({
      list: { title, validFrom, validTo: '2026-12-31', sources },
      vatTable: { sources: vatSources },
    })
    expect(citations(estimates, list.document, table).list).toStrictEqual({ title, validFrom, sources })
  })
})
