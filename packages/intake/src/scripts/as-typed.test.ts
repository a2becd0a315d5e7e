import { describe, expect, it } from 'vitest'
import { linesAsTyped } from './as-typed.ts'

const asTyped = (...lines: readonly string[]) => linesAsTyped(lines.join('\n'))

describe('a script that was pasted', () => {
  it.each([
    ['import\u2013event', 'import-event'],
    ['2020\u201001\u201101', '2020-01-01'],
    ['2020\u221201\u201401', '2020-01-01'],
    ['\u201c2020\u201d \u201e2020\u201f \u00ab2020\u00bb', '"2020" "2020" "2020"'],
    ['\u20182020\u2019 \u201a2020\u201b', "'2020' '2020'"],
    ['db\uff0fA db\u2044A db\u2215A', 'db/A db/A db/A'],
    ['\ufeffim\u00adport\u200b db/\u2060A\u202c', 'import db/A'],
    ['a\u030a', 'å'],
  ])('has the characters of a keyboard: %s', (line, expected) => {
    expect(linesAsTyped(line)).toEqual([expected])
  })

  it('has lines, however they end', () => {
    expect(linesAsTyped('a\r\nb\nc\rd\ve\ff\u2028g\u2029h\u0085i')).toEqual([...'abcdefghi'])
    expect(linesAsTyped('a\n\r\n\rb')).toEqual(['a', '', '', 'b'])
  })

  it('loses what an e-mail put before each line', () => {
    expect(asTyped('> import db/A', '', '>', '>   import db/B')).toEqual(['import db/A', '', '', '  import db/B'])
    expect(asTyped('>> a', '> b')).toEqual(['a', 'b'])
  })

  it('loses the numbers of its lines', () => {
    expect(asTyped('1 a', '2  b', '3', '', '10 c')).toEqual(['a', ' b', '', '', 'c'])
    expect(asTyped('1: a', '2. b', '3) c', '4| d')).toEqual(['a', 'b', 'c', 'd'])
  })

  it.each([[['> a', 'b']], [['1 a', 'b']], [['2 a', '1 b']], [['1 a', '1 b']], [['1 a']], [['1a', '2b']]])(
    'keeps what is not before every line: %s',
    (lines) => {
      expect(asTyped(...lines)).toEqual(lines)
    },
  )

  it('may be nothing', () => {
    expect(linesAsTyped('')).toEqual([''])
    expect(asTyped('', ' ')).toEqual(['', ' '])
  })
})
