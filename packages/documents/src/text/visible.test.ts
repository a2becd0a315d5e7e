import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { visible, visibleJson } from './visible.ts'

const steering = ['\u001b', '\u0007', '\u009b', '\u202e', '\u2066', '\u{e0041}']

describe('text for a terminal', () => {
  it('shows what would steer it', () => {
    expect(visible('\u001b[31mrød\u0007')).toBe('�[31mrød�')
    expect(visible('gnp.\u202ecod')).toBe('gnp.�cod')
    expect(visible('a\u009b31mb')).toBe('a�31mb')
  })

  it('keeps letters, joiners and no-break spaces as they are', () => {
    expect(visible('Tromsø: 1\u00a0155 kr – «Sápmi» 👩\u200d👧')).toBe('Tromsø: 1\u00a0155 kr – «Sápmi» 👩\u200d👧')
  })

  it('keeps to one line', () => {
    expect(visible('a\nb\u2028c')).toBe('a�b�c')
  })

  it('writes JSON that holds nothing that steers, and says the same', () => {
    const characters = fc.constantFrom('a', 'å', '"', '\\', '\n', '👩', ...steering)
    fc.assert(
      fc.property(fc.string({ unit: characters }), (text) => {
        const json = visibleJson({ [text]: [text] })
        expect(steering.filter((character) => json.includes(character))).toEqual([])
        expect(JSON.parse(json)).toEqual({ [text]: [text] })
      }),
    )
  })
})
