import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { input, type TierTable, tiered } from './index.ts'
import { compared, fraction, larger, minus, multiplied, plus, smaller } from './testing/fraction.ts'
import { arbitraryTiers, tenths, tieredByHand } from './testing/tier-tables.ts'

type Table = TierTable<'money', 'record'>

const tables = (mode: 'graduated' | 'volume') => arbitraryTiers('money', 'record', { mode })

const priced = (quantity: string, table: Table) => tiered(input('record', quantity, '/records'), table).trace

const price = (quantity: string, table: Table) => fraction(priced(quantity, table).value)

const arbitraryQuantity = fc.nat(10_000).map(tenths)

describe('graduated tiers', () => {
  it('make a larger quantity never cheaper', () => {
    fc.assert(
      fc.property(tables('graduated'), arbitraryQuantity, arbitraryQuantity, (table, a, b) => {
        const [less, more] = compared(fraction(a), fraction(b)) <= 0 ? [a, b] : [b, a]
        expect(compared(price(less, table), price(more, table))).toBeLessThanOrEqual(0)
      }),
    )
  })

  it('make no leaps: one unit more costs no less than the lowest unit price and no more than the highest', () => {
    fc.assert(
      fc.property(tables('graduated'), fc.nat(10_000), (table, count) => {
        const step = minus(price(tenths(count + 1), table), price(tenths(count), table))
        const prices = table.tiers.map(({ unitPrice }) => multiplied(fraction(unitPrice), fraction('0.1')))
        expect(compared(step, prices.reduce(smaller))).toBeGreaterThanOrEqual(0)
        expect(compared(step, prices.reduce(larger))).toBeLessThanOrEqual(0)
      }),
    )
  })

  it('cost what the units cost one by one, each in its own tier', () => {
    fc.assert(
      fc.property(
        arbitraryTiers('money', 'record', { mode: 'graduated', whole: true }),
        fc.nat(400),
        (table, count) => {
          const unitPrices = Array.from({ length: count }, (_, index) => {
            const unit = fraction(String(index + 1))
            const tier = table.tiers.find(({ to }) => to === undefined || compared(unit, fraction(to)) <= 0)
            return fraction(tier?.unitPrice ?? '')
          })
          expect(compared(price(String(count), table), unitPrices.reduce(plus, fraction('0')))).toBe(0)
        },
      ),
    )
  })

  it('share the quantity out among them', () => {
    fc.assert(
      fc.property(tables('graduated'), arbitraryQuantity, (table, quantity) => {
        const trace = priced(quantity, table)
        const units = trace.kind === 'tiers' ? trace.rows.map((row) => fraction(row.units)) : []
        expect(compared(units.reduce(plus), fraction(quantity))).toBe(0)
      }),
    )
  })
})

describe('tiers by whole volume', () => {
  it('cost the quantity at the price of the first tier that holds it', () => {
    fc.assert(
      fc.property(tables('volume'), arbitraryQuantity, (table, quantity) => {
        expect(compared(price(quantity, table), tieredByHand(fraction(quantity), table))).toBe(0)
      }),
    )
  })

  it('let exactly one tier price, where there is anything to price', () => {
    fc.assert(
      fc.property(tables('volume'), fc.integer({ min: 1, max: 10_000 }).map(tenths), (table, quantity) => {
        const trace = priced(quantity, table)
        const units = trace.kind === 'tiers' ? trace.rows.map((row) => row.units) : []
        expect(units.filter((each) => each !== '0')).toEqual([quantity])
      }),
    )
  })

  it('meet graduated ones at the end of the first tier', () => {
    fc.assert(
      fc.property(tables('volume'), (table) => {
        const [first] = table.tiers
        const end = first?.to ?? '5'
        expect(priced(end, table).value).toBe(priced(end, { ...table, mode: 'graduated' }).value)
      }),
    )
  })
})
