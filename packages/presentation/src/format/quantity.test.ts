import { describe, expect, it } from 'vitest'
import { en } from '../texts/en.ts'
import { nb } from '../texts/nb.ts'
import { nn } from '../texts/nn.ts'
import { formatQuantity, unitHeading, unitText } from './quantity.ts'

describe('a quantity', () => {
  it('is in the singular for one, and in the plural for anything else', () => {
    expect(formatQuantity('1', 'hour', nb)).toBe('1 time')
    expect(formatQuantity('3', 'hour', nb)).toBe('3 timer')
    expect(formatQuantity('0', 'hour', nb)).toBe('0 timer')
    expect(formatQuantity('0.5', 'hour', nn)).toBe('0,5 timar')
    expect(formatQuantity('1', 'table', nb)).toBe('1 tabell')
    expect(formatQuantity('2', 'criterion', en)).toBe('2 criteria')
    expect(formatQuantity('11', 'file', en)).toBe('11 files')
  })

  it('is money or a percentage where its unit is', () => {
    expect(formatQuantity('987.00', 'money', nb)).toBe('987,00\u00a0kr')
    expect(formatQuantity('25', 'percent', en)).toBe('25%')
  })

  it('says what it is for when its unit is per something', () => {
    expect(formatQuantity('987.00', 'money/hour', nb)).toBe('987,00\u00a0kr per time')
    expect(formatQuantity('2', 'hour/population', nn)).toBe('2 timar per populasjon')
    expect(formatQuantity('1480.50', 'money/table', en)).toBe('NOK\u00a01,480.50 per table')
  })

  it('keeps the word of a unit that has no text', () => {
    expect(formatQuantity('2', 'parsec', nb)).toBe('2 parsec')
    expect(formatQuantity('2', 'constructor', nb)).toBe('2 constructor')
  })
})

describe('a unit', () => {
  it('is a heading in the plural', () => {
    expect(unitHeading('table', nb)).toBe('Tabeller')
    expect(unitHeading('data-source', nn)).toBe('Typar datakjelder')
  })

  it('has its unit by itself in the plural, for a column of numbers', () => {
    expect(unitText('hour', nb)).toBe('timer')
    expect(unitText('hour/file', nn)).toBe('timar per fil')
    expect(unitText('money/hour', en)).toBe('kroner per hour')
    expect(unitText('parsec', en)).toBe('parsec')
  })
})
