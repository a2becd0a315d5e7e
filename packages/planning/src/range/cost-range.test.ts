import type { Estimate, Trace } from '@anslag/pricing'
import { describe, expect, it } from 'vitest'
import { accepted, demonstration, listWith, priced, terms } from '../testing/demonstration.ts'
import { rangeOf } from './cost-range.ts'
import { usualSampling } from './settings.ts'

const range = (estimate: Estimate, by = demonstration, changed = {}) =>
  accepted(rangeOf(estimate, by, { ...terms, ...changed }, usualSampling))

const hours = (name: string, [low, value, high]: readonly [string, string, string]): Trace => ({
  kind: 'tariff',
  value,
  unit: 'money',
  ref: `coordination.${name}`,
  source: 'test',
  status: 'demonstration',
  low,
  high,
})

/** An estimate of one line with these parts. */
const ofParts = (parts: readonly Trace[]): Estimate => {
  const { lines, ...typical } = priced({})
  const [line] = lines
  if (line === undefined) throw new Error('no line')
  const value = String(parts.reduce((sum, part) => sum + Number(part.value), 0))
  return { ...typical, issues: [], lines: [{ ...line, trace: { kind: 'sum', value, unit: 'money', of: parts } }] }
}

const independent = { correlation: { project: '0', component: '0' } }

describe('the range of a total', () => {
  it('of three independent parts is as published', () => {
    // Hours of 4/8/20, 2/5/15 and 3/6/16: 8 of 10 lie between about 17.2 and 28.4, simulated with PERT, λ = 4.
    const parts = [hours('a', ['4', '8', '20']), hours('b', ['2', '5', '15']), hours('c', ['3', '6', '16'])]
    const { net } = range(ofParts(parts), demonstration, independent)
    expect(Math.abs(Number(net.low) - 17.2)).toBeLessThan(0.1)
    expect(Math.abs(Number(net.high) - 28.4)).toBeLessThan(0.1)
  })

  it('is wider where the parts err together, and widest where they are one', () => {
    const width = (second: string, correlation: object) => {
      const { net } = range(ofParts([hours('a', ['0', '5', '10']), hours(second, ['0', '5', '10'])]), demonstration, {
        correlation,
      })
      return Number(net.high) - Number(net.low)
    }
    const apart = width('b', { project: '0', component: '0' })
    const together = width('b', { project: '0.3', component: '0.3' })
    const one = width('a', { project: '0', component: '0' })
    expect(apart).toBeLessThan(together)
    expect(together).toBeLessThan(one)
    expect(one / apart).toBeCloseTo(Math.SQRT2, 1)
  })

  it('is the estimate where nothing is uncertain, and the amount to budget the estimate rounded up', () => {
    const estimate = ofParts([hours('a', ['5', '5', '5'])])
    const { net, contributions } = range(estimate)
    expect(net).toEqual({ low: '5.00', median: '5.00', high: '5.00' })
    expect(contributions).toEqual([])
  })

  it('spans what nobody answered: an empty request is less certain than one with answers', () => {
    const width = (document: object) => {
      const { net } = range(priced(document))
      return Number(net.high) - Number(net.low)
    }
    const [empty, listed] = [width({}), width({ tables: [], areas: [] })]
    expect(listed).toBeLessThan(empty)
  })

  it('names what widens it, what matters most first', () => {
    const { contributions } = range(priced({}))
    const names = contributions.map(({ name }) => name)
    expect(names.slice(0, 2)).toEqual(['/wishes', '/sources'])
    expect(names).toContain('/tables')
    expect(names).toContain('variable-lists.area')
    const widths = contributions.map(({ width }) => Number(width))
    expect(widths).toEqual(widths.toSorted((a, b) => b - a))
  })

  it('is wider where a list may hold more', () => {
    const by = listWith({ tables: { low: '0', likely: '0', high: '20' } })
    expect(Number(range(priced({}, by), by).net.high)).toBeGreaterThan(Number(range(priced({})).net.high))
  })

  it('is the same for the same seed, and nearly the same for another', () => {
    const estimate = priced({})
    expect(range(estimate)).toEqual(range(estimate))
    const other = accepted(rangeOf(estimate, demonstration, terms, { ...usualSampling, seed: 7 }))
    expect(other.net).not.toEqual(range(estimate).net)
    expect(Math.abs(Number(other.net.median) / Number(range(estimate).net.median) - 1)).toBeLessThan(0.02)
  })
})
