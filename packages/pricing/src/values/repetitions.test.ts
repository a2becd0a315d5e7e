import { expect, it } from 'vitest'
import { repetitions } from './repetitions.ts'

it('finds every key that stands there again, with its place', () => {
  expect(repetitions(['a', 'b', 'a', 'c', 'a', 'b'])).toEqual([
    { key: 'a', index: 2 },
    { key: 'a', index: 4 },
    { key: 'b', index: 5 },
  ])
})

it('finds none among keys that differ, if only by case or in a name that all objects have', () => {
  expect(repetitions([])).toEqual([])
  expect(repetitions(['a', 'A', 'constructor', '__proto__'])).toEqual([])
})
