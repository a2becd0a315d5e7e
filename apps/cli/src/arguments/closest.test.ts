import { describe, expect, it } from 'vitest'
import { closest } from './closest.ts'

const words = ['price', 'explain', 'diff', 'list show', 'schema']

describe('the word that was probably meant', () => {
  it('forgives a letter too many, too few, wrong or swapped', () => {
    expect(closest('pricee', words)).toBe('price')
    expect(closest('prce', words)).toBe('price')
    expect(closest('prise', words)).toBe('price')
    expect(closest('pirce', words)).toBe('price')
    expect(closest('PRICE', words)).toBe('price')
  })

  it('is nothing when too much is wrong', () => {
    expect(closest('banana', words)).toBeUndefined()
    expect(closest('', words)).toBeUndefined()
    expect(closest('x'.repeat(100_000), words)).toBeUndefined()
  })

  it('is the nearest of several', () => {
    expect(closest('list sho', ['list check', 'list show'])).toBe('list show')
  })
})
