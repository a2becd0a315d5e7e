import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { newSigningKey, publicPart, type SigningKey } from '@anslag/signatures'
import { afterAll, describe, expect, it } from 'vitest'
import { checkRegister } from '../integrity/check-register.ts'
import { appendingTo } from '../jobs/checkpoints.ts'
import { applyRetention } from '../jobs/redact.ts'
import { tellOfKeys } from '../jobs/tell-of-keys.ts'
import { newDatabase } from '../testing/database.ts'
import { type Body, bodyOf, codesIn, deskOn, done, lived, newDesk } from '../testing/desk-in-memory.ts'
import { type DeskKeys, knownKeys, readKeys, signingEnds } from './keys.ts'

const folder = mkdtempSync(join(tmpdir(), 'anslag-desk-ending-keys-'))

afterAll(() => rmSync(folder, { recursive: true }))

const [noon, evening] = ['2026-11-23T12:00:00Z', '2026-11-23T18:00:00Z']

const first: SigningKey = { ...(await newSigningKey('First', '2026-01-01T00:00:00Z')), validTo: noon }
const second: SigningKey = { ...(await newSigningKey('Second', '2026-11-23T11:00:00Z')), validTo: evening }

const of = (...signing: readonly [SigningKey, ...SigningKey[]]): DeskKeys => ({
  signing,
  trust: { keys: signing.map(publicPart) },
})

const deskWith = async (keys: DeskKeys) => {
  const outside = { appendCheckpoints: appendingTo(join(folder, 'one.jsonl')), checkpointFolder: folder }
  return deskOn(await newDatabase(), { ...outside, keys: () => keys })
}

/** By whom the last event of a quote was signed. */
const signedBy = ({ quote }: Body, { signing }: DeskKeys): string | undefined => {
  const header = quote.revisions.at(-1)?.events.at(-1)?.signature?.protected ?? ''
  const { kid } = JSON.parse(Buffer.from(header, 'base64url').toString())
  return signing.find((key) => key.kid === kid)?.name
}

describe('a key that ends while the server runs', () => {
  it('leaves its place to the next that is valid, and what both signed holds', async () => {
    const keys = of(first, second)
    const { as, clock, desk } = await deskWith(keys)
    clock.now = '2026-11-23T11:59:59Z'
    const officer = await as('officer')
    const issued = await lived(officer, ['issue', {}])
    clock.now = noon
    const sent = await done(officer, issued, 'send')
    expect([signedBy(issued, keys), signedBy(sent, keys)]).toEqual(['First', 'Second'])
    expect((await checkRegister(desk.register, folder, keys.trust)).findings).toEqual([])
  })

  it('is the last: nothing is issued or entered any more, no number is lost, and drafts are edited meanwhile', async () => {
    let keys = of(first)
    const { as, clock } = deskOn(await newDatabase(), { keys: () => keys })
    clock.now = '2026-11-23T11:30:00Z'
    const officer = await as('officer')
    const draft = await lived(officer)
    clock.now = '2026-11-23T12:10:00Z'
    const ahead = await bodyOf(await officer(`GET /api/cases/${draft.case}/issuing`))
    expect(codesIn(ahead)).toEqual(['desk/no-valid-key'])
    const headers = { 'If-Match': `"${draft.version}"` }
    const refused = await officer(`POST /api/cases/${draft.case}/issue`, { headers })
    expect([refused.status, codesIn(await bodyOf(refused))]).toEqual([503, ['desk/no-valid-key']])
    const edited = await done(officer, draft, 'edit', { format: 'quote-details/1', project: { title: 'Meanwhile' } })
    expect(edited.issues).toBeUndefined()
    keys = of(first, second)
    expect(await done(officer, edited, 'issue')).toMatchObject({ number: 'DEMO-2026-0001' })
  })

  it('is the last: no person is taken out without a statement', async () => {
    let keys = of({ ...first, validTo: '2028-12-01T00:00:00Z' })
    const { as, clock, desk } = deskOn(await newDatabase(), { keys: () => keys })
    await lived(await as('officer'), ['issue', {}], ['decline', { reason: 'price' }])
    clock.now = '2028-12-02T09:00:00Z'
    expect(await applyRetention(desk)).toMatchObject({ redacted: 0, refused: { 'desk/no-valid-key': 1 } })
    keys = of({ ...first, validTo: '2028-12-03T00:00:00Z' })
    expect(await applyRetention(desk)).toMatchObject({ redacted: 1, refused: {} })
  })

  it('is told of in the log from two weeks before', async () => {
    const { desk, clock, logged } = await newDesk()
    const told = (keys: DeskKeys, now: string): readonly string[] => {
      logged.length = 0
      clock.now = now
      tellOfKeys({ ...desk, keys: () => keys })
      return logged
    }
    expect(told(of(first, second), '2026-11-09T17:59:59Z')).toEqual([])
    expect(told(of(first, second), '2026-11-09T18:00:00Z')).toEqual([
      JSON.stringify({ level: 'alarm', keysEnd: evening }),
    ])
    const { validTo: _end, ...endless } = second
    expect(told(of(first, endless), noon)).toEqual([])
    // A gap between two is an end.
    expect(signingEnds(of(first, { ...second, validFrom: '2026-11-23T12:00:01Z' }), '2026-11-23T09:00:00Z')).toBe(noon)
  })
})

describe('a file of several keys', () => {
  const read = async (keys: unknown, now: string) => {
    const keyFile = join(folder, 'keys.json')
    writeFileSync(keyFile, JSON.stringify(keys))
    return {
      read: await readKeys({ keyFile, demonstrationFile: '' }, now),
      known: await knownKeys({ keyFile, demonstrationFile: '' }, now),
    }
  }

  it('is good while one of them is valid; whoever but checks needs none that is', async () => {
    const file = { keys: [first, second] }
    expect((await read(file, '2026-11-23T13:00:00Z')).read).toMatchObject({
      value: {
        signing: [{ name: 'First' }, { name: 'Second' }],
        trust: { keys: [publicPart(first), publicPart(second)] },
      },
    })
    const later = await read(file, '2026-11-24T00:00:00Z')
    expect(later.read).toMatchObject({ ok: false, issues: [{ code: 'desk/key-not-valid-now' }] })
    expect(later.known.ok).toBe(true)
    for (const wrong of [{ keys: [] }, { keys: [first, {}] }, { keys: [first, first] }, { ...first, validTo: 'soon' }])
      expect((await read(wrong, noon)).read).toMatchObject({ ok: false, issues: [{ code: 'desk/key-unusable' }] })
  })
})
