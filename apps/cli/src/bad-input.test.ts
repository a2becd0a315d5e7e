import { jsonLimits, type Language, languages } from '@anslag/pricing'
import { describe, expect, it } from 'vitest'
import { recorded } from './recorded-run.ts'

const request = (members: string) => `{"format": "request/1", ${members}}`

const nested = (levels: number) => `${'['.repeat(levels)}${']'.repeat(levels)}`

/** What is given, the code and path that must be told, and a word of what is allowed. */
const cases: readonly (readonly [name: string, content: string, code: string, path: string, says: string])[] = [
  ['an unknown key', request('"fylke": "Oslo"'), 'format/unknown-key', '/fylke', 'fylke'],
  ['a duplicate key', request('"tables": [], "tables": []'), 'json/duplicate-key', '/tables', 'tables'],
  ['a wrong type', request('"tables": "F_AAP"'), 'format/wrong-type', '/tables', 'liste'],
  ['a wrong answer', request('"application": {"kind": "ny"}'), 'format/not-allowed', '/application/kind', '"change"'],
  ['a float', request('"sources": [{"id": "a", "files": 1.5}]'), 'json/not-an-integer', '/sources/0/files', '1.5'],
  ['a negative count', request('"sources": [{"id": "a", "files": -1}]'), 'format/too-small', '/sources/0/files', '0'],
  [
    'an enormous count',
    request('"sources": [{"id": "a", "records": 99999999999}]'),
    'format/too-large',
    '/sources/0/records',
    '10 000 000 000',
  ],
  [
    'a count with more digits than any number keeps',
    request('"sources": [{"id": "a", "records": 12345678901234567890}]'),
    'json/not-an-integer',
    '/sources/0/records',
    '15',
  ],
  ['duplicate ids', request('"wishes": [{"id": "a"}, {"id": "a"}]'), 'request/repeated-id', '/wishes/1/id', 'a'],
  ['an id with other letters', request('"wishes": [{"id": "Å"}]'), 'format/pattern', '/wishes/0/id', 'a–z'],
  ['an unknown table', request('"tables": ["F_BIL"]'), 'request/unknown-table', '/tables/0', 'F_AAP'],
  ['an unknown area', request('"areas": ["bil"]'), 'request/unknown-area', '/areas/0', 'befolkning'],
  [
    'an unknown variable list',
    request('"variables": [{"name": "x", "list": "bil"}]'),
    'request/unknown-list',
    '/variables/0/list',
    'befolkning',
  ],
  [
    'a day that does not exist',
    request('"project": {"endsOn": "2026-02-30"}'),
    'format/pattern',
    '/project/endsOn',
    '20',
  ],
  ['a prototype', request('"__proto__": {"isAdmin": 1}'), 'format/unknown-key', '/__proto__', '__proto__'],
  [
    'a constructor',
    request('"project": {"constructor": {}}'),
    'format/unknown-key',
    '/project/constructor',
    'constructor',
  ],
  [
    'a prototype among free keys',
    request('"origins": {"__proto__": []}'),
    'format/unknown-key',
    '/origins/__proto__',
    'finnes ikke',
  ],
  [
    'a free key of another form',
    request('"origins": {"kreft": []}'),
    'format/pattern',
    '/origins/kreft',
    'JSON Pointer',
  ],
  ['no format', '{}', 'format/missing', '/format', 'request/1'],
  ['another version', '{"format": "request/2"}', 'file/other-format', '', 'request/1'],
  ['a price list', '{"format": "price-list/1"}', 'file/other-format', '', 'request/1'],
  ['a list', '[]', 'format/wrong-type', '', 'objekt'],
  ['nothing', '', 'json/syntax', '', 'linje 1'],
  ['a comma too many', '{\n  "format": "request/1",\n}', 'json/syntax', '', 'linje 3'],
  ['200 levels', request(`"tables": ${nested(200)}`), 'json/too-deep', '', String(jsonLimits.depth)],
]

describe('bad input is refused with its code, its path and what is allowed', () => {
  it.each(cases)('%s', async (_name, content, code, path, says) => {
    const { code: exitCode, stdout, stderr } = await recorded('price bad.json', { 'bad.json': content })
    expect({ exitCode, stdout }).toEqual({ exitCode: 1, stdout: '' })
    expect(stderr).toContain('bad.json')
    expect(stderr.split('\n')).toContain(path === '' ? `  ${code}` : `  ${path}  ${code}`)
    expect(stderr.replaceAll('\n    ', ' ')).toContain(says)
  })

  it.each(languages)('in %s, with a sentence for every code', async (language: Language) => {
    for (const [, content, code] of cases) {
      const { stderr } = await recorded(`price bad.json --lang ${language}`, { 'bad.json': content })
      const sentence = stderr.split(code)[1]?.trim() ?? ''
      expect(sentence).toMatch(/^\S.*\.$/s)
      expect(sentence).not.toMatch(/\{|undefined|\[object/)
    }
  })

  it('all at once', async () => {
    const content = request('"tables": ["F_BIL"], "areas": ["bil"], "wishes": [{"id": "a"}, {"id": "a"}]')
    const { stderr } = await recorded('price bad.json --list nowhere.json', { 'bad.json': content })
    expect(stderr).toContain('bad.json: 3 feil')
    expect(stderr).toContain('nowhere.json: én feil')
    expect(stderr).toContain('request/unknown-table')
    expect(stderr).toContain('request/unknown-area')
    expect(stderr).toContain('request/repeated-id')
  })
})

describe('what is allowed', () => {
  it('is told in full once, and by its nearest where it is told again', async () => {
    const content = request('"tables": ["F_BIL", "F_AP"]')
    const { stderr } = await recorded('price bad.json', { 'bad.json': content })
    expect(stderr.split('X_SYSSELSETTING')).toHaveLength(2)
    expect(stderr.replaceAll(/\n +/g, ' ')).toMatch(
      /\/tables\/1 {2}request\/unknown-table .*F_AP .* F_AAP, \S+, \S+, …\n/,
    )
  })
})

describe('a file that cannot be read', () => {
  it.each([
    ['missing', 'file/missing', 'finnes ikke'],
    ['directory', 'file/directory', 'mappe'],
    ['no-permission', 'file/no-permission', 'tilgang'],
    ['unreadable', 'file/unreadable', 'kan ikke leses'],
    ['too-large', 'file/too-large', `${jsonLimits.bytes / 1_000_000} MB`],
  ] as const)('because it is %s is refused', async (problem, code, says) => {
    const { code: exitCode, stdout, stderr } = await recorded('price bad.json', { 'bad.json': problem })
    expect({ exitCode, stdout }).toEqual({ exitCode: 1, stdout: '' })
    expect(stderr).toContain(code)
    expect(stderr).toContain(says)
  })

  it('is refused when it is larger than the limit of a document', async () => {
    const { code, stderr } = await recorded('price -', { '-': ' '.repeat(jsonLimits.bytes + 1) })
    expect(code).toBe(1)
    expect(stderr).toContain('standard inn: én feil')
    expect(stderr).toContain('file/too-large')
  })

  it('is refused when it is no UTF-8, with a hint about UTF-16', async () => {
    const latin1 = Uint8Array.from([0x7b, 0x22, 0xe5, 0x22, 0x7d])
    expect((await recorded('price bad.json', { 'bad.json': latin1 })).stderr).toContain('file/not-utf-8')
    const utf16 = Uint8Array.from([0xff, 0xfe, 0x7b, 0x00, 0x7d, 0x00])
    expect((await recorded('price bad.json', { 'bad.json': utf16 })).stderr).toContain('file/utf-16')
  })

  it('is accepted with a byte order mark of UTF-8', async () => {
    const { code } = await recorded('price marked.json', { 'marked.json': '\ufeff{"format": "request/1"}' })
    expect(code).toBe(0)
  })
})

describe('what steers a terminal', () => {
  const steering = ['\u001b', '\u0007', '\u009b', '\u202e', '\u2066', '\u200b']

  it('never reaches it from file names, answers or broken JSON', async () => {
    for (const character of steering) {
      const name = `x${character}[31m.json`
      const broken = await recorded(`price ${name}`, { [name]: `{${character}[31m` })
      const answered = await recorded(`price ${name}`, { [name]: request(`"tables": ["${character}"]`) })
      const unknown = await recorded(`price ${character}nowhere --${character}flag`)
      for (const { stdout, stderr } of [broken, answered, unknown]) {
        expect(stdout).toBe('')
        expect(stderr).not.toContain(character)
        expect(stderr).not.toBe('')
      }
    }
  })

  it('never reaches it from a title or a wish, in text or in JSON', async () => {
    const title = 'Barn\u202e og\u200b unge'
    const content = request(`"project": {"title": "${title}"}, "wishes": [{"id": "a", "text": "${title}"}]`)
    const text = await recorded('price odd.json --explain', { 'odd.json': content })
    expect(text.stdout).toContain('Barn og unge')
    const json = await recorded('price odd.json --format json', { 'odd.json': content })
    for (const character of steering) expect(text.stdout + json.stdout).not.toContain(character)
    expect(JSON.parse(json.stdout).request.project.title).toBe('Barn og unge')
  })
})
