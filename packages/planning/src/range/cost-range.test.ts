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
    const { contributions, nextQuestion } = range(priced({}))
    const names = contributions.map(({ name }) => name)
    expect(nextQuestion).toBe('/wishes')
    expect(contributions.every(({ kind, name }) => (kind === 'question') === name.startsWith('/'))).toBe(true)
    expect(names.slice(0, 2)).toEqual(['/wishes', '/sources'])
    expect(names).toContain('/tables')
    expect(names).toContain('variable-lists.area')
    const widths = contributions.map(({ width }) => Number(width))
    expect(widths).toEqual(widths.toSorted((a, b) => b - a))
  })

  it('names no question about a thing that is not there, but how many there are', () => {
    const names = range(priced({})).contributions.map(({ name }) => name)
    expect(names.filter((name) => /^\/(wishes|sources|deliveries|tables)\//.test(name))).toEqual([])
  })

  it('spans what every answer could give, lines that an answer switches on or off among them', () => {
    const order = (source: object) => ({
      institutions: [{ id: 'a' }],
      populations: [],
      sources: [{ id: 'a', holder: 'nationalHealthRegistry', contactNamed: true, ...source }],
      tables: [],
      areas: [],
      wishes: [],
      deliveries: [{ id: 'a' }],
    })
    const [open, distributed, here] = [{}, { linking: 'distributed' }, { linking: 'ssb' }].map((answer) =>
      range(priced(order(answer))),
    )
    const at = (figures: typeof open, place: 'low' | 'high') => Number(figures?.net[place])
    expect(at(open, 'high')).toBeGreaterThan(at(distributed, 'high'))
    expect(at(open, 'low')).toBeGreaterThanOrEqual(at(distributed, 'low'))
    expect(at(open, 'high')).toBeLessThan(at(here, 'high'))
    expect(open?.nextQuestion).toBe('/application/kind')
    expect(open?.contributions.map(({ name }) => name)).toContain('/sources/0/linking')
    expect(distributed?.contributions.map(({ name }) => name)).not.toContain('/sources/0/linking')
  })

  it('has VAT, gross and what is left after own recovery, each with its own range', () => {
    const typical = priced({})
    const { usual, net, vat, gross, own, budget } = accepted(
      rangeOf(typical, demonstration, terms, { ...usualSampling, recovery: '40' }),
    )
    // 25 % VAT on everything, so that each figure is a share of net; 60 % of VAT is left to pay.
    const near = (amount: string, share: number, base: string) =>
      expect(Math.abs(Number(amount) - share * Number(base))).toBeLessThan(0.02)
    for (const place of ['low', 'median', 'high'] as const) {
      near(vat[place], 0.25, net[place])
      near(gross[place], 1.25, net[place])
      near(own[place], 1.15, net[place])
    }
    expect(usual).toEqual({ net: '38963.00', vat: '9740.75', gross: '48703.75', own: '44807.45' })
    expect(Number(budget.own)).toBeCloseTo(1.15 * Number(budget.net), 2)
    expect(Number(budget.net) % 1000).toBe(0)
  })

  it.each([
    [{ recovery: '100.01' }, 'plan/recovery-outside'],
    [{ recovery: '-1' }, 'plan/recovery-outside'],
    [{ recovery: 'half' }, 'plan/recovery-outside'],
    [{ seed: -1 }, 'plan/seed'],
    [{ seed: 0.5 }, 'plan/seed'],
    [{ count: 0 }, 'plan/draws'],
    [{ count: 10_000_000 }, 'plan/draws'],
  ])('cannot be made with %j', (settings, code) => {
    const refused = rangeOf(priced({}), demonstration, terms, { ...usualSampling, ...settings })
    expect(refused.ok ? [] : refused.issues.map((issue) => issue.code)).toEqual([code])
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
