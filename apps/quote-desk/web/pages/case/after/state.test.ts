import { enInitial } from '@anslag/presentation/estimate/en'
import { nbInitial } from '@anslag/presentation/estimate/nb'
import { describe, expect, it } from 'vitest'
import { nbDesk } from '../../../generated/nb/desk.ts'
import { dayAndNearness, daysUntil, isLate, nearness, readHours, shownFigure } from './state.ts'

const words = { after: nbDesk.after, texts: nbInitial }

describe('a deadline in words', () => {
  it.each([
    ['2026-11-30', 'i dag'],
    ['2026-12-01', 'i morgen'],
    ['2026-11-29', 'i går'],
    ['2026-12-12', 'om 12 dager'],
    ['2026-11-27', 'for 3 dager siden'],
  ])('of %s is %s on 30 November', (day, text) => {
    expect(nearness('2026-11-30', day, words)).toBe(text)
  })

  it('counts days of the calendar, also where clocks change and a year ends', () => {
    expect(daysUntil('2027-03-27', '2027-03-29')).toBe(2)
    expect(daysUntil('2026-10-24', '2026-10-26')).toBe(2)
    expect(daysUntil('2026-12-31', '2027-01-01')).toBe(1)
  })

  it('has its day and how near that is', () => {
    expect(dayAndNearness('2026-11-30', '2027-05-30', words)).toBe('30. mai 2027 (om 181 dager)')
  })

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
