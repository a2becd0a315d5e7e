import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { exampleFinanceMapping, financeCsv, type Quote, quoteSchema, readFinanceMapping } from '@anslag/quotes'
import { afterAll, describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { filesBelow, read } from '../repository/files.ts'
import { hasPython, python, pythonWithPackages } from './python.ts'

const folder = 'packages/quotes/examples'

const good = `${folder}/good/rich.json`

const temporary = mkdtempSync(join(tmpdir(), 'anslag-import-'))

afterAll(() => rmSync(temporary, { recursive: true }))

const stateAt = (name: string): string => join(temporary, `${name}.json`)

const imported = (state: string, ...quotes: readonly string[]) =>
  python(['docs/guides/import_quotes.py', stateAt(state), `${folder}/finance-mapping.json`, ...quotes])

/** What TypeScript makes of the same quote. */
const expectedCsv = (): string => {
  const quote: Quote = z.parse(quoteSchema, JSON.parse(read(good)))
  const mapping = readFinanceMapping(exampleFinanceMapping)
  const csv = mapping.ok ? financeCsv(quote, mapping.value) : mapping
  return csv.ok ? csv.value : ''
}

/** The rules that the importer says that it checks. */
const checked = /^qr-(01|02|10|11|13|14|18|22|23|25|26|3[0-7]|5[0-7]|7\d|8[23])-/

const bad = filesBelow(`${folder}/bad`).filter((path) => checked.test(path.slice(folder.length + 5)))

/** All in one process, since starting one for each takes long. */
const oneByOne = `
import contextlib, io, sys
sys.path.insert(0, "docs/guides")
import import_quotes
for path in sys.stdin.read().split():
    try:
        with contextlib.redirect_stdout(io.StringIO()), contextlib.redirect_stderr(io.StringIO()):
            import_quotes.main(sys.argv[1], "${folder}/finance-mapping.json", "${good}", path)
        print(path, "imported")
    except import_quotes.Refused as refusal:
        print(path, refusal)
`

if (hasPython()) {
  describe('the importer of the guide, in Python', () => {
    it('writes the very bytes that this project writes', () => {
      const { code, stdout, stderr } = imported('same', good)
      expect({ code, stderr }).toEqual({ code: 0, stderr: 'DEMO-2026-0001, revision 2: imported\n' })
      expect(stdout).toBe(expectedCsv())
    })

    it('imports a quote once, however often it comes', () => {
      imported('once', good)
      const before = readFileSync(stateAt('once'), 'utf8')
      const { code, stdout, stderr } = imported('once', good, good)
      expect({ code, stderr: stderr.split('\n')[0] }).toEqual({ code: 0, stderr: 'DEMO-2026-0001: already imported' })
      expect(stdout.trimEnd().split('\r\n')).toHaveLength(1)
      expect(readFileSync(stateAt('once'), 'utf8')).toBe(before)
    })

    it('refuses the same number and revision with another hash', () => {
      imported('other', good)
      const { code, stdout, stderr } = imported('other', `${folder}/bad/qr-61-a-longest-time-below-the-least.json`)
      expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
      expect(stderr).toMatch(/^refused: .*\.json: other hash/)
    })

    it('refuses a quote that nobody accepted', () => {
      expect(imported('draft', `${folder}/good/draft.json`).stderr).toContain('only an accepted quote is imported')
    })

    it('refuses a bad quote for every rule that it checks, after a good one, and then imports neither', () => {
      const { stdout, stderr } = python(['-c', oneByOne, stateAt('bad')], bad.join('\n'))
      expect(stderr).toBe('')
      const refusals = stdout.trimEnd().split('\n')
      expect(refusals.filter((line) => !/ QR-\d\d: /.test(line))).toEqual([])
      expect(refusals).toHaveLength(bad.length)
      expect(bad.length).toBeGreaterThan(30)
      expect(existsSync(stateAt('bad'))).toBe(false)
    })
  })
} else {
  it('cannot be tried here, since there is no Python', () => expect(python(['-V']).code).toBe(127))
}

const validation = `
import json, sys
from jsonschema import Draft202012Validator
for schema in ("quote", "quote-details", "finance-mapping"):
    with open(f"docs/reference/schemas/{schema}.schema.json") as file:
        Draft202012Validator.check_schema(json.load(file))
with open("docs/reference/schemas/quote.schema.json") as file:
    validator = Draft202012Validator(json.load(file))
for path in sys.stdin.read().split():
    with open(path) as file:
        print(path, validator.is_valid(json.load(file)))
`

/** Broken in form, and still JSON. */
const formless = filesBelow(`${folder}/bad`).filter((path) => /\/qr-0[2-5]-/.test(path))

const whole = filesBelow(`${folder}/good`)

if (hasPython('jsonschema')) {
  it('the JSON Schemas hold for a validator in Python: it accepts what is good, and refuses what is broken in form', () => {
    const { stdout, stderr } = pythonWithPackages(['-c', validation], [...whole, ...formless].join('\n'))
    expect(stderr).toBe('')
    expect(stdout.trimEnd().split('\n')).toEqual([
      ...whole.map((path) => `${path} True`),
      ...formless.map((path) => `${path} False`),
    ])
  })
} else {
  it('the JSON Schemas cannot be tried with a validator in Python, since there is none', () =>
    expect(hasPython('jsonschema')).toBe(false))
}
