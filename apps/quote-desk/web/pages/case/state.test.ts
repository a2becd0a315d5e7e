import { describe, expect, it } from 'vitest'
import type { CaseBody } from '../../api/answers.ts'
import { type Called, callWith } from '../../api/call.ts'
import { createCase, openingOf } from './state.ts'
import { bodyAs } from './testing/case-body.ts'

type Answer = readonly [status: number, body?: unknown]

const answerOf = ([status, body]: Answer): Response =>
  status === 304
    ? new Response(null, { status })
    : new Response(JSON.stringify(body), {
        status,
        headers: { 'Content-Type': 'application/json', ETag: `"${status}"` },
      })

/** A case at version 3, and a desk that answers one after another; without an answer it is away. */
const opened = (...answers: (Answer | undefined)[]) => {
  const asked: { readonly path: string; readonly headers: Headers }[] = []
  const said: string[] = []
  const call = callWith(
    async (path, init = {}) => {
      asked.push({ path: String(path), headers: new Headers(init.headers) })
      const answer = answers.shift()
      if (answer === undefined) throw new TypeError('Failed to fetch')
      return answerOf(answer)
    },
    { heard: () => undefined },
  )
  const state = createCase(
    { id: 'one', call, say: (sentence) => void said.push(sentence) },
    { body: bodyAs(3), etag: '"3"' },
  )
  return { ...state, asked, said }
}

const differs = { issues: [{ code: 'desk/version-differs', path: '', params: {}, severity: 'error', sentence: {} }] }

const other = { quote: { format: 'quote/1', number: 'other', revisions: [] } } as const

describe('an operation of a case', () => {
  it('is asked of the version that is shown, shows what it became, and says so', async () => {
    const { act, shown, asked, said } = opened([200, bodyAs(4)])
    await act('revise', {}, 'Done.')
    expect(asked[0]?.path).toBe('/api/cases/one/revise')
    expect(asked[0]?.headers.get('If-Match')).toBe('"3"')
    expect(shown.value.body.version).toBe(4)
    expect(said).toEqual(['Done.'])
  })

  it('is one intention, however often it is tried without an answer', async () => {
    const { act, asked } = opened(undefined, [200, bodyAs(4)], [200, bodyAs(5)])
    await act('adjust', { reason: 'a' })
    await act('adjust', { reason: 'a' })
    await act('adjust', { reason: 'a' })
    const [first, second, third] = asked.map(({ headers }) => headers.get('Idempotency-Key'))
    expect(second).toBe(first)
    expect(third).not.toBe(first)
  })

  it('waits for the one before it, and is asked of what that has made', async () => {
    const { act, asked } = opened([200, bodyAs(4)], [200, bodyAs(5)])
    await Promise.all([act('answer', {}), act('submit', {})])
    expect(asked.map(({ headers }) => headers.get('If-Match'))).toEqual(['"3"', '"200"'])
  })

  it('that makes a case of its own leaves this one as it is', async () => {
    const { act, shown } = opened([201, { ...bodyAs(1), case: 'another' }])
    expect(await act('change', {})).toMatchObject({ kind: 'done', body: { case: 'another' } })
    expect(shown.value.body.version).toBe(3)
  })

  it('is refused where somebody else was first, and what they made of it is there to be shown', async () => {
    const { act, shown, meanwhile, take, said } = opened([412, differs], [200, bodyAs(5, other)])
    expect(await act('revise', {}, 'Done.')).toMatchObject({ kind: 'refused', status: 412 })
    expect([shown.value.body.version, meanwhile.value?.body.version]).toEqual([3, 5])
    expect(said).toEqual([])
    take()
    expect([shown.value.body.version, meanwhile.value]).toEqual([5, undefined])
  })
})

describe('a look at whether the case is as it was', () => {
  const others = [{ name: 'Ola', since: '2026-11-23T09:00:00Z' }]

  it('says that it is open here, learns who else has it open, and fetches nothing where it is the same', async () => {
    const { look, meanwhile, others: found, asked } = opened([200, { version: 3, etag: '"3"', others }])
    await look()
    expect(asked.map(({ path }) => path)).toEqual(['/api/cases/one/presence'])
    expect([meanwhile.value, found.value]).toEqual([undefined, others])
  })

  it('tells the version that is known', async () => {
    const { look, meanwhile, asked } = opened([200, { version: 4, etag: '"4"', others: [] }], [304])
    await look()
    expect(asked[1]?.headers.get('If-None-Match')).toBe('"3"')
    expect(meanwhile.value).toBeUndefined()
  })

  it('finds what somebody else has done, and shows nothing else by itself', async () => {
    const { look, meanwhile, shown } = opened([200, { version: 4, etag: '"4"', others: [] }], [200, bodyAs(4, other)])
    await look()
    expect([shown.value.body.version, meanwhile.value?.body.version]).toEqual([3, 4])
  })

  it('shows by itself what changes nothing of the offer, as an approval', async () => {
    const { look, meanwhile, shown } = opened([200, { version: 4, etag: '"4"', others: [] }], [200, bodyAs(4)])
    await look()
    expect([shown.value.body.version, meanwhile.value]).toEqual([4, undefined])
  })

  it('shows by itself what could not be delivered meanwhile, though nothing was done with the case', async () => {
    const undelivered = JSON.parse('[{ "kind": "mail" }]')
    const { look, meanwhile, shown } = opened(
      [200, { version: 3, etag: '"3-0"', others: [] }],
      [200, bodyAs(3, { undelivered })],
    )
    await look()
    expect([shown.value.body.undelivered, meanwhile.value]).toEqual([undelivered, undefined])
  })

  it('finds nothing where nobody answers, or where its answer is older than what was done since', async () => {
    const { look, act, meanwhile } = opened(
      undefined,
      [200, bodyAs(5)],
      [200, { version: 4, etag: '"4"', others: [] }],
      [200, bodyAs(4)],
    )
    await look()
    await act('revise', {})
    await look()
    expect(meanwhile.value).toBeUndefined()
  })
})

describe('opening a case', () => {
  const none: Called<CaseBody>[] = [{ kind: 'away' }, { kind: 'signed-out' }]

  it('tells one that is not there from one that is not for whoever asks, and both from a desk that is away', () => {
    expect(openingOf({ kind: 'refused', status: 404, issues: [] })).toEqual({ kind: 'missing' })
    expect(openingOf({ kind: 'refused', status: 403, issues: [] })).toEqual({ kind: 'refused', issues: [] })
    expect(none.map(openingOf)).toEqual([{ kind: 'away' }, { kind: 'away' }])
  })
})
