import { describe, expect, it } from 'vitest'
import type { Call, Called } from '../../api/call.ts'
import { Listing } from './listing.ts'
import { queryOf } from './query.ts'

const named = (...cases: readonly string[]) => ({ cases: cases.map((id) => ({ case: id })) })

/** A desk that answers when a test says so, in whatever order. */
const answering = () => {
  const waiting: { readonly path: string; readonly answer: (called: Called<never>) => void }[] = []
  const call: Call = (_method, path) => new Promise((answer) => waiting.push({ path, answer }))
  const answer = async (index: number, called: object): Promise<void> => {
    waiting[index]?.answer(JSON.parse(JSON.stringify(called)))
    await new Promise((done) => setTimeout(done))
  }
  return { call, waiting, answer }
}

const done = (body: object) => ({ kind: 'done', body, etag: '' })

const ids = ({ rows }: Listing) => rows.value.map((row) => row.case)

describe('a list of cases', () => {
  it('shows the answer to the last question, whichever comes last', async () => {
    const { call, answer } = answering()
    const listing = new Listing(call)
    void listing.look(queryOf({ text: 'b' }))
    void listing.look(queryOf({ text: 'be' }))
    await answer(1, done(named('bergen')))
    await answer(0, done(named('bergen', 'bodø')))
    expect([ids(listing), listing.isBusy.value]).toEqual([['bergen'], false])
  })

  it('goes on where the page before ended', async () => {
    const { call, answer, waiting } = answering()
    const listing = new Listing(call)
    const query = queryOf({})
    void listing.look(query)
    await answer(0, done({ ...named('a'), next: 'end' }))
    void listing.more(query)
    await answer(1, done(named('b')))
    expect([ids(listing), listing.next.value, waiting[1]?.path]).toEqual([
      ['a', 'b'],
      undefined,
      '/api/cases?limit=50&after=end',
    ])
  })

  it('keeps what it shows while the desk is away, and says so', async () => {
    const { call, answer } = answering()
    const listing = new Listing(call)
    void listing.look(queryOf({}))
    await answer(0, done(named('a')))
    void listing.look(queryOf({ text: 'x' }))
    await answer(1, { kind: 'away' })
    expect([ids(listing), listing.isUnanswered.value, listing.shown.value]).toEqual([['a'], true, '/'])
  })

  it('tells why what an address asks for is refused', async () => {
    const { call, answer } = answering()
    const listing = new Listing(call)
    void listing.look(queryOf({ validFrom: 'yesterday' }))
    await answer(0, { kind: 'refused', status: 422, issues: [{ code: 'document/invalid' }] })
    expect(listing.issues.value).toMatchObject([{ code: 'document/invalid' }])
  })
})
