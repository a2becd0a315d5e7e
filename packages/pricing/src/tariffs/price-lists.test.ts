import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { daysAfter } from '../values/index.ts'
import { coverageIssues, notValidOn, priceListFor } from './index.ts'

const list = (id: string, validFrom: string, validTo?: string, revision = 1) => ({ id, validFrom, validTo, revision })

const years = [
  list('y2026', '2026-01-01', '2026-12-31'),
  list('y2025', '2025-01-01', '2025-12-31'),
  list('y2027', '2027-01-01'),
]

const idFor = (day: string, lists = years) => {
  const found = priceListFor(day, lists)
  return found.ok ? found.value.id : found.issues.map(({ code, path }) => `${code} ${path}`).join()
}

describe('the list of a day', () => {
  it.each([
    ['2025-01-01', 'y2025'],
    ['2025-12-31', 'y2025'],
    ['2026-01-01', 'y2026'],
    ['2026-12-31', 'y2026'],
    ['2027-01-01', 'y2027'],
    ['2099-07-01', 'y2027'],
  ])('%s is %s', (day, id) => {
    expect(idFor(day)).toBe(id)
  })

  it('is none before the first or between two, and never that of another period', () => {
    expect(idFor('2024-12-31')).toBe('price-list/no-list-for-day ')
    expect(idFor('2026-06-01', [list('a', '2025-01-01', '2025-12-31'), list('b', '2027-01-01')])).toBe(
      'price-list/no-list-for-day ',
    )
    expect(idFor('2026-06-01', [])).toBe('price-list/no-list-for-day ')
  })

  it('when it is none, comes with the periods that there are', () => {
    expect(priceListFor('2024-12-31', years)).toEqual({
      ok: false,
      issues: [
        {
          code: 'price-list/no-list-for-day',
          path: '',
          params: {
            day: '2024-12-31',
            periods: ['2025-01-01 – 2025-12-31', '2026-01-01 – 2026-12-31', '2027-01-01 – '],
          },
          severity: 'error',
        },
      ],
    })
  })

  it('is the last revision of its period, in whatever order they come', () => {
    const first = list('r1', '2026-01-01', '2026-12-31', 1)
    const second = list('r2', '2026-01-01', '2026-12-31', 2)
    const tenth = list('r10', '2026-01-01', '2026-12-31', 10)
    expect(idFor('2026-05-01', [first, tenth, second])).toBe('r10')
    expect(idFor('2026-05-01', [tenth, second, first])).toBe('r10')
    expect(idFor('2026-05-01', [second, first])).toBe('r2')
    expect(idFor('2026-05-01', [first, { ...first, id: 'twin' }])).toBe('r1')
  })

  it('is none on a day that the last revision gave up', () => {
    const shortened = list('r2', '2026-01-01', '2026-06-30', 2)
    expect(idFor('2026-07-01', [list('r1', '2026-01-01', '2026-12-31'), shortened])).toMatch('no-list-for-day')
  })

  it('does not change when next year is announced', () => {
    expect(idFor('2026-11-22', years.slice(0, 2))).toBe(idFor('2026-11-22', years))
  })
})

describe('lists that are offered together', () => {
  const codes = (lists: typeof years) => coverageIssues(lists).map(({ code, path }) => `${code} ${path}`)

  it('follow one another day by day', () => {
    expect(codes(years)).toEqual([])
    expect(codes([])).toEqual([])
    expect(codes([list('a', '2024-02-29', '2024-02-29'), list('b', '2024-03-01')])).toEqual([])
  })

  it('share no day', () => {
    const lists = [list('a', '2026-01-01', '2026-06-30'), list('b', '2026-06-30')]
    expect(coverageIssues(lists)).toEqual([
      {
        code: 'price-list/overlap',
        path: '',
        params: { id: 'b', before: 'a', from: '2026-06-30', to: '2026-06-30' },
        severity: 'error',
      },
    ])
    expect(codes([list('open', '2025-01-01'), list('b', '2026-01-01')])).toEqual(['price-list/overlap '])
    expect(coverageIssues([list('open', '2025-01-01'), list('b', '2026-01-01')])[0]?.params).toMatchObject({ to: '' })
  })

  it('leave out no day', () => {
    const lists = [list('a', '2024-01-01', '2024-02-28'), list('b', '2024-03-01')]
    expect(coverageIssues(lists)).toEqual([
      {
        code: 'price-list/gap',
        path: '',
        params: { id: 'b', before: 'a', from: '2024-03-01', to: '2024-02-28' },
        severity: 'error',
      },
    ])
  })

  it('are judged by their last revisions', () => {
    const lists = [
      list('a1', '2026-01-01', undefined, 1),
      list('a2', '2026-01-01', '2026-12-31', 2),
      list('b', '2027-01-01'),
    ]
    expect(codes(lists)).toEqual([])
  })

  it('have no revision twice', () => {
    const twin = list('twin', '2026-01-01', '2026-12-31')
    expect(coverageIssues([...years, twin])).toEqual([
      { code: 'price-list/same-revision', path: '/3', params: { id: 'twin', revision: 1 }, severity: 'error' },
    ])
  })

  /** Lists of so many days each, the last open, with days left out between one and the next. */
  const inRow = (lengths: readonly number[], leftOut: number) =>
    lengths.map((length, index) => {
      const before = lengths.slice(0, index).reduce((total, each) => total + each + leftOut, 0)
      const last = index === lengths.length - 1
      return list(
        `l${index}`,
        daysAfter('2020-01-01', before),
        last ? undefined : daysAfter('2020-01-01', before + length - 1),
      )
    })

  const lengths = fc.array(fc.integer({ min: 1, max: 400 }), { minLength: 2, maxLength: 5 })

  it('price every day when one begins the day after another ends', () => {
    fc.assert(
      fc.property(lengths, fc.nat(3_000), (days, at) => {
        const lists = inRow(days, 0)
        expect(coverageIssues(lists)).toEqual([])
        expect(priceListFor(daysAfter('2020-01-01', at), lists).ok).toBe(true)
      }),
    )
  })

  it('have a gap wherever days are left out, and price none of them', () => {
    fc.assert(
      fc.property(lengths, fc.integer({ min: 1, max: 30 }), (days, leftOut) => {
        const lists = inRow(days, leftOut)
        expect(coverageIssues(lists).map(({ code }) => code)).toEqual(days.slice(1).map(() => 'price-list/gap'))
        const [first] = lists
        expect(priceListFor(daysAfter(first?.validTo ?? '', leftOut), lists).ok).toBe(false)
      }),
    )
  })
})

describe('a list by itself', () => {
  it('prices the days of its period only', () => {
    const only = list('a', '2026-01-01', '2026-12-31')
    expect(notValidOn('2026-01-01', only)).toEqual([])
    expect(notValidOn('2026-12-31', only)).toEqual([])
    expect(notValidOn('2027-01-01', only)).toEqual([
      {
        code: 'price-list/no-list-for-day',
        path: '',
        params: { day: '2027-01-01', periods: ['2026-01-01 – 2026-12-31'] },
        severity: 'error',
      },
    ])
    expect(notValidOn('2025-12-31', list('a', '2026-01-01'))).toMatchObject([
      { params: { periods: ['2026-01-01 – '] } },
    ])
    expect(notValidOn('2099-12-31', list('a', '2026-01-01'))).toEqual([])
  })
})
