import { describe, expect, it } from 'vitest'
import { joined } from './joined.ts'

describe('what ++ joins', () => {
  it.each([
    ['as wage++2020', 'as wage2020'],
    ['as wage ++ 2020', 'as wage2020'],
    ['2020 ++ "-12-31" as x', '2020-12-31 as x'],
    ['"2020" ++ \'-12-31\' as x', '2020-12-31 as x'],
    ['db/"A_" ++ "X" 2020', 'db/A_X 2020'],
    ['"a" ++ "b" ++ "c"', 'abc'],
    ['x as "a b" ++ 1', 'x as a b1'],
    ['2020" ++ "-12', '2020-12'],
    ['nothing "at all"', 'nothing "at all"'],
    ['++', ''],
    ['" ++ "', ''],
  ])('%s', (text, expected) => {
    expect(joined(text)).toBe(expected)
  })
})
