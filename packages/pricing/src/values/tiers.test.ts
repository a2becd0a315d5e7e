import { describe, expect, it } from 'vitest'
import { input, type TierTable, tiered } from './index.ts'

const table = (mode: 'graduated' | 'volume'): TierTable<'money', 'record'> => ({
  unit: 'money',
  quantity: 'record',
  mode,
  tiers: [{ to: '10000', unitPrice: '11' }, { to: '20000', unitPrice: '9', low: '8', high: '10' }, { unitPrice: '7' }],
  ref: 'data.records',
  source: 'a-source',
})

const records = (count: string) => input('record', count, '/records')

const price = (mode: 'graduated' | 'volume', count: string) => tiered(records(count), table(mode)).trace.value

describe('graduated tiers', () => {
  it('price the units within each, and show every tier', () => {
    const quantity = records('25000')
    expect(tiered(quantity, table('graduated')).trace).toStrictEqual({
      kind: 'tiers',
      mode: 'graduated',
      rows: [
        { from: '0', to: '10000', units: '10000', unitPrice: '11', amount: '110000.00' },
        { from: '10000', to: '20000', units: '10000', unitPrice: '9', amount: '90000.00', low: '8', high: '10' },
        { from: '20000', units: '5000', unitPrice: '7', amount: '35000.00' },
      ],
      ref: 'data.records',
      source: 'a-source',
      value: '235000.00',
      unit: 'money',
      of: [quantity.trace],
    })
  })

  it.each([
    ['0', '0.00'],
    ['-5', '0.00'],
    ['1', '11.00'],
    ['9999', '109989.00'],
    ['10000', '110000.00'],
    ['10001', '110009.00'],
    ['20000', '200000.00'],
    ['20000.5', '200003.50'],
  ])('price %s records at %s', (count, value) => {
    expect(price('graduated', count)).toBe(value)
  })
})

describe('tiers by whole volume', () => {
  it('price all units in the one tier that the quantity reaches, and show that the others price none', () => {
    const trace = tiered(records('25000'), table('volume')).trace
    expect(trace).toMatchObject({
      mode: 'volume',
      value: '175000.00',
      rows: [
        { units: '0', amount: '0.00' },
        { units: '0', amount: '0.00' },
        { units: '25000', amount: '175000.00' },
      ],
    })
  })

  it.each([
    ['0', '0.00'],
    ['-5', '0.00'],
    ['10000', '110000.00'],
    ['10001', '90009.00'],
    ['20000', '180000.00'],
    ['20000.01', '140000.07'],
  ])('price %s records at %s', (count, value) => {
    expect(price('volume', count)).toBe(value)
  })
})

describe('a single tier', () => {
  it('prices everything alike', () => {
    const one = { ...table('graduated'), tiers: [{ unitPrice: '0.0000002' }] }
    expect(tiered(records('10000000'), one).trace).toMatchObject({
      value: '2.00',
      rows: [{ from: '0', units: '10000000', unitPrice: '0.0000002', amount: '2.00' }],
    })
  })
})
