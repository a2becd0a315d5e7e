import { describe, expect, it } from 'vitest'
import { readJson } from './index.ts'

/** Each issue of a text as `code path`, with what it says of the place. */
const issuesOf = (text: string) => {
  const read = readJson(text)
  return read.ok ? [] : read.issues.map(({ code, path, params }) => ({ code, path, ...params }))
}

const codesOf = (text: string) => issuesOf(text).map(({ code, path }) => (path === '' ? code : `${code} ${path}`))

describe('readJson', () => {
  it.each([
    '{}',
    '[]',
    'null',
    'true',
    ' false ',
    '0',
    '-7',
    '"a"',
    '""',
    '{"a":1,"b":[true,null,{"c":"d"}],"":""}',
    '\t\r\n [ 1 , 2 ] \n',
    '"\\"\\\\\\/\\b\\f\\n\\r\\t\\u00e5\\uD83D\\uDE02"',
    '"😂 å \u2028 \u007f"',
    '999999999999999',
    '-999999999999999',
    '[[[[]]]]',
    '[{},{}]',
  ])('reads %s as JSON.parse does', (text) => {
    expect(readJson(text)).toEqual({ ok: true, value: JSON.parse(text) })
  })

  it.each([
    ['', 1, 1, ''],
    ['   ', 1, 4, ''],
    ['{', 1, 2, ''],
    ['[1, 2', 1, 6, ''],
    ['{"a":', 1, 6, ''],
    ['{"a"', 1, 5, ''],
    ['"abc', 1, 1, '"abc'],
    ['"abc\\', 1, 1, '"abc\\'],
    ['{"a":1,}', 1, 8, '}'],
    ['[1,]', 1, 4, ']'],
    ['[,1]', 1, 2, ',1]'],
    ['[1 2]', 1, 4, '2]'],
    ['{"a" 1}', 1, 6, '1}'],
    ['{a:1}', 1, 2, 'a:1}'],
    ["{'a':1}", 1, 2, "'a':1}"],
    ['{"a":1 "b":2}', 1, 8, '"b":2}'],
    ['{"a":1]', 1, 7, ']'],
    ['[1}', 1, 3, '}'],
    ['[]]', 1, 3, ']'],
    ['{} {}', 1, 4, '{}'],
    ['}', 1, 1, '}'],
    [':', 1, 1, ':'],
    ['// note\n{}', 1, 1, '//'],
    ['{} /* note */', 1, 4, '/*'],
    ['NaN', 1, 1, 'NaN'],
    ['-Infinity', 1, 1, '-Infinity'],
    ['undefined', 1, 1, 'undefined'],
    ['True', 1, 1, 'True'],
    ['+1', 1, 1, '+1'],
    ['01', 1, 1, '01'],
    ['.5', 1, 1, '.5'],
    ['5.', 1, 1, '5.'],
    ['1e', 1, 1, '1e'],
    ['0x10', 1, 1, '0x10'],
    ['-', 1, 1, '-'],
    ['1n', 1, 1, '1n'],
    ['"a\nb"', 1, 1, '"a'],
    ['"a\tb"', 1, 1, '"a'],
    ['"\\x41"', 1, 1, '"\\x41"'],
    ['"\\u12"', 1, 1, '"\\u12"'],
    ['\uFEFF{}', 1, 1, 'U+FEFF'],
    ['\u00A0{}', 1, 1, 'U+00A0'],
    ['{}\u00A0', 1, 3, 'U+00A0'],
    ['{"a":\u00A01}', 1, 6, 'U+00A0'],
    ['\v1', 1, 1, 'U+000B'],
    ['nope nope', 1, 1, 'nope'],
    ['abcdefghijklmnopqrstuvwxyz', 1, 1, 'abcdefghijklmnopqrst'],
    ['{\n  "a": 1,\n  "b": oops\n}', 3, 8, 'oops'],
    ['{\r\n"a":\r\n}', 3, 1, '}'],
  ])('refuses %j at line %i, column %i', (text, line, column, found) => {
    expect(issuesOf(text)).toEqual([{ code: 'json/syntax', path: '', line, column, found }])
    expect(() => JSON.parse(text)).toThrow()
  })

  it('ends at the first syntax error, and keeps what it found before it', () => {
    expect(codesOf('{"a":1,"a":2,"b":1.5,!}')).toEqual([
      'json/duplicate-key /a',
      'json/not-an-integer /b',
      'json/syntax',
    ])
  })
})

describe('a member name that stands twice', () => {
  it.each([
    ['{"a":1,"a":1}', '/a', 'a'],
    ['{"a":1,"\\u0061":2}', '/a', 'a'],
    ['{"\\u0061":1,"a":2}', '/a', 'a'],
    ['[{},{"x":{"y":1,"z":2,"y":3}}]', '/1/x/y', 'y'],
    ['{"":1,"":2}', '/', ''],
    ['{"a/b":1,"a/b":2}', '/a~1b', 'a/b'],
    ['{"__proto__":1,"__proto__":2}', '/__proto__', '__proto__'],
    ['{"constructor":1,"constructor":2}', '/constructor', 'constructor'],
  ])('is refused: %s', (text, path, key) => {
    expect(issuesOf(text)).toEqual([{ code: 'json/duplicate-key', path, key }])
  })

  it('is reported as often as it stands there again', () => {
    expect(codesOf('{"a":1,"a":2,"a":3}')).toEqual(['json/duplicate-key /a', 'json/duplicate-key /a'])
  })

  it.each([
    '{"a":{"a":{"a":1}}}',
    '[{"a":1},{"a":1}]',
    '{"a":1,"A":1}',
    '{"a":"a","b":"a"}',
    '{"toString":1,"hasOwnProperty":2}',
  ])('is none when it stands in another object, or differs: %s', (text) => {
    expect(codesOf(text)).toEqual([])
  })
})

describe('a number', () => {
  it.each(['1.5', '1.0', '1e3', '1E3', '-0', '0.0', '-0.0', '1e-3', '12345678901234567890', '1000000000000000'])(
    'is a whole one of at most 15 digits, so %s is refused',
    (text) => {
      expect(issuesOf(`{"a":[0,${text}]}`)).toEqual([{ code: 'json/not-an-integer', path: '/a/1', given: text }])
    },
  )

  it('is not repeated in full when it is long', () => {
    expect(issuesOf('1'.repeat(1_000))).toEqual([{ code: 'json/not-an-integer', path: '', given: '1'.repeat(40) }])
  })

  it('may be anything as text', () => {
    expect(codesOf('["1.5","1e3","-0"]')).toEqual([])
  })
})

describe('half a surrogate pair', () => {
  it.each([
    ['"\\ud83d"', ''],
    ['"\ud83d"', ''],
    ['["a\\ude02b"]', '/0'],
    ['{"a":"\\ude02\\ud83d"}', '/a'],
    ['{"\\ud83d":1}', '/\ud83d'],
  ])('is refused: %j', (text, path) => {
    expect(issuesOf(text)).toEqual([{ code: 'json/lone-surrogate', path }])
  })
})

describe('names that reach into prototypes', () => {
  it('are members like others, and reach into nothing', () => {
    const text =
      '{"__proto__":{"polluted":1},"a":{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}}'
    const read = readJson(text)
    expect(read.ok && JSON.stringify(read.value)).toBe(text)
    expect(Reflect.get({}, 'polluted')).toBeUndefined()
    expect(read.ok && typeof read.value === 'object' && Reflect.get(read.value ?? {}, 'polluted')).toBeUndefined()
  })
})
