import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isMoney, leaves, readDocument, readJson, replay, traceSchema } from './index.ts'
import { arbitraryFigure } from './testing/figures.ts'
import { compared, fraction } from './testing/fraction.ts'

const forAnyFigure = (check: (made: typeof arbitraryFigure extends fc.Arbitrary<infer T> ? T : never) => void) =>
  fc.assert(fc.property(arbitraryFigure, check), { numRuns: 400 })

describe('any figure that the operations make', () => {
  it('has the value that the same sum has in fractions, to the last digit', () => {
    forAnyFigure(({ figure, value }) => {
      expect(compared(fraction(figure.trace.value), value)).toBe(0)
    })
  })

  it('states its value and its unit as its trace does', () => {
    forAnyFigure(({ figure: { unit, trace } }) => {
      expect(trace.unit).toBe(unit)
      expect(trace.value).toMatch(isMoney(unit) ? /^-?(0|[1-9]\d*)\.\d{2,}$/ : /^-?(0|[1-9]\d*)(\.\d*[1-9])?$/)
      expect(trace.value).not.toMatch(/^-0(\.0+)?$/)
    })
  })

  it('replays to its value', () => {
    forAnyFigure(({ figure: { trace } }) => {
      expect(replay(trace)).toEqual({ ok: true, value: trace.value })
    })
  })

  it('rests on what was asked, priced, assumed or is a line, and on nothing else', () => {
    forAnyFigure(({ figure: { trace } }) => {
      for (const { kind } of leaves(trace)) expect(['input', 'tariff', 'assumption', 'line']).toContain(kind)
    })
  })

  it('has a trace that survives being written and read', () => {
    forAnyFigure(({ figure: { trace } }) => {
      const read = readJson(JSON.stringify(trace))
      expect(read).toStrictEqual({ ok: true, value: trace })
      expect(read.ok && readDocument(traceSchema, read.value)).toStrictEqual({ ok: true, value: trace })
    })
  })
})
