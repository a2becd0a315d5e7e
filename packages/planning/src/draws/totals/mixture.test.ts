import { describe, expect, it } from 'vitest'
import { mixture } from './mixture.ts'

const places = [0, 1, 4]
const columns = [Float64Array.of(10, 10, 10, 10), Float64Array.of(20, 20, 20, 20), Float64Array.of(80, 80, 80, 80)]

describe('a mixture', () => {
  it('stands between two places in proportion', () => {
    expect([...mixture(places, Float64Array.of(0, 0.5, 2.5, 4), true)(columns)]).toEqual([10, 15, 50, 80])
  })

  it('stands at the nearest place where nothing is between', () => {
    expect([...mixture(places, Float64Array.of(0.4, 0.6, 2.4, 2.6), false)(columns)]).toEqual([10, 20, 20, 80])
  })

  it('has one value where there is one place, and never leaves the places', () => {
    expect([...mixture([3], Float64Array.of(0, 9), true)([Float64Array.of(1, 2)])]).toEqual([1, 2])
    expect([...mixture(places, Float64Array.of(-1, 9), true)(columns)]).toEqual([10, 80])
  })
})
