import { expect, it } from 'vitest'
import { bodyOf, lived, newCase, newDesk, untilAccepted } from './testing/desk-in-memory.ts'

it('an estimate becomes an accepted quote that finance fetches and acknowledges', async () => {
  const { as, checkpoints } = await newDesk()
  const [officer, finance] = [await as('officer'), await as('finance')]
  const made = await officer('POST /api/cases', { body: newCase() })
  expect([made.status, made.headers.get('ETag')]).toEqual([201, '"1"'])
  const draft = await bodyOf(made)
  expect(draft).toMatchObject({ version: 1, status: 'draft', quote: { revisions: [{ events: [] }] } })
  const buyer = { ...draft.quote.revisions[0]?.content.buyer, name: 'Universitetet i Oslo, SV' }
  const edited = await officer(`POST /api/cases/${draft.case}/edit`, {
    body: { format: 'quote-details/1', buyer },
    headers: { 'If-Match': '"1"' },
  })
  expect((await bodyOf(edited)).quote.revisions[0]?.content.buyer.name).toBe('Universitetet i Oslo, SV')
  const issued = await bodyOf(await officer(`POST /api/cases/${draft.case}/issue`, { headers: { 'If-Match': '"2"' } }))
  expect(issued).toMatchObject({ number: 'DEMO-2026-0001', version: 3, status: 'issued' })
  const hash = issued.quote.revisions[0]?.seal?.hash
  expect(checkpoints.map((line) => JSON.parse(line))).toMatchObject([
    { number: 'DEMO-2026-0001', revision: 1, event: 1, case: draft.case, audit: { place: 3 } },
  ])
  expect((await bodyOf(await finance('GET /api/finance/feed'))).entries).toEqual([])
  const accepted = await officer(`POST /api/cases/${draft.case}/accept`, {
    body: untilAccepted[2][1],
    headers: { 'If-Match': '"3"' },
  })
  expect(await bodyOf(accepted)).toMatchObject({ version: 4, status: 'accepted' })
  const feed = await bodyOf(await finance('GET /api/finance/feed?after=0'))
  expect(feed).toMatchObject({ entries: [{ position: 1, kind: 'accepted', hash, revision: 1, events: 2 }], next: 1 })
  const page = await finance('GET /api/finance/feed?after=0')
  const seen = { 'If-None-Match': page.headers.get('ETag') ?? '' }
  expect((await finance('GET /api/finance/feed?after=0', { headers: seen })).status).toBe(304)
  expect((await finance('GET /api/finance/feed?after=1', { headers: seen })).status).toBe(200)
  const fetched = await finance(`GET ${feed.entries[0].quote}`)
  expect([fetched.status, fetched.headers.get('ETag')]).toEqual([200, '"4"'])
  expect((await bodyOf(fetched)).format).toBe('quote/1')
  const again = await finance(`GET ${feed.entries[0].quote}`, { headers: { 'If-None-Match': '"4"' } })
  expect(again.status).toBe(304)
  const taken = await finance(`PUT ${feed.entries[0].quote}/acknowledgement`, { body: { hash, reference: 'B-1' } })
  expect(await bodyOf(taken)).toEqual({ number: 'DEMO-2026-0001', version: 5, status: 'acknowledged' })
})

it('a case is read back as it was answered with', async () => {
  const { as } = await newDesk()
  const officer = await as('officer')
  const { warnings: _warnings, ...answered } = await lived(officer, ...untilAccepted)
  const { warnings: _none, ...read } = await bodyOf(await officer(`GET /api/cases/${answered.case}`))
  expect(read).toEqual(answered)
})
