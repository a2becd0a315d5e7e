import { enInitial } from '@anslag/presentation/estimate/en'
import { nbInitial } from '@anslag/presentation/estimate/nb'
import { describe, expect, it } from 'vitest'
import { isLate, readHours, shownFigure } from './state.ts'

describe('a deadline', () => {
  it('is past from the day after', () => {
    expect([isLate('2026-11-30', '2026-11-30'), isLate('2026-12-01', '2026-11-30')]).toEqual([false, true])
  })
})

describe('hours that are entered', () => {
  it.each([
    ['7,5', '7.5'],
    ['−0,5', '-0.5'],
    ['12', '12'],
    ['0,25', '0.25'],
  ])('%s are %s', (text, hours) => {
    expect(readHours(text, nbInitial)).toBe(hours)
  })

  it('in English have a point', () => {
    expect(readHours('7.5', enInitial)).toBe('7.5')
  })

  it.each(['', '0', 'sju', '7,555', '100000', '1e3'])('%j are none', (text) => {
    expect(readHours(text, nbInitial)).toBeUndefined()
  })

  it('that nobody entered stand as a dash', () => {
    expect([shownFigure('0.00', nbInitial), shownFigure(undefined, nbInitial), shownFigure('7.50', nbInitial)]).toEqual(
      ['–', '–', '7,50'],
    )
  })
})
