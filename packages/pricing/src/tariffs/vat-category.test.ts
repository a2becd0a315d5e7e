import { expect, it } from 'vitest'
import { vatCategories } from './index.ts'

it('the VAT categories are those of UNCL5305 that may meet a service', () => {
  expect(vatCategories).toEqual(['S', 'E', 'Z', 'G', 'O'])
})
