import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { arbitraryProject, estimated } from '../testing/arbitrary-project.ts'
import { arbitraryRequestDocument } from '../testing/arbitrary-request.ts'
import { forSamples } from '../testing/for-samples.ts'
import { oreOf } from '../testing/ore.ts'
import type { Cause } from './causes.ts'
import { type Change, type Difference, difference } from './difference.ts'
import type { Estimate } from './estimate.ts'

/** Two estimates of two requests, by the same documents and by others. */
const pairs = fc
  .record({
    one: arbitraryProject(),
    other: arbitraryProject(),
    request: arbitraryRequestDocument({ allLists: false }),
  })
  .map(({ one, other, request }): readonly [Estimate, Estimate][] => {
    const first = estimated(one.document, one.documents)
    return [
      [first, estimated(request, one.documents)],
      [first, estimated(one.document, other.documents)],
      [first, estimated(other.document, other.documents)],
    ]
  })

const onSamples = forSamples(pairs, 25)

const always = (check: (a: Estimate, b: Estimate) => void) =>
  onSamples((three) => {
    for (const [a, b] of three) check(a, b)
  })

const turned = ({ kind, ref, before, after }: Cause): Cause => ({
  ...{ kind, ref },
  ...(after === undefined ? {} : { before: after }),
  ...(before === undefined ? {} : { after: before }),
})

const negated = ({ before, after, change }: Change) => ({
  before: after,
  after: before,
  change: change.startsWith('-') ? change.slice(1) : change === '0.00' ? change : `-${change}`,
})

const sorted = (causes: readonly Cause[]) => causes.map((cause) => JSON.stringify(turned(turned(cause)))).toSorted()

const mirrored = ({ net, vat, gross, lines, vatRates }: Difference) => ({
  ...{ net: negated(net), vat: negated(vat), gross: negated(gross) },
  lines: new Map(
    lines.map((line) => [
      line.id,
      { ...line, text: 'of either', ...negated(line), causes: sorted(line.causes.map(turned)) },
    ]),
  ),
  vatRates: new Map(
    vatRates.map(({ category, before, after }) => [category, { category, before: after, after: before }]),
  ),
})

const unordered = ({ lines, vatRates, ...totals }: Difference) => ({
  ...totals,
  lines: new Map(lines.map((line) => [line.id, { ...line, text: 'of either', causes: sorted(line.causes) }])),
  vatRates: new Map(vatRates.map((each) => [each.category, each])),
})

describe('the difference', () => {
  it('of an estimate from itself is nothing', () => {
    always((a) => {
      const { net, vat, gross, lines, vatRates } = difference(a, a)
      expect([net, vat, gross].map(({ change }) => change)).toEqual(['0.00', '0.00', '0.00'])
      expect({ lines, vatRates }).toEqual({ lines: [], vatRates: [] })
    })
  })

  it('has lines whose changes make the change of the total', () => {
    always((a, b) => {
      const { net, lines } = difference(a, b)
      const sum = (column: keyof Change) => lines.reduce((total, line) => total + oreOf(line[column]), 0n)
      expect(sum('change')).toBe(oreOf(net.change))
      expect(sum('after') - sum('before')).toBe(oreOf(b.totals.net) - oreOf(a.totals.net))
    })
  })

  it('has the totals of both sides', () => {
    always((a, b) => {
      const { net, vat, gross } = difference(a, b)
      expect([net.before, vat.before, gross.before]).toEqual([a.totals.net, a.totals.vat, a.totals.gross])
      expect([net.after, vat.after, gross.after]).toEqual([b.totals.net, b.totals.vat, b.totals.gross])
      for (const { before, after, change } of [net, vat, gross])
        expect(oreOf(change)).toBe(oreOf(after) - oreOf(before))
    })
  })

  it('names a cause, that has two sides or one, for every line that differs', () => {
    always((a, b) => {
      for (const { id, causes } of difference(a, b).lines) {
        expect(causes.length, id).toBeGreaterThan(0)
        for (const { before, after } of causes) expect(before).not.toBe(after)
      }
    })
  })

  it('has exactly the lines that differ', () => {
    always((a, b) => {
      const found = difference(a, b)
      // A category that only has another rate is told of once, for all its lines.
      const isReported = (category: string) =>
        found.vatRates.some((each) => each.category === category && each.before.length + each.after.length === 2)
      const [some, others] = [a, b].map(({ lines }) => new Map(lines.map((line) => [line.id, line])))
      const ids = [...new Set([...a.lines, ...b.lines].map(({ id }) => id))]
      const expected = ids.filter((id) => {
        const [one, other] = [some?.get(id), others?.get(id)]
        if (one?.net !== other?.net || one?.vatCategory !== other?.vatCategory) return true
        return one?.vatRate !== other?.vatRate && !isReported(one?.vatCategory ?? '')
      })
      expect(found.lines.map(({ id }) => id)).toEqual(expected)
    })
  })

  it('the other way is its mirror image', () => {
    always((a, b) => {
      expect(mirrored(difference(b, a))).toEqual(unordered(difference(a, b)))
    })
  })
})
