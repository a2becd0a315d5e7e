import { describe, expect, it } from 'vitest'
import { accepted, demonstration, terms } from '../testing/demonstration.ts'
import { provenOrders } from '../testing/orders.ts'
import { plainDraws } from '../testing/plain-draws.ts'
import { rangeOf } from './cost-range.ts'
import { usualSampling } from './settings.ts'

/** Net at four percentiles, from ten million plain independent draws: see docs/reference/plan.md, "How exact". */
const reference = {
  small: { '10': 34149.56, '50': 42079.3, '80': 48217.81, '90': 51469.7 },
  typical: { '10': 127907.12, '50': 151698.35, '80': 168782.36, '90': 177875.44 },
  large: { '10': 1667878.23, '50': 2012985.32, '80': 2268810.32, '90': 2404020.61 },
  manyUnknown: { '10': 808584.12, '50': 1178040.09, '80': 1494318.2, '90': 1679622.09 },
}

const exactly = { ...terms, step: '0.01' }

const orders = provenOrders()

const off = (found: string | number, expected: number) => Math.abs(Number(found) / expected - 1)

describe('a range', () => {
  it.each(Object.entries(reference))(
    'of the %s order is within half a percent of ten million plain draws',
    (name, net) => {
      const order = Object.entries(orders).find(([each]) => each === name)?.[1]
      if (order === undefined) throw new Error(name)
      const range = accepted(rangeOf(order, demonstration, exactly, usualSampling))
      expect(off(range.net.low, net['10'])).toBeLessThan(0.005)
      expect(off(range.net.median, net['50'])).toBeLessThan(0.005)
      expect(off(range.budget.net, net['80'])).toBeLessThan(0.005)
      expect(off(range.net.high, net['90'])).toBeLessThan(0.005)
    },
  )

  it('is not far from plain draws that are made here and now', () => {
    const drawn = plainDraws(orders.small, terms, 50_000)
    // Of 50 000 draws a percentile is known to about one in a hundred of the spread.
    expect(off(drawn[5_000 - 1] ?? 0, reference.small['10'])).toBeLessThan(0.01)
    expect(off(drawn[25_000 - 1] ?? 0, reference.small['50'])).toBeLessThan(0.01)
    expect(off(drawn[45_000 - 1] ?? 0, reference.small['90'])).toBeLessThan(0.01)
  })
})
