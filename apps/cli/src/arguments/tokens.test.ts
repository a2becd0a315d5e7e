import { describe, expect, it } from 'vitest'
import { tokensOf } from './tokens.ts'

describe('what stands after a flag', () => {
  it.each(['-5 %', '-5', '-avtalt i møte', '- 5'])('is its value, also with a minus before it: %s', (value) => {
    const { flags, words } = tokensOf(['quote', 'adjust', '--reason', value, '--by', 'Kari'])
    expect(flags.map(({ flag, value }) => [flag, value])).toEqual([
      ['reason', value],
      ['by', 'Kari'],
    ])
    expect(words).toEqual(['quote', 'adjust'])
  })

  it.each(['--by', '-h', '--unknown', '--by=Kari'])('is no value where it is a flag itself: %s', (flag) => {
    expect(tokensOf(['--reason', flag]).flags[0]).toMatchObject({ flag: 'reason', value: undefined })
  })
})
