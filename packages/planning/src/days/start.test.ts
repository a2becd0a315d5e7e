import { describe, expect, it } from 'vitest'
import { startOn } from './start.ts'

const today = '2026-11-30'

const codes = (given: string | undefined) => {
  const start = startOn(given, today)
  return start.ok
    ? [start.value.day, ...start.value.issues.map(({ code }) => code)]
    : start.issues.map(({ code }) => code)
}

describe('the day that a project begins', () => {
  it.each([
    ['is the pricing day where nothing is said', undefined, ['2026-11-30']],
    ['may be the pricing day', '2026-11-30', ['2026-11-30']],
    [
      'is the next working day where a holiday is given, which is said',
      '2027-03-25',
      ['2027-03-30', 'plan/start-not-a-working-day'],
    ],
    ['is Monday where a Saturday is given', '2026-12-05', ['2026-12-07', 'plan/start-not-a-working-day']],
    ['may not lie before the pricing day', '2026-11-29', ['plan/start-in-the-past']],
    ['may not lie more than thirty years ahead', '2056-12-01', ['plan/too-far-ahead']],
    ['must exist', '2027-02-30', ['plan/not-a-day']],
    ['must be a day', 'soon', ['plan/not-a-day']],
  ])('%s', (_, given, said) => {
    expect(codes(given)).toEqual(said)
  })

  it('is told with both days where it was moved', () => {
    expect(startOn('2027-05-17', today)).toMatchObject({
      value: { issues: [{ path: '/start', params: { asked: '2027-05-17', day: '2027-05-18' } }] },
    })
  })
})
