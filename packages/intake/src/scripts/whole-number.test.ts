import { describe, expect, it } from 'vitest'
import { wholeNumber } from './whole-number.ts'

describe('a whole number', () => {
  it.each([
    ['2020', '2020'],
    [' 2020 ', '2020'],
    ['01', '01'],
    ['-3', '-3'],
    ['2020 - 1', '2019'],
    ['2020-1', '2019'],
    ['2010 + 2 * 5', '2020'],
    ['(2010 + 2) * 5', '10060'],
    ['2010 + (2 * (1 + 1))', '2014'],
    ['10 / 2 / 5', '1'],
    ['10 - 2 - 5', '3'],
    ['2 * -3', '-6'],
    ['-(2 + 3)', '-5'],
  ])('is %s', (text, expected) => {
    expect(wholeNumber(text)).toBe(expected)
  })

  it.each([
    '',
    'a',
    '22/7',
    '1/0',
    '2020-01-01',
    '2020-1-1',
    '2020-06',
    '$y + 1',
    '1 +',
    '1 2',
    '(1',
    '1)',
    '()',
    '1.5',
    '9'.repeat(17),
    '99999999 * 99999999 * 99999999',
    `${'('.repeat(90)}1${')'.repeat(90)}`,
    `${'1+'.repeat(200)}1`,
  ])('is not %s', (text) => {
    expect(wholeNumber(text)).toBeUndefined()
  })
})
