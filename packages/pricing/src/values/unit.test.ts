import { describe, expect, it } from 'vitest'
import { isMoney } from './unit.ts'

describe('a unit', () => {
  it.each(['money', 'money/hour', 'money/table'])('%s is money', (unit) => {
    expect(isMoney(unit)).toBe(true)
  })

  it.each(['hour', 'hour/money', 'moneybag', 'percent', ''])('%j is none', (unit) => {
    expect(isMoney(unit)).toBe(false)
  })
})
