import { describe, expect, it } from 'vitest'
import { en, nb, nn } from '../texts/languages.ts'
import { formatPercent } from './percent.ts'

describe('a percentage', () => {
  it('has a space before its sign in Norwegian and none in English', () => {
    expect(formatPercent('25', nb)).toBe('25\u00a0%')
    expect(formatPercent('12.5', nn)).toBe('12,5\u00a0%')
    expect(formatPercent('12.5', en)).toBe('12.5%')
  })
})
