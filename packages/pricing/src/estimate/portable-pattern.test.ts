import { describe, expect, it } from 'vitest'
import { jsonSchema, schemaKinds } from './json-schemas.ts'
import { portablePattern } from './portable-pattern.ts'

describe('a pattern for every language', () => {
  it('names ten digits, and says that nothing follows the end', () => {
    expect(portablePattern('^\\d{4}-\\d$')).toBe('^[0-9]{4}-[0-9]$(?![\\s\\S])')
  })

  it('leaves alone a pattern that has no end', () => {
    expect(portablePattern('^[1-9]')).toBe('^[1-9]')
  })

  it('still takes what it took', () => {
    const pattern = new RegExp(portablePattern('^\\d{3}$'))
    expect(['123', '1234', '123\n', '١٢٣', 'x'].map((text) => pattern.test(text))).toEqual([
      true,
      false,
      false,
      false,
      false,
    ])
  })

  it.each(schemaKinds)('is the only kind in the JSON Schema of %s', (kind) => {
    const text = JSON.stringify(jsonSchema(kind))
    expect(text).toContain('$(?![\\\\s\\\\S])')
    expect(text).not.toMatch(/\\\\d|\$"/)
  })
})
