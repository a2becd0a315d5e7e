import { describe, expect, it } from 'vitest'
import { decline } from '../operations/events.ts'
import { revise } from '../operations/revise.ts'
import { chainOf } from '../seal/chain.ts'
import { accepted, rulesOf } from '../testing/accepted.ts'
import { tampered } from '../testing/changed.ts'
import { acceptedOf, at, issuing, sentOf } from '../testing/sample.ts'
import { redactionHash } from '../verify/redacted.ts'
import { verify } from '../verify/verify.ts'
import { redactedQuote } from './redacted-quote.ts'

const why = { rule: 'asked-for', at: '2033-01-01T09:00:00+01:00' } as const

const before = acceptedOf(sentOf())

const { quote, redactions } = redactedQuote(before, why)

const key = {
  kty: 'OKP',
  crv: 'Ed25519',
  x: 'AAAA',
  kid: 'ssb-1',
  name: 'Statistisk sentralbyrå',
  validFrom: '2026-01-01T00:00:00+01:00',
} as const

const vouched = redactions.map((each) => ({ hash: redactionHash(each), found: 'right' as const, key }))

const signed = [...vouched, ...chainOf(before).map(({ hash }) => ({ hash, found: 'right' as const, key }))]

const read = (document: unknown, known: Parameters<typeof verify>[1] = {}) =>
  verify(JSON.parse(JSON.stringify(document)), known)

describe('a quote of which persons were taken out', () => {
  it('names them nowhere any more, and rests on the same hashes', () => {
    const text = JSON.stringify(quote)
    for (const name of ['Ola Nordmann', 'ola.nordmann@example.org']) {
      expect(JSON.stringify(before)).toContain(name)
      expect(text).not.toContain(name)
    }
    expect(chainOf(quote)).toEqual(chainOf(before))
    expect(redactions.map(({ event, members }) => [event, members])).toEqual([
      [undefined, ['/contact/name', '/contact/email', '/invoice/buyerReference']],
      [3, ['/acceptedBy', '/customerReference']],
    ])
  })

  it('breaks no rule, but is genuine only where somebody vouches that nothing else was taken out', () => {
    expect(read(quote)).toMatchObject({ holds: true, answers: [{ kind: 'consistent' }] })
    const [, , , last] = chainOf(before)
    expect(read(quote, { expected: last?.hash }).answers).toEqual([])
    expect(read(quote, { signatures: signed.slice(redactions.length) }).answers).toEqual([{ kind: 'consistent' }])
    expect(read(quote, { signatures: signed }).answers).toMatchObject([{ kind: 'signed', upTo: last }])
    expect(read(quote, { expected: last?.hash, signatures: signed }).answers).toMatchObject([
      { kind: 'as-registered' },
      { kind: 'signed' },
    ])
  })

  it('says of each statement whether it counts: by a key that was valid on that day', () => {
    const verdicts = (signatures: Parameters<typeof verify>[1] = {}) =>
      read(quote, signatures).redactions.map(({ verdict }) => verdict)
    expect(verdicts()).toEqual(['not-checked', 'not-checked'])
    expect(verdicts({ signatures: vouched })).toEqual(['counts', 'counts'])
    const old = vouched.map((each) => ({ ...each, key: { ...key, validTo: '2032-12-31T00:00:00+01:00' } }))
    expect(verdicts({ signatures: old })).toEqual(['not-valid-then', 'not-valid-then'])
    const [first] = vouched
    expect(read(quote, { signatures: [{ hash: first?.hash ?? '', found: 'wrong' }] }).answers).toEqual([])
  })

  it('is broken by any change of what is left', () => {
    const rules = (values: Readonly<Record<string, unknown>>) => rulesOf(read(tampered(quote, values)).issues)
    expect(rules({ '/revisions/0/content/project/title': 'Et annet' })).toEqual(['QR-70'])
    expect(rules({ '/revisions/0/events/2/orderNumber': '9' })).toEqual(['QR-72'])
    expect(rules({ '/revisions/0/content/contact/name': 'Kari' })).toContain('QR-89')
    expect(rules({ '/redactions': undefined })).toEqual(['QR-70', 'QR-72'])
  })

  it('is redacted once: again, nothing is left to take out', () => {
    expect(redactedQuote(quote, { rule: 'retention', at: '2034-01-01T09:00:00+01:00' })).toEqual({
      quote,
      redactions: [],
    })
  })

  it('can be revised and issued anew, with all that was stated before', () => {
    const declined = accepted(decline(sentOf(), { reason: 'price' }, at('2026-11-24')))
    const { quote: forgotten } = redactedQuote(declined, why)
    const again = accepted(issuing(accepted(revise(forgotten)), at('2026-11-25')))
    expect(again.redactions).toEqual(forgotten.redactions)
  })
})
