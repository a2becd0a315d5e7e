import { describe, expect, it } from 'vitest'
import { decimal } from './decimal.ts'
import { isMoney, valueText } from './unit.ts'

describe('a unit', () => {
  it.each(['money', 'money/hour', 'money/table'])('%s is money', (unit) => {
    expect(isMoney(unit)).toBe(true)
  })

  it.each(['hour', 'hour/money', 'moneybag', 'percent', ''])('%j is none', (unit) => {
    expect(isMoney(unit)).toBe(false)
  })
})

describe('a value', () => {
  it('is printed with at least two decimals where its unit is money', () => {
    expect(valueText(decimal('1178'), 'money/hour')).toBe('1178.00')
    expect(valueText(decimal('1.234'), 'money')).toBe('1.234')
  })

  it('is printed in its shortest form where it is something else', () => {
    expect(valueText(decimal('8.00'), 'hour')).toBe('8')
  })
})
