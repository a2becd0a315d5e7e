import { describe, expect, it } from 'vitest'
import { en } from '../texts/en.ts'
import { nb } from '../texts/nb.ts'
import { formatKroner } from './kroner.ts'

const said = (...given: readonly [string, number?]) => formatKroner(given[0], nb, given[1]).replaceAll('\u00a0', ' ')

describe('kroner without øre', () => {
  it.each([
    ['61249.50', undefined, '61 250 kr'],
    ['61249.49', undefined, '61 249 kr'],
    ['0.49', undefined, '0 kr'],
    ['61499.99', 1000, '61 000 kr'],
    ['61500.00', 1000, '62 000 kr'],
  ] as const)('of %s to the nearest %s is %s', (amount, nearest, expected) => {
    expect(said(amount, nearest)).toBe(expected)
  })

  it('are written as the language does', () => {
    expect(formatKroner('61249.50', en).replaceAll('\u00a0', ' ')).toBe('NOK 61,250')
  })
})
