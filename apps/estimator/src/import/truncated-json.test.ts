import { exampleRequests } from '@anslag/price-lists'
import { readJson } from '@anslag/pricing'
import { describe, expect, it } from 'vitest'
import { completed } from './truncated-json.ts'

describe('a text that was cut off', () => {
  it.each([
    ['{"a":1,"b":[{"c":2},{"d":35', '{"a":1,"b":[{"c":2}]}'],
    ['{"a":"x, y {[","b":"\\",', '{"a":"x, y {["}'],
    ['{"a":[1,2],', '{"a":[1,2]}'],
    ['[[1,2],[3,', '[[1,2],[3]]'],
    ['{"a":"b', undefined],
    ['', undefined],
    ['not json', undefined],
  ])('%j is completed to %j', (text, expected) => {
    expect(completed(text)).toBe(expected)
  })

  it('is JSON again, wherever it was cut', () => {
    const text = JSON.stringify(exampleRequests.typical)
    for (let length = 23; length < text.length; length += 1)
      expect(readJson(completed(text.slice(0, length)) ?? '').ok, text.slice(0, length)).toBe(true)
  })

  it('may be hostile', () => {
    expect(completed(`[1,${'['.repeat(1_000_000)}`)).toBeUndefined()
    expect(completed(`["a","${'\\\\'.repeat(1_000_000)}`)).toBe('["a"]')
  })
})
