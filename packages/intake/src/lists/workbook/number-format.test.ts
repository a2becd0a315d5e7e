import { describe, expect, it } from 'vitest'
import { formatOf, numberFormatOf } from './number-format.ts'
import { shownDay } from './shown-day.ts'

describe('a format of numbers', () => {
  it.each([
    ['dd.mm.yyyy', 'day'],
    ['[$-414]d. mmmm yyyy;@', 'day'],
    ['yyyy\\-mm\\-dd hh:mm', 'day'],
    ['m/d/yy h:mm', 'day'],
    ['mmm-yy', 'month'],
    ['mmm\\ yyyy', 'month'],
    ['d-mmm', 'dayOfMonth'],
    ['yyyy', 'year'],
    ['"år" yyyy', 'year'],
    ['"dag" yyyy', 'year'],
    ['[Red]yyyy', 'year'],
    ['mmmm', 'dayOfMonth'],
    ['dddd', 'dayOfMonth'],
    ['hh:mm:ss', 'number'],
    ['mm:ss', 'number'],
    ['[h]:mm', 'number'],
    ['General', 'number'],
    ['0.00E+00', 'number'],
    ['#,##0 "dager"', 'number'],
    ['"y"'.repeat(100), 'number'],
    ['yyyy '.repeat(60), 'number'],
  ])('%s shows a %s', (code, expected) => {
    expect(numberFormatOf(code)).toBe(expected)
  })

  it('may be one that every workbook has', () => {
    const formats = [0, 9, 14, 16, 17, 20, 22, 49].map((id) => formatOf(id, new Map()))
    expect(formats).toEqual(['number', 'number', 'day', 'dayOfMonth', 'month', 'number', 'day', 'number'])
    expect(formatOf(17, new Map([[17, 'yyyy']]))).toBe('year')
  })
})

describe('a number that is shown as a day', () => {
  it.each([
    ['44196', 'day', false, '2020-12-31'],
    ['44196.75', 'day', false, '2020-12-31'],
    ['42734', 'day', true, '2020-12-31'],
    ['44196', 'year', false, '2020'],
    ['40513', 'month', false, '2010-12'],
    ['46000', 'dayOfMonth', false, '09.12.'],
    ['18264', 'day', false, '1950-01-01'],
  ] as const)('%s as a %s is what is shown, from 1904: %s', (number, format, is1904, shown) => {
    expect(shownDay(number, format, is1904)).toBe(shown)
  })

  it.each([
    ['44196', 'number'],
    ['2015', 'day'],
    ['2100', 'day'],
    ['1', 'day'],
    ['-5', 'day'],
    ['1e999', 'day'],
    ['x', 'day'],
  ] as const)('%s as a %s is none', (number, format) => {
    expect(shownDay(number, format, false)).toBeUndefined()
  })
})
