import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { columnsOf } from './width.ts'
import { hanging, wrapped } from './wrap.ts'

describe('wrapping', () => {
  it('breaks at spaces', () => {
    expect(wrapped('en to tre', 6)).toEqual(['en to', 'tre'])
  })

  it('keeps no-break spaces together', () => {
    expect(wrapped('sum 1\u00a0155,00\u00a0kr', 12)).toEqual(['sum', '1\u00a0155,00\u00a0kr'])
  })

  it('cuts what has no spaces, but for addresses', () => {
    expect(wrapped('tredjepartsdata', 10)).toEqual(['tredjepart', 'sdata'])
    expect(wrapped('se https://www.ssb.no/x', 10)).toEqual(['se', 'https://www.ssb.no/x'])
  })

  it('hangs further lines below the first', () => {
    expect(hanging('  - ', 'en to tre', 10)).toEqual(['  - en to', '    tre'])
  })

  it('never makes a line too wide, and loses nothing but spaces', () => {
    const texts = fc.string({ unit: 'grapheme', maxLength: 200 })
    fc.assert(
      fc.property(texts, fc.integer({ min: 2, max: 60 }), (text, columns) => {
        const lines = wrapped(text, columns)
        expect(lines.every((line) => columnsOf(line) <= columns)).toBe(true)
        expect(lines.join('').replaceAll(/[ \n]/g, '')).toBe(text.replaceAll(/[ \n]/g, ''))
      }),
    )
  })
})
