import { describe, expect, it } from 'vitest'
import {
  amountSchema,
  decimalSchema,
  idSchema,
  legibleWords,
  numberSchema,
  readableSchema,
  readDocument,
  wordsSchema,
} from './index.ts'

const code = (schema: Parameters<typeof readDocument>[0], value: unknown): string => {
  const read = readDocument(schema, value)
  return read.ok ? 'accepted' : read.issues.map((issue) => issue.code).join()
}

describe('an id', () => {
  it.each(['a', '7', 'ssb-2026', 'a'.repeat(40)])('may be %s', (id) => {
    expect(code(idSchema, id)).toBe('accepted')
  })

  it.each(['', '-a', 'A', 'å', 'a_b', 'a.b', 'a b', 'a\n', '__proto__', 'a'.repeat(41)])('may not be %j', (id) => {
    expect(code(idSchema, id)).toBe('format/pattern')
  })
})

describe('words', () => {
  const words = wordsSchema(10)

  it('may be written in any script', () => {
    expect(code(words, 'Sámi 😂')).toBe('accepted')
  })

  it('are not none, and not too many', () => {
    expect(code(words, '')).toBe('format/too-small')
    expect(code(words, 'a'.repeat(10))).toBe('accepted')
    expect(code(words, 'a'.repeat(11))).toBe('format/too-large')
    expect(code(words, '\n'.repeat(11))).toBe('format/too-large')
  })

  it.each(['\u0000', '\u001b[2J', 'a\nb', 'a\tb', 'a\r', '\u007f', '\u009b2J'])(
    'hold nothing that steers a terminal: %j',
    (text) => {
      expect(code(words, text)).toBe('format/pattern')
    },
  )
})

describe('words for readers', () => {
  const readable = readableSchema(10)
  const all = { nb: 'Gruppe', nn: 'Gruppe', en: 'Group' }

  it('are one text for all, or one in each language', () => {
    expect(code(readable, 'Gruppe')).toBe('accepted')
    expect(code(readable, all)).toBe('accepted')
  })

  it.each([{ nb: 'Gruppe' }, { ...all, de: 'Gruppe' }, { ...all, en: '' }, { ...all, nn: 'a'.repeat(11) }, 7])(
    'are not %j',
    (text) => {
      expect(code(readable, text)).not.toBe('accepted')
    },
  )
})

describe('words that people wrote', () => {
  const words = legibleWords(10)

  const read = (text: string): unknown => {
    const result = readDocument(words, text)
    return result.ok ? result.value : result.issues.map((issue) => issue.code)
  }

  it('are read without what nobody sees, and with their accents on their letters', () => {
    expect(read('A\u030ase\u3164\u00ad')).toBe('Åse')
    expect(read('👩\u200d🔬')).toBe('👩\u200d🔬')
    expect(read(`a${'\u200b'.repeat(50)}`)).toBe('a')
  })

  it.each(['\u3164', '\u2800', '\u00ad', '\u034f', '\u{e0041}\u{e007f}', '\u200d'])(
    'are none with %j alone',
    (text) => {
      expect(read(text)).toEqual(['format/too-small'])
    },
  )

  it('are bounded before and after', () => {
    expect(read('a'.repeat(11))).toEqual(['format/too-large'])
    expect(read('\u200b'.repeat(101))).toEqual(['format/too-large'])
    expect(read('a\n')).toEqual(['format/pattern'])
  })
})

describe('decimals and amounts', () => {
  it('are text', () => {
    expect(code(decimalSchema, '12.5')).toBe('accepted')
    expect(code(decimalSchema, 12.5)).toBe('format/wrong-type')
    expect(code(amountSchema, '12.50')).toBe('accepted')
    expect(code(amountSchema, 12)).toBe('format/wrong-type')
  })

  it('differ in that an amount has two decimals', () => {
    expect(code(amountSchema, '12.5')).toBe('format/pattern')
    expect(code(decimalSchema, '12.50')).toBe('format/pattern')
    expect(code(numberSchema, '12.50')).toBe('accepted')
    expect(code(numberSchema, '12.5')).toBe('accepted')
    expect(code(numberSchema, '12,5')).toBe('format/pattern')
    expect(code(decimalSchema, '1e3')).toBe('format/pattern')
  })
})
