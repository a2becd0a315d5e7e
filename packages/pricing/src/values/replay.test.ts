import { describe, expect, it } from 'vitest'
import { replay, type Trace } from './index.ts'

const money = (value: string): Trace => ({ kind: 'input', value, unit: 'money', ref: '/a' })
const hours = (value: string): Trace => ({ kind: 'input', value, unit: 'hour', ref: '/a' })

const written = (trace: Trace, value: string) => ({ ...trace, value })

/** Each kind of node with its children; what it comes to is written by hand beside it. */
const nodes: readonly (readonly [string, Trace, string])[] = [
  ['a leaf', hours('2.5'), '2.5'],
  ['a product', { kind: 'product', value: '', unit: 'money', of: [hours('3.05'), money('1674.00')] }, '5105.70'],
  ['a sum of none', { kind: 'sum', value: '', unit: 'money', of: [] }, '0.00'],
  ['a sum', { kind: 'sum', value: '', unit: 'hour', of: [hours('1'), hours('2.5'), hours('-0.25')] }, '3.25'],
  ['an excess', { kind: 'excess', value: '', unit: 'hour', of: [hours('5'), hours('2')] }, '3'],
  ['an excess that is none', { kind: 'excess', value: '', unit: 'hour', of: [hours('1.5'), hours('2')] }, '0'],
  ['a share', { kind: 'share', value: '', unit: 'money', of: [money('5105.70'), hours('25')] }, '1276.425'],
  ['a minimum', { kind: 'bounded', side: 'atLeast', value: '', unit: 'hour', of: [hours('8'), hours('10')] }, '10'],
  ['a ceiling', { kind: 'bounded', side: 'atMost', value: '', unit: 'hour', of: [hours('8'), hours('10')] }, '8'],
  ['a choice', { kind: 'chosen', reason: '/a=b', value: '', unit: 'hour', of: [hours('4')] }, '4'],
  [
    'a rounding to decimals',
    { kind: 'rounded', decimals: 2, mode: 'half-away', value: '', unit: 'money', of: [money('-0.605')] },
    '-0.61',
  ],
  [
    'a rounding to decimals, up',
    { kind: 'rounded', decimals: 1, mode: 'up', value: '', unit: 'hour', of: [hours('1.01')] },
    '1.1',
  ],
  [
    'a rounding to started units',
    { kind: 'rounded', increment: '0.5', mode: 'up', value: '', unit: 'hour', of: [hours('11.2')] },
    '11.5',
  ],
  [
    'a rounding to the nearest unit',
    { kind: 'rounded', increment: '0.5', mode: 'half-away', value: '', unit: 'hour', of: [hours('11.2')] },
    '11',
  ],
]

describe('replay', () => {
  it.each(nodes)('computes %s', (_name, trace, value) => {
    expect(replay(written(trace, value))).toEqual({ ok: true, value })
  })

  it.each(nodes.slice(1))('reports the false value of %s', (_name, trace, value) => {
    const issue = { code: 'trace/value-differs', path: '', severity: 'error' }
    expect(replay(written(trace, '12345'))).toEqual({
      ok: false,
      issues: [{ ...issue, params: { stated: '12345', computed: value } }],
    })
  })

  it('computes on with what it found, so that one false node does not accuse those above it', () => {
    const inner: Trace = { kind: 'sum', value: '99', unit: 'hour', of: [hours('1'), hours('2')] }
    const outer: Trace = { kind: 'sum', value: '7', unit: 'hour', of: [inner, hours('4')] }
    const result = replay(outer)
    expect(result.ok ? [] : result.issues.map(({ path }) => path)).toEqual(['/of/0'])
  })

  it('reports every false node, those below before those above', () => {
    const inner: Trace = { kind: 'sum', value: '99', unit: 'hour', of: [hours('1'), hours('2')] }
    const outer: Trace = { kind: 'sum', value: '103', unit: 'hour', of: [hours('4'), inner] }
    const result = replay(outer)
    expect(result.ok ? [] : result.issues.map(({ path, params }) => [path, params])).toEqual([
      ['/of/1', { stated: '99', computed: '3' }],
      ['', { stated: '103', computed: '7' }],
    ])
  })

  it('takes a value in another form for another value', () => {
    const sum: Trace = { kind: 'sum', value: '3.0', unit: 'hour', of: [hours('1'), hours('2')] }
    expect(replay(sum)).toMatchObject({ issues: [{ params: { stated: '3.0', computed: '3' } }] })
  })
})

describe('replay of tiers', () => {
  const row = (from: string, units: string, unitPrice: string, amount: string) => ({ from, units, unitPrice, amount })
  const tiers = (mode: 'graduated' | 'volume', value: string, rows: readonly ReturnType<typeof row>[]): Trace => ({
    kind: 'tiers',
    mode,
    value,
    unit: 'money',
    ref: 'data.records',
    source: 'a-source',
    rows: rows.map((each, index) => (index === 0 ? { ...each, to: '10' } : each)),
    of: [{ kind: 'input', value: '25', unit: 'record', ref: '/records' }],
  })

  it('prices the units within each tier, where they are graduated', () => {
    const trace = tiers('graduated', '245.00', [row('0', '10', '11', '110.00'), row('10', '15', '9', '135.00')])
    expect(replay(trace)).toEqual({ ok: true, value: '245.00' })
  })

  it('prices the whole volume in the tier that it reaches, else', () => {
    const trace = tiers('volume', '225.00', [row('0', '0', '11', '0.00'), row('10', '25', '9', '225.00')])
    expect(replay(trace)).toEqual({ ok: true, value: '225.00' })
  })

  it('reports the units and the amount of a tier when they are false', () => {
    const result = replay(tiers('graduated', '245.00', [row('0', '9', '11', '99.00'), row('10', '15', '9', '135.00')]))
    expect(result.ok ? [] : result.issues.map(({ path, params }) => [path, params])).toEqual([
      ['/rows/0/units', { stated: '9', computed: '10' }],
      ['/rows/0/amount', { stated: '99.00', computed: '110.00' }],
    ])
  })
})
