import { expect, it } from 'vitest'
import { fill } from './fill.ts'

it('puts every value where the template names it, more than once where it says so', () => {
  expect(fill('{a} og {b}, {a}', { a: 'x', b: 'y' })).toBe('x og y, x')
})

it('leaves a name without a value for a reader to see', () => {
  expect(fill('{a} {constructor}', { a: 'x' })).toBe('x {constructor}')
})

it('takes a value as it stands, whatever is in it', () => {
  expect(fill('{a}{b}', { a: '{b}', b: '$&' })).toBe('{b}$&')
})
