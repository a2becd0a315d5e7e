import { nb } from '@anslag/presentation/estimate/nb'
import { describe, expect, it } from 'vitest'
import { formatKroner } from './kroner.ts'

const plain = (text: string): string => text.replaceAll('\u00a0', ' ')

describe('kroner on the way', () => {
  it.each([
    ['48703.75', 1, '48 704 kr'],
    ['48703.49', 1, '48 703 kr'],
    ['48703.75', 100, '48 700 kr'],
    ['48750.00', 100, '48 800 kr'],
    ['70000.00', 1, '70 000 kr'],
    ['0.00', 100, '0 kr'],
  ] as const)('of %s to the nearest %s', (amount, nearest, text) => {
    expect(plain(formatKroner(amount, nb, nearest))).toBe(text)
  })
})
