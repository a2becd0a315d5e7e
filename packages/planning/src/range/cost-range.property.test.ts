import {
  addAmounts,
  type BookOnDay,
  components,
  estimate,
  type Request,
  readPriceList,
  requirementsOf,
} from '@anslag/pricing'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { edited } from '../edits/edited.ts'
import { effectsOf } from '../effects/effects.ts'
import { accepted, demonstration, terms } from '../testing/demonstration.ts'
import { example } from '../testing/ordered.ts'
import { rangeOf } from './cost-range.ts'

const sampling = { seed: 1, count: 2048 }

const rangeFor = (request: Request, by: BookOnDay = demonstration) =>
  accepted(rangeOf(accepted(estimate({ request, ...by })), by, terms, sampling))

const width = ({ net }: ReturnType<typeof rangeFor>) => Number(net.high) - Number(net.low)

const { document } = demonstration.book.list

/** The norms and prices with one figure of three numbers. */
const norms = Object.entries(document.tariffs).flatMap(([ref, tariff]) => {
  const value: unknown = 'value' in tariff.figures ? tariff.figures.value : undefined
  return typeof value === 'object' && value !== null ? [{ ref, tariff, value: Object(value) }] : []
})

/** The demonstration book with one norm whose high is so many times what it was. */
const wider = ({ ref, tariff, value }: (typeof norms)[number], times: number): BookOnDay => {
  const decimals = String(value.high).split('.')[1]?.length ?? 0
  const high = (Number(value.high) * times).toFixed(decimals)
  const figures = { value: { ...value, high } }
  const changed = { ...document, tariffs: { ...document.tariffs, [ref]: { ...tariff, figures } } }
  const list = accepted(readPriceList(changed, requirementsOf(components)))
  return { ...demonstration, book: { ...demonstration.book, list } }
}

/** As a share of the width, whose standard error is 2 % in 2 048 plain draws of a normal distribution. */
const samplingError = 0.05

/** Requests with some of their answers missing. */
const arbitraryRequest = fc
  .tuple(
    fc.constantFrom('small' as const, 'typical' as const),
    fc.subarray(['tables', 'areas', 'wishes', 'deliveries', 'application']),
  )
  .map(([name, missing]) => example(name, Object.fromEntries(missing.map((group) => [group, undefined]))))

describe('a range', () => {
  it('never gets narrower when a norm gets wider', () => {
    fc.assert(
      fc.property(
        arbitraryRequest,
        fc.constantFrom(...norms),
        fc.integer({ min: 2, max: 5 }),
        (request, norm, times) => {
          const before = width(rangeFor(request))
          expect(width(rangeFor(request, wider(norm, times)))).toBeGreaterThanOrEqual(before * (1 - samplingError))
        },
      ),
      { numRuns: 20 },
    )
  })

  it('never gets wider, by an answer, than by what the question spans: all that its answers do to the ends', () => {
    fc.assert(
      fc.property(arbitraryRequest, fc.nat(), (request, place) => {
        const before = rangeFor(request)
        const open = before.contributions.filter(({ kind, name }) => kind === 'question' && name.lastIndexOf('/') > 0)
        const path = open[place % Math.max(1, open.length)]?.name
        const edits = accepted(effectsOf(request, demonstration)).flatMap(({ edit }) =>
          edit.path === path && edit.kind === 'answer' ? [edit] : [],
        )
        const after = edits.map((edit) => rangeFor(accepted(edited(request, [edit], demonstration.book.catalogue))))
        const span = (end: 'low' | 'high') => {
          const ends = after.map(({ net }) => Number(net[end]))
          return Math.max(...ends) - Math.min(...ends)
        }
        for (const each of after)
          expect(width(each) - width(before)).toBeLessThanOrEqual(
            span('high') + span('low') + samplingError * width(before),
          )
      }),
      { numRuns: 10 },
    )
  })

  it('has parts that add up: the estimate and the allowance to the amount, net and VAT to gross', () => {
    fc.assert(
      fc.property(arbitraryRequest, (request) => {
        const { usual, budget } = rangeFor(request)
        expect(addAmounts([usual.net, budget.allowance])).toBe(budget.net)
        expect(addAmounts([budget.net, budget.vat])).toBe(budget.gross)
      }),
      { numRuns: 10 },
    )
  })
})
