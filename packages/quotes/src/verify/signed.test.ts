import { describe, expect, it } from 'vitest'
import { chainOf } from '../seal/chain.ts'
import { signatureType, withSignatures } from '../seal/signing.ts'
import { refused } from '../testing/accepted.ts'
import { acceptedOf } from '../testing/sample.ts'
import type { CheckedSignature } from './signed.ts'
import { readTrust } from './trust.ts'
import { verify } from './verify.ts'

const quote = acceptedOf()

const links = chainOf(quote)

const [seal, issued, sent, last] = links

const key = {
  kty: 'OKP',
  crv: 'Ed25519',
  x: 'AAAA',
  kid: 'ssb-1',
  name: 'Statistisk sentralbyrå',
  validFrom: '2026-01-01T00:00:00+01:00',
} as const

const right = (link: typeof seal, more: object = {}) =>
  ({ hash: link?.hash ?? '', found: 'right', key: { ...key, ...more } }) as const

const verified = (...signatures: readonly CheckedSignature[]) => verify(quote, { signatures })

describe('signatures of a quote', () => {
  it('are beside the hashes and change none of them', () => {
    const signature = { protected: 'e30', signature: 'AA' }
    const signed = withSignatures(quote, new Map(links.map(({ hash }) => [hash, signature])))
    expect(chainOf(signed).map((link) => link.signature)).toEqual(links.map(() => signature))
    expect(verify(JSON.parse(JSON.stringify(signed)))).toMatchObject({ holds: true, answers: [{ kind: 'consistent' }] })
  })

  it('say what they sign: a seal, or an event', () => {
    expect(links.map(signatureType)).toEqual(['anslag-seal', 'anslag-event', 'anslag-event', 'anslag-event'])
  })

  it('confirm it up to the last event that somebody signed, for each who did', () => {
    const { answers } = verified(right(seal), right(issued), right(sent, { name: 'Registeret' }))
    expect(answers).toEqual([
      { kind: 'signed', name: key.name, upTo: issued },
      { kind: 'signed', name: 'Registeret', upTo: sent },
    ])
  })

  it.each([
    ['before the key was valid', { validFrom: '2026-12-01T10:00:01+01:00' }, 'not-valid-then'],
    ['after the key was valid', { validTo: '2026-12-01T09:59:59+01:00' }, 'not-valid-then'],
    ['when the key had been revoked', { revokedAt: '2026-12-01T10:00:00+01:00' }, 'revoked'],
    ['a second before the key was revoked', { revokedAt: '2026-12-01T10:00:01+01:00' }, 'counts'],
    ['on the first second of the key', { validFrom: '2026-12-01T10:00:00+01:00' }, 'counts'],
    ['on the last second of the key', { validTo: '2026-12-01T10:00:00+01:00' }, 'counts'],
  ])('count or not by the moment of their event: %s', (_, more, verdict) => {
    const { answers, signatures } = verified(right(last, more))
    expect(signatures).toMatchObject([{ link: last, verdict }])
    expect(answers[0]?.kind).toBe(verdict === 'counts' ? 'signed' : 'consistent')
  })

  it('of a seal count by the moment of issue', () => {
    const verdictAt = (validFrom: string) => verified(right(seal, { validFrom })).signatures[0]?.verdict
    expect(verdictAt('2026-11-23T12:00:00+01:00')).toBe('counts')
    expect(verdictAt('2026-11-23T12:00:01+01:00')).toBe('not-valid-then')
  })

  it('confirm nothing where no key is known, and leave no answer where one is wrong', () => {
    const hash = last?.hash ?? ''
    expect(verified({ hash, found: 'unknown-key' }).answers).toEqual([{ kind: 'consistent' }])
    expect(verified(right(seal), { hash, found: 'wrong' }).answers).toEqual([])
  })
})

describe('a file of trusted keys', () => {
  it('is a key set with a name and a time for each key, and never holds a private one', () => {
    for (const good of [key, { ...key, alg: 'Ed25519' }]) expect(readTrust({ keys: [good] }).ok).toBe(true)
    for (const wrong of [
      { ...key, d: 'secret' },
      { ...key, name: undefined },
      { ...key, crv: 'Ed448' },
      { ...key, alg: 'ES256' },
    ])
      expect(readTrust({ keys: [wrong] }).ok).toBe(false)
  })

  it('has each key once, so that a revoked one does not count by another copy of it', () => {
    const revoked = { ...key, revokedAt: '2026-06-01T00:00:00+02:00' }
    expect(refused(readTrust({ keys: [key, { ...key, kid: 'ssb-2' }, revoked] }))).toMatchObject([
      { code: 'quote/repeated-key', path: '/keys/2/kid', params: { id: 'ssb-1' } },
    ])
  })
})
