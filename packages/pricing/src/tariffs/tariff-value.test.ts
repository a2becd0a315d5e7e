import { describe, expect, it } from 'vitest'
import { hoursBy, hoursByTiers, hoursPer, type Tariff } from './index.ts'
import { type WithOrigin, withOrigin } from './origin.ts'
import { rangesOf, statesAmounts, tariffValue, unitParts } from './tariff-value.ts'
import { readSmallList } from './testing/list.ts'

const tariff = (ref: string): WithOrigin<Tariff> => {
  const { document } = readSmallList()
  const found = document.tariffs[ref]
  if (found === undefined) throw new Error(ref)
  return withOrigin(document, found)
}

const kinds = hoursBy({ answers: ['csv', 'other'] })

const leaf = { kind: 'tariff', source: 'a-source', status: 'published' }

describe('what a formula gets of a tariff', () => {
  it('is one figure, with low and high where the list has them', () => {
    const norm = tariffValue('copying.file', tariff('copying.file'), hoursPer('file'))
    expect(norm.trace).toStrictEqual({
      ...leaf,
      value: '1',
      unit: 'hour/file',
      ref: 'copying.file',
      low: '0.5',
      high: '2',
    })
    const free = tariffValue('copying.free', tariff('copying.free'), { kind: 'allowance', unit: 'hour' })
    expect(free.trace).toStrictEqual({ ...leaf, value: '2', unit: 'hour', ref: 'copying.free' })
  })

  it('is one figure for each answer', () => {
    const { ref, unit, figures } = tariffValue('copying.kind', tariff('copying.kind'), kinds)
    expect([ref, unit]).toEqual(['copying.kind', 'hour'])
    expect(figures.csv.trace).toStrictEqual({ ...leaf, value: '0', unit: 'hour', ref: 'copying.kind' })
    expect(figures.other.trace).toStrictEqual({
      ...leaf,
      value: '3',
      unit: 'hour',
      ref: 'copying.kind',
      low: '1',
      high: '6',
    })
    expect(Object.keys(figures)).toEqual(['csv', 'other'])
  })

  it('is a table of tiers, with its two units apart', () => {
    expect(tariffValue('copying.records', tariff('copying.records'), hoursByTiers('record'))).toStrictEqual({
      unit: 'hour',
      quantity: 'record',
      mode: 'graduated',
      tiers: [
        { to: '1000', unitPrice: '0' },
        { to: '5000', unitPrice: '0.001', low: '0.0005', high: '0.004' },
        { unitPrice: '0.0005' },
      ],
      ref: 'copying.records',
      source: 'a-source',
    })
  })

  it('is the price of a started unit, and how large that is', () => {
    const requirement = { kind: 'started-unit', unit: 'money/hour' } as const
    const { increment, price } = tariffValue('copying.started', tariff('copying.started'), requirement)
    expect(increment).toBe('0.5')
    expect(price.trace).toStrictEqual({ ...leaf, value: '1155.00', unit: 'money/hour', ref: 'copying.started' })
  })
})

describe('the parts of a unit', () => {
  it.each([
    ['hour/record', ['hour', 'record']],
    ['money', ['money', '']],
  ])('of %s are %j', (unit, parts) => {
    expect(unitParts(unit)).toEqual(parts)
  })
})

describe('a tariff states amounts', () => {
  it.each([
    ['copying.page', true],
    ['copying.started', true],
    ['copying.least', true],
    ['copying.fee', true],
    ['copying.base', false],
    ['copying.discount', false],
    ['copying.records', false],
  ])('%s: %s', (ref, states) => {
    expect(statesAmounts(tariff(ref))).toBe(states)
  })

  it('but not in the unit prices of tiers, which may be fractions of an øre', () => {
    expect(statesAmounts({ ...tariff('copying.records'), unit: 'money/record' })).toBe(false)
  })
})

describe('the ranges of a tariff', () => {
  it.each([
    ['copying.base', [['figures', 'value']]],
    ['copying.started', [['figures', 'value']]],
    [
      'copying.kind',
      [
        ['figures', 'csv'],
        ['figures', 'other'],
      ],
    ],
    [
      'copying.records',
      [
        ['figures', 'rows', 0, 'unitPrice'],
        ['figures', 'rows', 1, 'unitPrice'],
        ['figures', 'rows', 2, 'unitPrice'],
      ],
    ],
  ])('of %s stand at %j', (ref, paths) => {
    expect(rangesOf(tariff(ref)).map(([path]) => path)).toEqual(paths)
  })

  it('are what the list says', () => {
    expect(rangesOf(tariff('copying.kind')).map(([, range]) => range)).toEqual([
      '0',
      { low: '1', likely: '3', high: '6' },
    ])
    expect(rangesOf(tariff('copying.records')).at(-1)?.[1]).toBe('0.0005')
  })
})
