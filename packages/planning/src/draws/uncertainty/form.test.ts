import { describe, expect, it } from 'vitest'
import { added, combined, constant, drawn, isConstant, ofColumn, product, scaled } from './form.ts'

const column = Float64Array.of(1, 2, 3)
const other = Float64Array.of(10, 20, 30)

describe('a form', () => {
  it('is a number, or a column', () => {
    expect([...drawn(constant(4), 2)]).toEqual([4, 4])
    expect([...drawn(ofColumn(column), 3)]).toEqual([1, 2, 3])
  })

  it('adds up, each column once', () => {
    const sum = added([constant(5), ofColumn(column), scaled(ofColumn(column), 2), ofColumn(other)])
    expect(sum.terms.size).toBe(2)
    expect([...drawn(sum, 3)]).toEqual([18, 31, 44])
  })

  it('stays a sum of columns when it is multiplied by a number', () => {
    const sum = added([constant(1), ofColumn(column)])
    expect(product(sum, constant(3), 3)).toEqual(product(constant(3), sum, 3))
    expect([...product(sum, constant(3), 3).terms.keys()]).toEqual([column])
    expect([...drawn(product(sum, constant(3), 3), 3)]).toEqual([6, 9, 12])
  })

  it('is multiplied by another draw by draw', () => {
    expect([...drawn(product(ofColumn(column), added([ofColumn(other), constant(1)]), 3), 3)]).toEqual([11, 42, 93])
  })

  it('takes any operation, and stays a number where both are', () => {
    expect([...drawn(combined([ofColumn(column), constant(2)], 3, Math.max), 3)]).toEqual([2, 2, 3])
    expect(isConstant(combined([constant(1), constant(2)], 3, Math.max))).toBe(true)
  })
})
