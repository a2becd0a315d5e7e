import { describe, expect, it } from 'vitest'
import { visible } from './visible.ts'

describe('a text as it looks', () => {
  it.each(['\u3164', '\u2800', '\u00ad', '\u034f', '\u200b', '\ufeff', '\u{e0041}', '\ufe0f', '\u115f'])(
    'has no letter that nobody sees: %j',
    (letter) => {
      expect(visible(`${letter}a${letter}_b${letter}`)).toBe('a_b')
    },
  )

  it('has its accents on its letters', () => {
    expect(visible('a\u030ar')).toBe('år')
  })

  it('is else what it was', () => {
    for (const text of ['', 'kjønn', '✓', '\uf06f', 'x\ny\u00a0z']) expect(visible(text)).toBe(text)
  })
})
