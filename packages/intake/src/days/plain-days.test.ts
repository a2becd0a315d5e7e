import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { withPlainDays } from './plain-days.ts'

describe('days in a text', () => {
  it.each([
    '2019-12-31',
    '2019-12-31T00:00:00',
    '2019-12-31t00:00:00z',
    '2019-12-31T23:30:00.000+01:00',
    '2019-12-31 00:00',
    '2019-12-31  00:00:00',
    '2019/12/31',
    '31.12.2019',
    '31.12.2019 00:00',
    '31.12.2019 00:00:00',
    '31.12.2019 00.00.00',
    '31.12.2019 kl. 12.30',
    '31/12/2019',
    '31/12/2019 0:00',
    '31-12-2019',
    '12/31/2019 12:00:00 AM',
  ])('%s are written alike', (day) => {
    expect(withPlainDays(day)).toBe('2019-12-31')
    expect(withPlainDays(`fra ${day} til ${day}, ${day}-${day}`)).toBe(
      'fra 2019-12-31 til 2019-12-31, 2019-12-31-2019-12-31',
    )
  })

  it.each([
    ['44196.5', '44196'],
    ['44196,99998843', '44196'],
    ['44196.0, 43831', '44196, 43831'],
  ])('that a spreadsheet keeps as a number have no time: %s', (text, expected) => {
    expect(withPlainDays(text)).toBe(expected)
  })

  it.each([
    '1/2/2019',
    '01-02-2019',
    '2010-2015',
    '2010-12',
    '44196,43831',
    '44196,2015',
    '31.12.19',
    '10:15',
    '2010 10:15',
  ])('are not guessed at: %s', (text) => {
    expect(withPlainDays(text)).toBe(text)
  })

  it('take no longer than they are long', () => {
    for (const piece of ['1', '1.', '2019-12-31 ', '31/12/2019', ' ', '1/', '44196,', '44196.1', '2019-12-31T'])
      expect(withPlainDays(piece.repeat(40_000 / piece.length)).length).toBeLessThanOrEqual(40_000)
  })

  it('of any calendar are the same day in every spelling', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1960-01-13'), max: new Date('2099-12-31'), noInvalidDate: true }),
        (date) => {
          const day = date.toISOString().slice(0, 10)
          const [year, month, dayOfMonth] = day.split('-')
          expect(withPlainDays(`${dayOfMonth}.${month}.${year} 10:00`)).toBe(day)
          const slashed = withPlainDays(`${dayOfMonth}/${month}/${year}`)
          expect(slashed.includes('/') || slashed === day).toBe(true)
        },
      ),
    )
  })
})
