import { describe, expect, it } from 'vitest'
import { likely, type PriceListDocument } from '../tariffs/index.ts'
import { assumedDrivers } from '../testing/assumed-drivers.ts'
import { shortest } from '../testing/decimal-text.ts'
import { forAnyEstimate } from '../testing/for-any-estimate.ts'
import { at } from '../testing/request-document.ts'
import { children, isMoney, type Leaf, leaves, replay, type Trace } from '../values/index.ts'
import type { Estimate } from './estimate.ts'

const nodes = (trace: Trace): readonly Trace[] => [trace, ...children(trace).flatMap(nodes)]

const isOreRounding = (node: Trace) => node.kind === 'rounded' && isMoney(node.unit)

const oreRoundingsToLeaves = (trace: Trace, above = 0): readonly number[] => {
  const met = above + (isOreRounding(trace) ? 1 : 0)
  const below = children(trace)
  return below.length === 0 ? [met] : below.flatMap((child) => oreRoundingsToLeaves(child, met))
}

const leavesOf = <K extends Leaf['kind']>(traces: readonly Trace[], kind: K) =>
  traces.flatMap(leaves).filter((leaf): leaf is Extract<Leaf, { kind: K }> => leaf.kind === kind)

type Entry = PriceListDocument['rates'][string] | PriceListDocument['tariffs'][string] | undefined

/** Every likely figure that an entry of a list states. */
const statedIn = (entry: Entry): readonly string[] => {
  if (entry === undefined || ('kind' in entry && entry.kind === 'tiers')) return []
  return ('amount' in entry ? [entry.amount] : Object.values(entry.figures).map(likely)).map(shortest)
}

const lineTraces = ({ lines }: Estimate) => lines.map(({ trace }) => trace)

const vatTraces = ({ vatBreakdown }: Estimate) => vatBreakdown.map(({ trace }) => trace)

describe('the trace of a line', () => {
  it('replays to the net amount of the line', () => {
    forAnyEstimate(({ lines }) => {
      for (const { net, trace } of lines) expect(replay(trace)).toEqual({ ok: true, value: net })
    })
  })

  it('rests on answers, tariffs and assumptions alone', () => {
    forAnyEstimate((estimate) => {
      const kinds = lineTraces(estimate)
        .flatMap(leaves)
        .map(({ kind }) => kind)
      expect(['input', 'tariff', 'assumption']).toEqual(expect.arrayContaining([...new Set(kinds)]))
    })
  })

  it('names tariffs and rates that the list holds, with a value, the status and a source that it states', () => {
    forAnyEstimate(
      (
        estimate,
        {
          documents: {
            book: { list },
          },
        },
      ) => {
        const { rates, tariffs, sources } = list.document
        for (const { ref, source, status, value } of leavesOf(lineTraces(estimate), 'tariff')) {
          const entry = ref.startsWith('rate.') ? rates[ref.slice('rate.'.length)] : tariffs[ref]
          expect(entry).toMatchObject({ source, status })
          expect(statedIn(entry)).toContain(shortest(value))
          expect(sources.map(({ id }) => id)).toContain(source)
        }
      },
    )
  })

  it('names tiers that the list holds, with their source', () => {
    forAnyEstimate(
      (
        estimate,
        {
          documents: {
            book: { list },
          },
        },
      ) => {
        for (const node of lineTraces(estimate).flatMap(nodes)) {
          if (node.kind !== 'tiers') continue
          expect(list.document.tariffs[node.ref]).toMatchObject({ kind: 'tiers', mode: node.mode, source: node.source })
        }
      },
    )
  })

  it('points at answers that stand in the request', () => {
    forAnyEstimate((estimate, { document }) => {
      for (const { ref } of leavesOf(lineTraces(estimate), 'input')) expect(at(document, ref), ref).toBeDefined()
    })
  })

  it('takes from the request the number that stands there, how many things a list has, or one', () => {
    forAnyEstimate((estimate, { document }) => {
      for (const { ref, unit, value } of leavesOf(lineTraces(estimate), 'input')) {
        const answer = at(document, ref)
        const counted = Array.isArray(answer) && unit !== 'data-source' ? answer.length : 1
        expect(value, ref).toBe(String(typeof answer === 'number' ? answer : counted))
      }
    })
  })

  it('assumes only what the request does not answer', () => {
    forAnyEstimate((estimate, { document }) => {
      for (const ref of lineTraces(estimate).flatMap((trace) => assumedDrivers(trace))) {
        expect(ref).toMatch(/^(\/[A-Za-z0-9-]+)+$/)
        expect(at(document, ref), ref).toBeUndefined()
      }
    })
  })

  it('assumes figures of tariffs that the list states, or counts of drivers', () => {
    forAnyEstimate(
      (
        estimate,
        {
          documents: {
            book: { list },
          },
        },
      ) => {
        for (const { ref, reason, value } of leavesOf(lineTraces(estimate), 'assumption')) {
          expect(reason).toBe('not-answered')
          if (!ref.startsWith('/')) expect(statedIn(list.document.tariffs[ref])).toContain(shortest(value))
        }
      },
    )
  })

  it('rounds to the øre exactly once on the way to every leaf, and at the top', () => {
    forAnyEstimate((estimate) => {
      for (const trace of lineTraces(estimate)) {
        expect(isOreRounding(trace)).toBe(true)
        expect(new Set(oreRoundingsToLeaves(trace))).toEqual(new Set([1]))
      }
    })
  })
})

describe('the trace of a VAT amount', () => {
  it('replays to the amount', () => {
    forAnyEstimate(({ vatBreakdown }) => {
      for (const { vat, trace } of vatBreakdown) expect(replay(trace)).toEqual({ ok: true, value: vat })
    })
  })

  it('rests on the nets of lines and one rate of the VAT table, with a source that the table names', () => {
    forAnyEstimate(
      (
        estimate,
        {
          documents: {
            book: { vatTable },
          },
        },
      ) => {
        const { rates, sources } = vatTable.document
        for (const { category, trace } of estimate.vatBreakdown) {
          const [rate, ...others] = leavesOf([trace], 'tariff')
          expect(others).toEqual([])
          expect(rate?.ref).toBe(`vat.${category}`)
          expect(rates.filter((each) => each.category === category).map(({ source }) => source)).toContain(rate?.source)
          expect(sources.map(({ id }) => id)).toContain(rate?.source)
        }
        expect(
          vatTraces(estimate)
            .flatMap(leaves)
            .every(({ kind }) => kind === 'line' || kind === 'tariff'),
        ).toBe(true)
      },
    )
  })

  it('holds every line once, at its net', () => {
    forAnyEstimate((estimate) => {
      const held = leavesOf(vatTraces(estimate), 'line').map(({ ref, value }) => ({ id: ref, net: value }))
      const lines = estimate.lines.map(({ id, net }) => ({ id, net }))
      expect(held).toHaveLength(lines.length)
      expect(held).toEqual(expect.arrayContaining(lines))
    })
  })

  it('rounds to the øre exactly once', () => {
    forAnyEstimate((estimate) => {
      for (const trace of vatTraces(estimate)) {
        expect(isOreRounding(trace)).toBe(true)
        expect(nodes(trace).filter(isOreRounding)).toHaveLength(1)
      }
    })
  })
})
