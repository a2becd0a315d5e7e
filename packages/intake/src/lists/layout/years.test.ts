import { describe, expect, it } from 'vitest'
import { dayOfSerial } from './serial-day.ts'
import { yearOf, yearsOf } from './years.ts'

const briefly = (text: string): string | undefined => {
  const years = yearsOf(text)
  if (years === undefined) return undefined
  const periods = years.dates.map(({ from, to }) => (to === undefined ? from : `${from}/${to}`))
  const whole = periods.map((period) => period.replace(/^(\d{4})-01-01\/(\d{4})-12-31$/, '$1/$2'))
  return [
    ...whole,
    ...(years.openFrom ? [`${years.openFrom}/`] : []),
    ...(years.openTo ? [`/${years.openTo}`] : []),
  ].join(' ')
}

describe('years in a cell', () => {
  it.each([
    ['2010', '2010/2010'],
    ['2010-2015', '2010/2015'],
    ['2010 – 2015', '2010/2015'],
    ['2010–2015, 2018', '2010/2015 2018/2018'],
    ['2010;2012;2014', '2010/2010 2012/2012 2014/2014'],
    ['2010 2012', '2010/2010 2012/2012'],
    ['2010\n2012', '2010/2010 2012/2012'],
    ['2010, 2012 og 2014-2016', '2010/2010 2012/2012 2014/2016'],
    ['2010 to 2015 and 2018', '2010/2015 2018/2018'],
    ['fra 2010 til 2015', '2010/2015'],
    ['frå og med 2010 til og med 2015', '2010/2015'],
    ['f.o.m. 2010 t.o.m. 2015', '2010/2015'],
    ['årgangene 2010-2015', '2010/2015'],
    ['år 2010', '2010/2010'],
    ['2010-15', '2010/2015'],
    ['1998-99', '1998/1999'],
    ['2010..2015', '2010/2015'],
    ['2010 -> 2015', '2010/2015'],
    ['31.12.2015', '2015-12-31'],
    ['2015-12-31', '2015-12-31'],
    ['2015-12-31t00:00:00z', undefined],
    ['1.1.2010-31.12.2012', '2010/2012'],
    ['2010-01-01 - 2012-06-30', '2010-01-01/2012-06-30'],
    ['44196', '2020-12-31'],
    ['43831-44196', '2020/2020'],
    ['fra 2010', '2010-01-01/'],
    ['2010-', '2010-01-01/'],
    ['2010 - d.d.', '2010-01-01/'],
    ['2010-i dag', '2010-01-01/'],
    ['2005, 2010-', '2005/2005 2010-01-01/'],
    ['til 2015', '/2015-12-31'],
    ['-2015', '/2015-12-31'],
  ])('%j are %s', (text, years) => {
    expect(briefly(text)).toBe(years)
  })

  it.each([
    ...[
      '',
      'x',
      '10',
      '2010-12',
      '2010/2011',
      '2015-2010',
      '2010 eller 2011',
      '2010?',
      'ca. 2010',
      '1066',
      '3010',
      '20100',
    ],
    ...['31.2.2015', '2015-02-30', '2010-2012-2014', '--2010', '2010,x', '2010 '.repeat(100)],
  ])('%j are not understood', (text) => {
    expect(briefly(text)).toBeUndefined()
  })
})

describe('the year of a coverage', () => {
  it.each([
    ['1993', 1993],
    [' 1993 ', 1993],
    ['1993-01-01', 1993],
    ['31.12.2018', 2018],
    ['44196', 2020],
    ['des. 1996', 1996],
    ['fra 1992 (reformen)', 1992],
    ['', undefined],
    ['løpende', undefined],
    ['12', undefined],
    ['120101', undefined],
  ])('%j is %s', (text, year) => {
    expect(yearOf(text)).toBe(year)
  })
})

describe('a date that a spreadsheet keeps as a number', () => {
  it.each([
    [61, '1900-03-01'],
    [25_569, '1970-01-01'],
    [36_585, '2000-02-29'],
    [36_586, '2000-03-01'],
    [44_196, '2020-12-31'],
    [44_197, '2021-01-01'],
    [73_050, '2099-12-31'],
  ])('%i is %s', (serial, day) => {
    expect(dayOfSerial(serial)).toBe(day)
  })
})
