import { describe, expect, it } from 'vitest'
import { found, pageOf, pageStill, pagesAround } from './pages.ts'

const things = ['Alder', 'kjonn', 'alder_2', 'BOSTED'].map((name) => ({ name }))

describe('a page of names', () => {
  it('is the hundred that an entry stands in', () => {
    expect(pageOf(0)).toEqual({ from: 0, to: 100 })
    expect(pageOf(99)).toEqual({ from: 0, to: 100 })
    expect(pageOf(100)).toEqual({ from: 100, to: 200 })
  })

  it('has one before and one after it, but not beyond the ends', () => {
    expect(pagesAround({ from: 0, to: 100 }, 100)).toEqual({ previous: undefined, next: undefined })
    expect(pagesAround({ from: 100, to: 201 }, 250)).toEqual({
      previous: { from: 0, to: 100 },
      next: { from: 201, to: 301 },
    })
    expect(pagesAround({ from: 50, to: 50 }, 50).previous).toEqual({ from: 0, to: 50 })
  })

  it('stays as near as it can when the list becomes another', () => {
    expect(pageStill({ from: 200, to: 300 }, 6_500)).toEqual({ from: 200, to: 300 })
    expect(pageStill({ from: 6_400, to: 6_500 }, 250)).toEqual({ from: 200, to: 300 })
    expect(pageStill({ from: 100, to: 200 }, 0)).toEqual({ from: 0, to: 100 })
  })
})

describe('a name', () => {
  it('is found by a part of it, in capitals or not, from a place on and then from the start', () => {
    expect(found(things, ' ALDER ', 0)).toBe(0)
    expect(found(things, 'alder', 1)).toBe(2)
    expect(found(things, 'alder', 3)).toBe(0)
    expect(found(things, 'bost', 0)).toBe(3)
  })

  it('is not found by nothing, or by what none has', () => {
    expect(found(things, '  ', 0)).toBeUndefined()
    expect(found(things, 'x', 0)).toBeUndefined()
  })
})
