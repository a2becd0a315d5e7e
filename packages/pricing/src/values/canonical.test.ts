import { describe, expect, it } from 'vitest'
import { utf8 } from '../testing/utf8.ts'
import { canonical, digest, InvariantError } from './index.ts'

const form = (document: unknown): string => utf8(canonical(document))

/** Test vectors published with RFC 8785: what is read, and the one form of it. */
const vectors: readonly (readonly [string, string, string])[] = [
  ['arrays', '[56,{"d":true,"10":null,"1":[]}]', '[56,{"1":[],"10":null,"d":true}]'],
  [
    'french',
    '{"peach":"This sorting order","péché":"is wrong according to French","pêche":"but canonicalization MUST","sin":"ignore locale"}',
    '{"peach":"This sorting order","péché":"is wrong according to French","pêche":"but canonicalization MUST","sin":"ignore locale"}',
  ],
  [
    'structures',
    '{"1":{"f":{"f":"hi","F":5},"\\n":56.0},"10":{},"":"empty","a":{},"111":[{"e":"yes","E":"no"}],"A":{}}',
    '{"":"empty","1":{"\\n":56,"f":{"F":5,"f":"hi"}},"10":{},"111":[{"E":"no","e":"yes"}],"A":{},"a":{}}',
  ],
  ['unicode', '{"Unnormalized Unicode":"A\\u030a"}', '{"Unnormalized Unicode":"A\u030a"}'],
  [
    'values',
    '{"numbers":[333333333.33333329,1E30,4.50,2e-3,0.000000000000000000000000001],"string":"\\u20ac$\\u000F\\u000aA\'\\u0042\\u0022\\u005c\\\\\\"\\/","literals":[null,true,false]}',
    '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
  ],
  [
    'weird',
    '{"\\u20ac":"Euro Sign","\\r":"Carriage Return","\\u000a":"Newline","1":"One","\\u0080":"Control\\u007f","\\ud83d\\ude02":"Smiley","\\u00f6":"Latin Small Letter O With Diaeresis","\\ufb33":"Hebrew Letter Dalet With Dagesh","</script>":"Browser Challenge"}',
    '{"\\n":"Newline","\\r":"Carriage Return","1":"One","</script>":"Browser Challenge","\u0080":"Control\u007f","ö":"Latin Small Letter O With Diaeresis","€":"Euro Sign","😂":"Smiley","\ufb33":"Hebrew Letter Dalet With Dagesh"}',
  ],
]

describe('the canonical form', () => {
  it.each(vectors)('is that of RFC 8785: %s', (_name, given, expected) => {
    expect(form(JSON.parse(given))).toBe(expected)
  })

  it.each([
    ['-0', '0'],
    ['9007199254740991', '9007199254740991'],
    ['1e21', '1e+21'],
    ['1e20', '100000000000000000000'],
    ['0.0000010', '0.000001'],
    ['1e-7', '1e-7'],
  ])('writes the number %s as ECMAScript does: %s', (given, expected) => {
    expect(form(JSON.parse(given))).toBe(expected)
  })

  it('says nothing of members that are undefined, as JSON does not', () => {
    expect(form({ b: undefined, a: 1 })).toBe('{"a":1}')
  })

  it('is whole however long a document is', () => {
    for (const letter of ['a', 'å', '"'])
      for (let length = 300; length < 1100; length += 1) {
        const document = [letter.repeat(length), length]
        expect(form(document)).toBe(JSON.stringify(document))
      }
  })

  it('is refused to what JSON cannot say', () => {
    expect(() => canonical(undefined)).toThrow(new InvariantError('canonical/not-json'))
    expect(() => canonical({ a: 1n })).toThrow(new InvariantError('canonical/not-json'))
    expect(() => canonical([undefined])).toThrow()
    expect(() => canonical({ '\udc00': 1 })).toThrow()
    expect(() => canonical(Number.NaN)).toThrow()
    expect(() => canonical({ a: Number.POSITIVE_INFINITY })).toThrow()
    expect(() => canonical(['\ud83d'])).toThrow()
  })
})

describe('a digest', () => {
  it('is the SHA-256 of the canonical form in UTF-8', () => {
    expect(digest({})).toBe('sha256:44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a')
    expect(digest([])).toBe('sha256:4f53cda18c2baa0c0354bb5f9a3ecbe5ed12ab4d8e11ba873c2f11161202b945')
    expect(digest({ a: 'å' })).toBe('sha256:65b5cfbfcfa650150de1554f3c1315785acf3ed6fa05ae1c2b79c1f117dc1e07')
  })

  it('differs when a text does, were it only in how letters are composed', () => {
    expect(digest({ a: '\u00e5' })).not.toBe(digest({ a: 'a\u030a' }))
  })
})
