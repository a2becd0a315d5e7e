import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readTrust, verifyQuote } from '@anslag/quotes'
import { checkedSignatures, newSigningKey, publicPart } from '@anslag/signatures'
import { afterAll, describe, expect, it } from 'vitest'
import { newDatabase } from '../testing/database.ts'
import { bodyOf, deskOn, lived, sendTo, testKeys, untilAccepted } from '../testing/desk-in-memory.ts'
import { demonstrationSigner, readKeys } from './keys.ts'

const folder = mkdtempSync(join(tmpdir(), 'anslag-desk-keys-'))
const demonstrationFile = join(folder, 'demonstration-key.json')
const now = '2026-11-23T09:00:00Z'

afterAll(() => rmSync(folder, { recursive: true }))

const written = (name: string, document: unknown): string => {
  const file = join(folder, name)
  writeFileSync(file, JSON.stringify(document))
  return file
}

const codes = async (settings: Partial<Parameters<typeof readKeys>[0]>) => {
  const read = await readKeys({ demonstrationFile, ...settings }, now)
  return read.ok ? [] : read.issues.map(({ code }) => code)
}

describe('keys', () => {
  it('are made for a demonstration where none is named, once, and read by their owner alone', async () => {
    const [one, two] = [await readKeys({ demonstrationFile }, now), await readKeys({ demonstrationFile }, now)]
    expect(one).toEqual(two)
    expect(one.ok && one.value.signing[0].name).toBe(demonstrationSigner)
    expect(statSync(demonstrationFile).mode & 0o777).toBe(0o600)
  })

  it('come from a file or from the environment, and are refused where they are none, or not valid now', async () => {
    const key = await newSigningKey('Kari Nordmann', '2026-01-01T00:00:00Z')
    expect(await codes({ key: JSON.stringify(key) })).toEqual([])
    expect(await codes({ keyFile: written('key', key) })).toEqual([])
    expect(await codes({ key: '{}' })).toEqual(['desk/key-unusable'])
    expect(await codes({ keyFile: join(folder, 'nowhere') })).toEqual(['desk/key-unusable'])
    expect(await codes({ key: JSON.stringify({ ...key, validFrom: '2027-01-01T00:00:00Z' }) })).toEqual([
      'desk/key-not-valid-now',
    ])
    const revoked = { keys: [{ ...publicPart(key), revokedAt: '2026-11-01T00:00:00Z' }] }
    const trustFile = written('revoked', revoked)
    expect(await codes({ key: JSON.stringify(key), trustFile })).toEqual(['desk/key-not-valid-now'])
    expect(await codes({ key: JSON.stringify(key), trustFile: written('private', { keys: [key] }) })).toEqual([
      'desk/trust-unusable',
    ])
  })
})

describe('what the desk seals and enters', () => {
  it('is signed, and checked with what it publishes; a key that takes over leaves what was signed before as good', async () => {
    const next = await newSigningKey('Statistics of Samples', '2026-01-01T00:00:00Z')
    let keys = testKeys
    const { app, as } = deskOn(await newDatabase(), { keys: () => keys })
    const officer = await as('officer')
    const draft = await lived(officer, ['issue', {}])
    keys = { signing: [next], trust: { keys: [publicPart(next), ...testKeys.trust.keys] } }
    const accepted = await bodyOf(
      await officer(`POST /api/cases/${draft.case}/accept`, {
        body: untilAccepted[2][1],
        headers: { 'If-Match': '"2"' },
      }),
    )
    const published = await bodyOf(await sendTo(app)('GET /.well-known/jwks.json'))
    const trust = readTrust(published)
    if (!trust.ok) throw new Error('not a trust file')
    const { answers, signatures } = verifyQuote(accepted.quote, {
      signatures: await checkedSignatures(accepted.quote, trust.value),
    })
    expect(signatures.map(({ verdict }) => verdict)).toEqual(['counts', 'counts', 'counts'])
    expect(answers).toMatchObject([{ kind: 'signed', name: 'Statistics of Samples', upTo: { event: { number: 2 } } }])
    expect(JSON.stringify(published)).not.toContain(next.d)
    expect(readFileSync(demonstrationFile, 'utf8')).not.toContain(next.d)
  })
})
