import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { composed, illegibleIn, legible } from './index.ts'

const unseen = ['\u3164', '\u2800', '\u00ad', '\u034f', '\u200b', '\u200e', '\u202e', '\u2066', '\ufeff', '\u{e0041}']

const letters = fc.oneof(
  fc.constantFrom('a', 'å', ' ', '1', '👩', '\u200d', '\u200c', '\ufe0f', '\u0301', '\u0323', '\u030a', ...unseen),
  fc.string({ unit: 'binary', maxLength: 2 }),
)

describe('a legible text', () => {
  it.each(unseen)('has no letter that nobody sees: %j', (letter) => {
    expect(legible(`${letter}a${letter}b${letter}`)).toBe('ab')
    expect(legible(letter)).toBe('')
  })

  it.each(['\u200d', '\u200c', '\ufe0f', '\u3164\u200d', ' \u200d'])('is no joiner without a letter: %j', (text) => {
    expect(legible(text).trim()).toBe('')
  })

  it('has its accents on its letters', () => {
    expect(legible('A\u030ase')).toBe('Åse')
  })

  it.each(['', 'kjønn', 'Sámi 😂', '👩\u200d🔬', '❤\ufe0f\u200d🔥', 'می\u200cخواهم', 'a\u00a0b'])(
    'is what it was where nothing is hidden: %j',
    (text) => {
      expect(legible(text)).toBe(text)
      expect(illegibleIn(text)).toBeUndefined()
    },
  )

  it('stays as it is', () => {
    fc.assert(
      fc.property(fc.array(letters, { maxLength: 60 }), (parts) => {
        const once = legible(parts.join(''))
        expect(legible(once)).toBe(once)
        expect(illegibleIn(once)).toBeUndefined()
      }),
      { numRuns: 500 },
    )
  })
})

describe('what is not legible in a text', () => {
  it.each([
    ['kjø\u3164nn', 'U+3164'],
    ['A\u030ase', 'U+030A'],
    ['a\u{e0041}', 'U+E0041'],
  ])('of %j is %s', (text, found) => {
    expect(illegibleIn(text)).toBe(found)
  })
})

describe('putting letters and marks together', () => {
  it('is done with at most thirty marks on one letter, however many there are', () => {
    const heap = `a${'\u0301\u0323'.repeat(1_000_000)}`
    expect([...composed(heap, 'NFD')]).toHaveLength(31)
    expect(composed(heap).length).toBeLessThanOrEqual(31)
  })

  it('is what Unicode says for every other text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 20 }), (text) => {
        expect(composed(text)).toBe(text.normalize('NFC'))
        expect(composed(text, 'NFD')).toBe(text.normalize('NFD'))
      }),
    )
  })
})
