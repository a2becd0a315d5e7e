import type { Quote } from '@anslag/quotes'
import { beforeAll, describe, expect, it } from 'vitest'
import { current, done, lived, newDesk, type Send, type TestDesk, untilAccepted } from '../testing/desk-in-memory.ts'

let desk: TestDesk
let officer: Send

beforeAll(async () => {
  desk = await newDesk()
  officer = await desk.as('officer')
})

const verified = async (quote: unknown, send = officer) => {
  const response = await send('POST /api/verifications', { body: quote })
  const answer: { readonly answer: string; readonly issues: readonly unknown[] } = await response.json()
  return answer
}

/** A text of a quote with one part in the place of another. */
const altered = (quote: Quote, before: string, after: string): unknown =>
  JSON.parse(JSON.stringify(quote).replaceAll(before, after))

describe('a quote that somebody has as a file', () => {
  it('is as registered where it was issued here, also an earlier state of it', async () => {
    const sent = await lived(officer, ['issue', {}], ['send', {}])
    expect(await verified(sent.quote)).toMatchObject({
      answer: 'as-registered',
      number: sent.number,
      upTo: { revision: 1, event: 2 },
      later: 0,
    })
    await done(officer, sent, 'withdraw', { reason: 'mistake' })
    expect(await verified(sent.quote, await desk.as('finance'))).toMatchObject({ answer: 'as-registered', later: 1 })
  })

  it('abuse case 21: is not issued here, however sound its seals and signatures, where the register has it not', async () => {
    const elsewhere = await (await newDesk()).as('officer')
    const unknown = await lived(elsewhere, ...untilAccepted)
    const own = await lived(officer, ...untilAccepted)
    // The same keys and the same number: only the register tells them apart.
    const same = { ...unknown, quote: (await current(elsewhere, unknown)).quote }
    for (const quote of [same.quote, { ...own.quote, number: 'DEMO-2026-9999' }])
      expect(await verified(quote)).toMatchObject({
        answer: 'not-issued-here',
        sentence: { nb: expect.stringMatching(/^Ikke utstedt her/), nn: expect.anything(), en: expect.anything() },
      })
    const continued = await done(officer, own, 'cancel', { reason: 'mistake' })
    const [revision] = continued.quote.revisions
    const [, , , last] = revision?.events ?? []
    const forged = altered(continued.quote, last?.hash ?? '', `sha256:${'0'.repeat(64)}`)
    expect(await verified(forged)).toMatchObject({ answer: 'not-issued-here', upTo: { revision: 1, event: 3 } })
    const draft = await lived(officer)
    expect(await verified(draft.quote)).toMatchObject({ answer: 'not-issued-here' })
  })

  it('is altered where its seals are the register’s and it says otherwise than they do', async () => {
    const { quote } = await lived(officer, ['issue', {}])
    const buyer = quote.revisions[0]?.content.buyer.name ?? ''
    const found = await verified(altered(quote, buyer, 'Somebody Else'))
    expect([found.answer, found.issues.length > 0]).toEqual(['altered', true])
  })

  it('is refused where it is none', async () => {
    expect((await officer('POST /api/verifications', { body: { format: 'quote/1' } })).status).toBe(422)
  })
})
