import { describe, expect, it } from 'vitest'
import { jsonLimits, readJson } from './index.ts'

/** Each issue of a text as `code path`, with what it says of the place. */
const issuesOf = (text: string) => {
  const read = readJson(text)
  return read.ok ? [] : read.issues.map(({ code, path, params }) => ({ code, path, ...params }))
}

const codesOf = (text: string) => issuesOf(text).map(({ code }) => code)

const nested = (depth: number, open = '[', close = ']', middle = '') =>
  `${open.repeat(depth)}${middle}${close.repeat(depth)}`

const codesIn = (text: string): readonly string[] => {
  const read = readJson(text)
  return read.ok ? [] : read.issues.map(({ code, path }) => `${code} ${path}`)
}

describe('a document with too much of something', () => {
  it('is refused by the first name that is longer than any place of ours', () => {
    expect(codesIn(`{"a":{"${'/'.repeat(jsonLimits.name)}":1}}`)).toEqual([])
    expect(codesIn(`{"a":{"${'/'.repeat(jsonLimits.name + 1)}":1.5}}`)).toEqual(['json/name-too-long /a'])
    expect(codesIn(`{"${'/'.repeat(4_500_000)}":1}`)).toEqual(['json/name-too-long '])
  })

  it('tells its first twenty thousand problems', () => {
    expect(codesIn(`[${`[${'0.1,'.repeat(5_000)}0.1],`.repeat(9)}0]`)).toHaveLength(jsonLimits.problems)
  })
})

describe('depth', () => {
  it('may be as great as declared, of lists and objects alike', () => {
    expect(codesOf(nested(jsonLimits.depth))).toEqual([])
    expect(codesOf(nested(jsonLimits.depth - 1, '{"a":', '}', '{}'))).toEqual([])
    expect(codesOf(`[${'[],'.repeat(100)}[]]`)).toEqual([])
  })

  it.each([
    ['one level more', nested(jsonLimits.depth + 1)],
    ['one object more', nested(jsonLimits.depth, '{"a":', '}', '{}')],
    ['200 levels', nested(200)],
    ['200 objects', nested(200, '{"a":', '}', '1')],
    ['a million brackets', '['.repeat(1_000_000)],
    ['a million braces', '{"a":'.repeat(1_000_000)],
  ])('is refused beyond that: %s', (_name, text) => {
    expect(issuesOf(text)).toEqual([{ code: 'json/too-deep', path: '', limit: 32 }])
  })
})

describe('the members of an object or a list', () => {
  const { members } = jsonLimits
  const list = (count: number) => `[${'1,'.repeat(count - 1)}1]`
  const object = (count: number) => `{${Array.from({ length: count }, (_, index) => `"m${index}":1`).join()}}`

  it('may be as many as declared, in each', () => {
    expect(codesOf(list(members))).toEqual([])
    expect(codesOf(object(members))).toEqual([])
    expect(codesOf(`[${list(members)},${list(members)}]`)).toEqual([])
  })

  it.each([
    ['a list', list(members + 1), ''],
    ['an object', object(members + 1), ''],
    ['a list within', `{"a":[0,${list(members + 1)}]}`, '/a/1'],
    ['a list so long that the rest does not matter', `[${'1,'.repeat(members * 10)}`, ''],
  ])('are refused beyond that, and not read on: %s', (_name, text, path) => {
    expect(issuesOf(text)).toEqual([{ code: 'json/too-many', path, limit: members }])
  })

  it('are counted anew in the next', () => {
    expect(codesOf(`[${list(members)},{"a":[]},${object(members)},[]]`)).toEqual([])
  })
})

describe('size', () => {
  const { bytes } = jsonLimits
  const wrapped = (filling: string) => `"${filling}"`
  const filledWith = (piece: string) => piece.repeat(Math.floor((bytes - 100) / piece.length))

  it('may be as great as declared', () => {
    expect(codesOf(wrapped('a'.repeat(bytes - 2)))).toEqual([])
  })

  it('is refused beyond that, unread', () => {
    const text = wrapped('a'.repeat(bytes - 1))
    expect(issuesOf(text)).toEqual([{ code: 'json/too-large', path: '', bytes: bytes + 1, limit: bytes }])
    expect(codesOf('['.repeat(bytes + 1))).toEqual(['json/too-large'])
  })

  it.each([
    ['escapes', wrapped(filledWith('\\n'))],
    ['escaped quotes', wrapped(filledWith('\\"'))],
    ['escaped backslashes', wrapped(filledWith('\\\\'))],
    ['escaped letters', wrapped(filledWith('\\u0061'))],
    ['letters and escapes by turns', wrapped(filledWith('a\\n'))],
    ['short strings', `[${'"a",'.repeat(jsonLimits.members - 1)}"a"]`],
    ['empty lists', `[${'[],'.repeat(jsonLimits.members - 1)}[]]`],
    ['white space', `${filledWith(' ')}1\n`],
  ])('is no danger, of %s', (_name, text) => {
    expect(codesOf(text)).toEqual([])
  })

  it.each([
    ['an open string of escapes', `"${filledWith('\\n')}`, 1],
    ['an open string of escaped quotes', `"${filledWith('\\"')}`, 1],
    ['an open string that ends in a backslash', `"${filledWith('\\n')}\\`, 1],
    ['an open string of letters', `"${filledWith('a')}`, 1],
    ['a false escape at the end', `"${filledWith('\\n')}\\x"`, 1],
    ['digits with something behind', `${filledWith('1')}x`, 1],
    ['white space alone', filledWith(' '), 1],
    ['lines alone', filledWith('\n'), bytes - 99],
  ])('is no danger in broken text either: %s', (_name, text, line) => {
    expect(issuesOf(text)).toMatchObject([{ code: 'json/syntax', line }])
  })

  it('does not hide issues, however many', () => {
    expect(issuesOf(`[${'1.5,'.repeat(jsonLimits.members - 1)}1]`)).toHaveLength(jsonLimits.members - 1)
  })
})
