import { describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { InvariantError, readDocument, readJson, success } from './index.ts'

const issuesOf = (schema: z.ZodMiniType, document: unknown) => {
  const read = readDocument(schema, document)
  return read.ok ? [] : read.issues.map(({ code, path, params, severity }) => ({ code, path, severity, ...params }))
}

const thing = z.strictObject({ name: z.string(), count: z.optional(z.int().check(z.gte(0), z.lte(10))) })

const error = { severity: 'error' }

describe('readDocument', () => {
  it('gives back what it was given, when nothing is wrong', () => {
    expect(readDocument(thing, { name: 'a', count: 3 })).toEqual(success({ name: 'a', count: 3 }))
  })

  it('reports every problem at once, each with where it is', () => {
    const document = { things: [{ name: 1 }, { count: 11, extra: true }], other: null }
    const schema = z.strictObject({ things: z.array(thing) })
    expect(issuesOf(schema, document).map(({ code, path }) => `${code} ${path}`)).toEqual([
      'format/wrong-type /things/0/name',
      'format/missing /things/1/name',
      'format/too-large /things/1/count',
      'format/unknown-key /things/1/extra',
      'format/unknown-key /other',
    ])
  })
})

describe('an issue of a document says', () => {
  it('which key nobody knows, each by itself', () => {
    expect(issuesOf(thing, { name: 'a', 'b/c': 1, d: 2 })).toEqual([
      { code: 'format/unknown-key', path: '/b~1c', ...error, key: 'b/c' },
      { code: 'format/unknown-key', path: '/d', ...error, key: 'd' },
    ])
  })

  it('what is missing', () => {
    expect(issuesOf(thing, {})).toEqual([{ code: 'format/missing', path: '/name', ...error, expected: 'string' }])
    expect(issuesOf(z.strictObject({ kind: z.enum(['a', 'b']) }), {})).toEqual([
      { code: 'format/missing', path: '/kind', ...error, expected: ['a', 'b'] },
    ])
    expect(issuesOf(thing, undefined)).toEqual([{ code: 'format/missing', path: '', ...error, expected: 'object' }])
  })

  it.each([
    [1.5, '1.5'],
    [true, 'true'],
    [null, 'null'],
    [[1], 'list'],
    [{ a: 1 }, 'object'],
  ])('what stands where something else ought to: %j', (name, given) => {
    expect(issuesOf(thing, { name })).toEqual([
      { code: 'format/wrong-type', path: '/name', ...error, given, expected: 'string' },
    ])
  })

  it('that a fraction is no whole number', () => {
    expect(issuesOf(thing, { name: 'a', count: 1.5 })).toMatchObject([
      { code: 'format/wrong-type', path: '/count', given: '1.5' },
    ])
  })

  it('which answers are allowed', () => {
    expect(issuesOf(z.strictObject({ kind: z.enum(['a', 'b']) }), { kind: 'c' })).toEqual([
      { code: 'format/not-allowed', path: '/kind', ...error, given: '"c"', allowed: ['a', 'b'] },
    ])
    expect(issuesOf(z.literal('format/1'), 'format/2')).toEqual([
      { code: 'format/not-allowed', path: '', ...error, given: '"format/2"', allowed: ['format/1'] },
    ])
  })

  it('how small or large a number, a text or a list may be', () => {
    expect(issuesOf(thing, { name: 'a', count: -1 })).toEqual([
      { code: 'format/too-small', path: '/count', ...error, given: '-1', of: 'number', minimum: 0 },
    ])
    expect(issuesOf(thing, { name: 'a', count: 11 })).toEqual([
      { code: 'format/too-large', path: '/count', ...error, given: '11', of: 'number', maximum: 10 },
    ])
    expect(issuesOf(z.string().check(z.minLength(2)), 'a')).toMatchObject([{ of: 'string', minimum: 2 }])
    expect(issuesOf(z.array(z.int()).check(z.maxLength(1)), [1, 2])).toMatchObject([
      { code: 'format/too-large', given: 'list', of: 'array', maximum: 1 },
    ])
  })

  it('what a text must look like', () => {
    expect(issuesOf(z.string().check(z.regex(/^[a-z]+$/)), 'A1')).toEqual([
      { code: 'format/pattern', path: '', ...error, given: '"A1"', expected: '/^[a-z]+$/' },
    ])
  })

  it('only the beginning of a long text', () => {
    const [issue] = issuesOf(z.enum(['a']), 'b'.repeat(100))
    expect(issue).toMatchObject({ given: `"${'b'.repeat(56)}…` })
    expect(issuesOf(z.enum(['a']), 'b'.repeat(58))).toMatchObject([{ given: `"${'b'.repeat(58)}"` }])
  })
})

describe('a union', () => {
  const union = z.union([
    z.strictObject({ a: z.strictObject({ deep: z.int() }) }),
    z.strictObject({ b: z.string(), c: z.string() }),
  ])

  it('is reported by the branch that was meant: the one that came furthest', () => {
    expect(issuesOf(z.strictObject({ u: union }), { u: { a: { deep: 'x' } } })).toMatchObject([
      { code: 'format/wrong-type', path: '/u/a/deep', given: '"x"' },
    ])
  })

  it('is reported by the branch with the fewest issues, when none came further', () => {
    expect(issuesOf(union, { b: 'x', c: 1 })).toMatchObject([{ code: 'format/wrong-type', path: '/c' }])
    expect(issuesOf(z.union([z.strictObject({ a: z.int(), b: z.int() }), z.string()]), 7)).toHaveLength(1)
  })

  it('told apart by a member says which values that may have', () => {
    const kinds = z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('a') }),
      z.strictObject({ kind: z.literal('b'), n: z.int() }),
    ])
    expect(issuesOf(z.array(kinds), [{ kind: 'c' }, {}, { kind: 'b' }, 5])).toEqual([
      { code: 'format/not-allowed', path: '/0/kind', ...error, given: '"c"', allowed: ['a', 'b'] },
      { code: 'format/missing', path: '/1/kind', ...error, expected: ['a', 'b'] },
      { code: 'format/missing', path: '/2/n', ...error, expected: 'number' },
      { code: 'format/wrong-type', path: '/3', ...error, given: '5', expected: 'object' },
    ])
  })
})

describe('members of any name', () => {
  const record = z.strictObject({ by: z.record(z.string().check(z.regex(/^[a-z]+$/)), z.int()) })

  it('are reported when the name is none that is allowed', () => {
    expect(issuesOf(record, { by: { a: 1, 'B 2': 2 } })).toEqual([
      { code: 'format/pattern', path: '/by/B 2', ...error, given: '"B 2"', expected: '/^[a-z]+$/' },
    ])
  })

  it('are reported by their name, at whatever depth', () => {
    const deep = z.strictObject({ of: z.array(record) })
    expect(issuesOf(deep, { of: [{ by: {} }, { by: { 'B 2': 2 } }] })).toEqual([
      { code: 'format/pattern', path: '/of/1/by/B 2', ...error, given: '"B 2"', expected: '/^[a-z]+$/' },
    ])
  })

  it('may have the names that all objects have', () => {
    const document = { by: { constructor: 1, tostring: 2 } }
    expect(readDocument(record, document)).toEqual(success(document))
  })

  it.each([
    ['{"by":{"__proto__":1}}', '/by/__proto__'],
    ['{"by":{"__proto__":{"a":1},"a":1}}', '/by/__proto__'],
    ['{"by":{},"__proto__":{}}', '/__proto__'],
  ])('are never called __proto__: %s', (text, path) => {
    const read = readJson(text)
    expect(read.ok && issuesOf(record, read.value)).toEqual([
      { code: 'format/unknown-key', path, ...error, key: '__proto__' },
    ])
  })

  it('are reported beside the other problems', () => {
    const read = readJson('{"by":{"a":"x","__proto__":{"__proto__":2}},"c":1}')
    expect(read.ok && issuesOf(record, read.value).map(({ code, path }) => `${code} ${path}`)).toEqual([
      'format/wrong-type /by/a',
      'format/unknown-key /c',
      'format/unknown-key /by/__proto__',
      'format/unknown-key /by/__proto__/__proto__',
    ])
  })
})

describe('what stands in a document', () => {
  it('is looked up among its own members only', () => {
    const inherited = Object.create({ name: 'inherited' })
    expect(issuesOf(z.strictObject({ name: z.int() }), inherited)).toMatchObject([{ code: 'format/missing' }])
  })
})

describe('very many problems', () => {
  it('are all reported, and hidden members among them once', () => {
    const record = z.record(z.string(), z.int())
    const read = readJson(`[${Array.from({ length: 20_000 }, () => '{"a":"x","__proto__":1}').join()}]`)
    expect(read.ok && issuesOf(z.array(record), read.value)).toHaveLength(40_000)
  })
})

describe('a problem that no schema of ours can meet', () => {
  it('is a bug', () => {
    const even = z.int().check(z.multipleOf(2))
    expect(() => readDocument(even, 3)).toThrow(new InvariantError('read/unforeseen-not_multiple_of'))
  })
})
