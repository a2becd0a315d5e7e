import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readScript } from './index.ts'

const read = (...lines: readonly string[]) => {
  const { variables, issues } = readScript(lines.join('\n'), 'order.txt')
  return {
    days: variables.flatMap(({ dates }) => dates.map(({ from, to }) => (to === undefined ? from : `${from}/${to}`))),
    issues: issues.map(({ code }) => code.replace('reading/', '')),
  }
}

describe('a new name that is reckoned', () => {
  it.each([
    'lonn ++ $y - 2000',
    'lonn++$y-2000',
    'lonn ++ ($y - 2000)',
    '"lonn " ++ $y',
    'lonn ++ $y * 2 + 1 - 3',
    'lonn ++ $y - 2000, outer_join',
    'lonn_ ++ "2015-01-01"',
  ])('adds no day: as %s', (name) => {
    const lines = ['for y in 2016 : 2018', `  import db/INNTEKT_LONN date_fmt($y, 12, 31) as ${name}`, 'end']
    expect(read(...lines)).toEqual({ days: ['2016-12-31', '2017-12-31', '2018-12-31'], issues: [] })
  })

  it('leaves the lines of what comes after it', () => {
    const { variables } = readScript('import-panel db/A_X as a ++ \\\n 1 - 2 \\\n db/A_Y as b \\\n 2019-12-31', 'x')
    expect(variables.map(({ name, at, dates }) => [name, at, dates])).toEqual([
      ['A_X', { file: 'x', line: 1 }, [{ from: '2019-12-31' }]],
      ['A_Y', { file: 'x', line: 3 }, [{ from: '2019-12-31' }]],
    ])
  })

  it('may have a day after it, but no number, which is reported', () => {
    expect(read('import db/A_X as lonn 2019-12-31')).toEqual({ days: ['2019-12-31'], issues: [] })
    expect(read('import db/A_X as lonn 2019')).toEqual({ days: [], issues: ['date-unreadable'] })
  })
})

describe('a sum within a day', () => {
  it.each([
    ['$y - 1 ++ "-12-31"', ['2019-12-31']],
    ['($y - 1) ++ "-12-31"', ['2019-12-31']],
    ['($y + 2 * 3) ++ "-12-31"', ['2026-12-31']],
    ['date_fmt($y - 1, 6 + 6, 31)', ['2019-12-31']],
    ['$y ++ "-" ++ 5 + 1 ++ "-30"', ['2020-06-30']],
    ['$y - 1', ['2019-01-01']],
    ['$y', ['2020-01-01']],
    ['$y-12-31', ['2020-12-31']],
  ])('is reckoned: %s', (date, days) => {
    expect(read('let y = 2020', `import db/A_X ${date}`)).toEqual({ days, issues: [] })
  })

  it.each([
    '$y-1 ++ "-12-31"',
    'date_fmt($y, 12, 31) - 1',
    '2020-12-31 - 1',
    '2020-12 - 1',
    '2020-12-31 * 2',
    '2020-06-30 + 2020-12-31',
    'to_int($y) - 1 ++ "-12-31"',
    '22 / 7',
  ])('is reported, and no day is made up, where nobody here can reckon it: %s', (date) => {
    expect(read('let y = 2020', `import db/A_X ${date}`)).toEqual({ days: [], issues: ['date-unreadable'] })
  })

  it('is none between two days of an event', () => {
    expect(read('import-event db/A_X 2018-01-01 - 2018-12-31').days).toEqual(['2018-01-01/2018-12-31'])
    expect(read('import-event db/A_X 2018 - 2019').days).toEqual(['2018-01-01/2019-01-01'])
  })

  it('gives the days that its numbers make, whatever they are', () => {
    const year = fc.integer({ min: 1970, max: 2030 })
    fc.assert(
      fc.property(year, fc.integer({ min: 0, max: 30 }), fc.constantFrom('+', '-'), (first, more, sign) => {
        const expected = `${sign === '+' ? first + more : first - more}-12-31`
        const spellings = [`$y ${sign} ${more} ++ "-12-31"`, `date_fmt($y${sign}${more}, 12, 31)`]
        for (const spelling of spellings)
          expect(read(`let y = ${first}`, `import db/A_X ${spelling} as x ++ $y ${sign} ${more}`)).toEqual({
            days: [expected],
            issues: [],
          })
      }),
    )
  })
})
