import { isLeaf, replay, type Trace } from '@anslag/pricing'
import { describe, expect, it } from 'vitest'
import { sampledProjects } from '../../../../pricing/src/testing/sampled-projects.ts'
import { drawn, ofColumn } from './form.ts'
import { formOf } from './form-of-trace.ts'
import { questionOf, type Uncertain, uncertainLeaf, uncertainRows, uncertainties } from './uncertain.ts'

const lines = sampledProjects(4, 20, 1).flatMap(({ orders }) => orders.flatMap(({ estimate }) => estimate.lines))

/** Where in its spread everything is: as likely, or so far from low to high. */
const places = ['likely', 0, 0.25, 1] as const

const standing = ({ spread }: Uncertain, place: (typeof places)[number]): number =>
  place === 'likely' ? spread.likely : spread.low + place * (spread.high - spread.low)

const decimal = (value: number): string => String(Number(value.toFixed(9)))

/** The trace were everything uncertain at this place of its spread, and nothing rounded to decimals. */
const moved = (trace: Trace, place: (typeof places)[number], question?: string): Trace => {
  const value = (uncertain: Uncertain | undefined, likely: string) =>
    uncertain === undefined ? likely : decimal(standing(uncertain, place))
  if (isLeaf(trace)) return { ...trace, value: value(uncertainLeaf(trace, question), trace.value) }
  if (trace.kind === 'rounded' && 'decimals' in trace) return moved(trace.of[0], place)
  const of = trace.of.map((child) => moved(child, place, questionOf(trace)))
  const rows =
    trace.kind === 'tiers'
      ? {
          rows: trace.rows.map((row, index) => ({
            ...row,
            unitPrice: value(uncertainRows(trace)[index], row.unitPrice),
          })),
        }
      : {}
  return Object.assign({}, trace, { of }, rows)
}

/** What the engine computes from the leaves of a trace up. */
const replayed = (trace: Trace): string => {
  const result = replay(trace)
  const issue = result.ok ? undefined : result.issues.find(({ path }) => path === '')
  return String(Object.entries(issue?.params ?? {}).find(([name]) => name === 'computed')?.[1] ?? trace.value)
}

describe('the form of a trace', () => {
  it('is in every draw what the engine computes from the leaves of the trace', () => {
    expect(lines.some(({ trace }) => uncertainties(trace).length > 0)).toBe(true)
    const columnOf = (uncertain: Uncertain) =>
      Float64Array.from(places.map((place) => Number(decimal(standing(uncertain, place)))))
    for (const { trace } of lines) {
      const form = formOf(trace, {
        count: places.length,
        formOf: (uncertain) => ofColumn(columnOf(uncertain)),
      })
      const amounts = drawn(form, places.length)
      places.forEach((place, draw) => {
        const exact = Number(replayed(moved(trace, place)))
        expect(Math.abs((amounts[draw] ?? 0) - exact)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(exact)))
      })
    }
  })
})
