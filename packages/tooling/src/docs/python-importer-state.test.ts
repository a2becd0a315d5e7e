import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { bundledBooks } from '@anslag/price-lists'
import { priceBookOn, type Result } from '@anslag/pricing'
import {
  exampleFinanceMapping,
  type FinanceState,
  importQuote,
  type Operated,
  type Quote,
  quoteOperations,
  readFinanceMapping,
  readQuoteText,
  textCell,
} from '@anslag/quotes'
import { afterAll, describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { read, root } from '../repository/files.ts'
import { hasPython, interpreter, python } from './python.ts'

const folder = 'packages/quotes/examples'

const good = `${folder}/good/rich.json`

const temporary = mkdtempSync(join(tmpdir(), 'anslag-state-'))

afterAll(() => rmSync(temporary, { recursive: true }))

const stateAt = (name: string): string => join(temporary, `${name}.json`)

const imported = (state: string, ...quotes: readonly string[]) =>
  python(['docs/guides/import_quotes.py', stateAt(state), `${folder}/finance-mapping.json`, ...quotes])

const madeOf = <T>(result: Result<T>): T => {
  if (result.ok) return result.value
  throw new Error(JSON.stringify(result.issues))
}

const operated = (result: Result<Operated>): Quote => madeOf(result).quote

const { accept, cancel, deliver, enterChange, issue, revise, undo } = quoteOperations

/** What the good quote was priced with. */
const pricing = { day: '2026-11-22', book: madeOf(priceBookOn('2026-11-22', bundledBooks())) }

const mapping = madeOf(readFinanceMapping(exampleFinanceMapping))

const entry = (day: string) =>
  ({ at: `${day}T12:00:00+01:00`, by: { name: 'Kari Nordmann', role: 'officer' } }) as const

const acceptedBy = (quote: Quote, day: string): Quote =>
  operated(accept(quote, { acceptedBy: 'Ola Nordmann', acceptedAt: `${day}T11:00:00+01:00` }, entry(day)))

/** The good quote as it was when it was accepted, before anything was delivered. */
const first = (): Quote => {
  const { revisions, ...quote } = madeOf(readQuoteText(read(good)))
  return { ...quote, revisions: revisions.map((each) => ({ ...each, events: each.events.slice(0, 3) })) }
}

const undone = (): Quote => operated(undo(first(), { reason: 'Feil kunde' }, entry('2026-12-02')))

const cancelled = (): Quote => operated(cancel(first(), { reason: 'buyer-withdrew' }, entry('2026-12-02')))

const delivered = (): Quote => operated(deliver(first(), {}, entry('2027-02-01')))

const issuedAnew = (): Quote =>
  operated(issue(operated(revise(undone(), {}, entry('2026-12-03'))), {}, { ...entry('2026-12-03'), ...pricing }))

/** The change of it, accepted. */
const change = (): Quote => {
  const issued = madeOf(readQuoteText(read(`${folder}/good/change.json`)))
  const base = operated(enterChange(first(), { change: issued }, entry('2027-03-01')))
  return operated(
    accept(issued, { acceptedBy: 'Ola Nordmann', acceptedAt: '2027-03-02T11:00:00+01:00', base }, entry('2027-03-02')),
  )
}

/** Files in the order in which they come to finance. */
const stories: Readonly<Record<string, () => readonly Quote[]>> = {
  'cancelled after the import': () => [first(), cancelled(), cancelled(), first()],
  'undone and accepted again': () => [
    first(),
    undone(),
    undone(),
    acceptedBy(undone(), '2026-12-04'),
    undone(),
    first(),
  ],
  'accepted anew between two imports': () => [
    first(),
    acceptedBy(undone(), '2026-12-04'),
    acceptedBy(undone(), '2026-12-04'),
    first(),
  ],
  'accepted in a later revision': () => [first(), acceptedBy(issuedAnew(), '2026-12-04'), first()],
  'undone, issued anew and then accepted': () => [
    first(),
    undone(),
    issuedAnew(),
    acceptedBy(issuedAnew(), '2026-12-04'),
  ],
  'superseded by what nobody accepted': () => [first(), issuedAnew()],
  'delivered after the import, and finance told': () => [first(), delivered(), delivered(), first()],
  'a change of what was imported': () => [first(), change(), change()],
  'a change of what is reversed': () => [first(), cancelled(), change()],
  'a change of what is there with another content': () => [acceptedBy(issuedAnew(), '2026-12-04'), change()],
  'a change of what was never imported': () => [change(), change()],
  'never accepted': () => [undone(), issuedAnew(), cancelled()],
}

/** All in one process, since starting one for each takes long; what each run wrote, and the state that it left. */
const telling = `
import contextlib, io, json, os, sys
sys.path.insert(0, "docs/guides")
import import_quotes
told = []
for story, state, path in json.load(sys.stdin):
    err = io.StringIO()
    with open(path + ".csv", "w") as out, contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
        try:
            import_quotes.main(state, "${folder}/finance-mapping.json", path)
        except import_quotes.Refused as refusal:
            err.write(f"refused: {refusal}")
    with open(path + ".csv", newline="", encoding="utf-8") as file:
        written = file.read()
    after = import_quotes.read(state) if os.path.exists(state) else []
    told.append({"story": story, "stdout": written, "stderr": err.getvalue(), "state": after})
print(json.dumps(told))`

const toldSchema = z.array(z.object({ story: z.string(), stdout: z.string(), stderr: z.string(), state: z.unknown() }))

/** What Python says and keeps of every file of every story. */
const storiesInPython = (): z.output<typeof toldSchema> => {
  const files = Object.entries(stories).flatMap(([story, quotes], at) =>
    quotes().map((quote, index) => {
      const path = join(temporary, `quote-${at}-${index}.json`)
      writeFileSync(path, JSON.stringify(quote))
      return [story, stateAt(`story-${at}`), path] as const
    }),
  )
  const { stdout, stderr } = python(['-c', telling], JSON.stringify(files))
  if (stderr !== '') throw new Error(stderr)
  return z.parse(toldSchema, JSON.parse(stdout))
}

const messages = {
  imported: ': imported',
  replaces: ': replaces',
  updated: ': updated, ',
  'already-imported': ': already imported',
  reversed: ': no longer accepted',
  'already-reversed': ': already reversed',
} as const

if (hasPython()) {
  describe('the importer in Python and its state', () => {
    const runs = storiesInPython()

    it.each(Object.entries(stories))('comes to what TypeScript comes to: %s', (name, quotes) => {
      let before: FinanceState = []
      const inPython = runs.filter(({ story }) => story === name)
      expect(inPython).toHaveLength(quotes().length)
      for (const [index, quote] of quotes().entries()) {
        const { stdout, stderr, state } = inPython[index] ?? { stdout: '', stderr: '', state: undefined }
        const expected = importQuote(quote, mapping, before)
        expect(stderr).toContain(expected.ok ? messages[expected.value.outcome] : 'refused: ')
        if (expected.ok) before = expected.value.state
        expect(state).toEqual(before)
        const keys = expected.ok ? expected.value.reverse.map(({ hash }) => hash) : []
        expect([...stderr.matchAll(/(sha256:\w+): reverse its rows/g)].map(([, hash]) => hash)).toEqual(keys)
        const entries = expected.ok ? expected.value.entries.length : -2
        expect(stdout.split('\r\n')).toHaveLength(entries + 2 || 1)
      }
    })

    it('names the delivery that is to be invoiced', () => {
      const told = runs.filter(({ story }) => story.startsWith('delivered after')).map(({ stderr }) => stderr)
      expect(told[1]).toContain("updated, delivered '2027' 2027-02-01")
    })

    it('says of a change what it lacks of the quote that it changes', () => {
      const told = runs.filter(({ story }) => story.startsWith('a change of')).map(({ stderr }) => stderr.trim())
      expect(told[1]).toBe('DEMO-2027-0001, revision 1: imported')
      expect(told[5]).toMatch(/base reversed: DEMO-2027-0001 changes DEMO-2026-0001 revision 2, which was reversed$/)
      expect(told[7]).toMatch(/other base: .* DEMO-2026-0001 revision 2, which was imported with another content$/)
      expect(told[8]).toBe(
        'DEMO-2027-0001, revision 1: imported, but DEMO-2026-0001, which it changes, was never imported',
      )
    })

    it('writes every cell as TypeScript does', () => {
      const texts = ['＝1', '－1', '\u00a0=1', '\u200b@1', ' +1', '\u202e=1', 'a\u202eb', 'a=b', '-', "'=1", '', 'å ＝']
      const cells = `
import json, sys
sys.path.insert(0, "docs/guides")
import import_quotes
print(json.dumps([import_quotes.cell("text", text) for text in json.load(sys.stdin)]))`
      expect(JSON.parse(python(['-c', cells], JSON.stringify(texts)).stdout)).toEqual(texts.map(textCell))
    })

    it('forgets nothing when the rows cannot be written: they come the next time', () => {
      const command = `${interpreter} -S -B docs/guides/import_quotes.py ${stateAt('full')} ${folder}/finance-mapping.json ${good}`
      const { status, stderr } = spawnSync('sh', ['-c', `${command} > /dev/full`], { cwd: root, encoding: 'utf8' })
      expect(status).toBe(1)
      expect(stderr).toMatch(/^not imported, the state is as it was: .*\n$/)
      expect(existsSync(stateAt('full'))).toBe(false)
      expect(imported('full', good).stdout.split('\r\n').length).toBeGreaterThan(2)
    })

    it('lets one run at a time at a state, and says what to do', () => {
      writeFileSync(`${stateAt('locked')}.lock`, '')
      const { code, stdout, stderr } = imported('locked', good)
      expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
      expect(stderr).toMatch(
        /^refused: .*locked\.json is in use by another import; if none is running, delete .*\.lock/,
      )
      expect(existsSync(`${stateAt('locked')}.lock`)).toBe(true)
      imported('free', good)
      expect(existsSync(`${stateAt('free')}.lock`)).toBe(false)
    })
  })
} else {
  it('cannot be tried here, since there is no Python', () => expect(python(['-V']).code).toBe(127))
}
