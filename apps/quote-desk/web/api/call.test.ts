import { describe, expect, it } from 'vitest'
import { callWith } from './call.ts'

const json = (status: number, body: unknown, headers: Readonly<Record<string, string>> = {}) =>
  new Response(JSON.stringify(body), { status, headers: { 'Content-Type': 'application/json', ...headers } })

const calling = (answer: () => Promise<Response>) => {
  const heard: string[] = []
  const asked: RequestInit[] = []
  const call = callWith(
    async (_path, init = {}) => {
      asked.push(init)
      return answer()
    },
    { heard: (kind) => void heard.push(kind) },
  )
  return { call, heard, asked }
}

describe('a call to the desk', () => {
  it('returns what was answered, with the version of it', async () => {
    const { call } = calling(async () => json(200, { number: '2026-0001' }, { ETag: '"3"' }))
    expect(await call('GET', '/api/cases/1')).toEqual({ kind: 'done', body: { number: '2026-0001' }, etag: '"3"' })
  })

  it('sends the version that was seen, and one key for one intention', async () => {
    const { call, asked } = calling(async () => json(200, {}))
    await call('POST', '/api/cases/1/issue', { body: {}, etag: '"3"', key: 'one-intention' })
    expect(asked).toMatchObject([{ headers: { 'If-Match': '"3"', 'Idempotency-Key': 'one-intention' }, body: '{}' }])
  })

  it('makes a key of its own where none is given, another each time', async () => {
    const { call, asked } = calling(async () => json(200, {}))
    await call('POST', '/api/cases')
    await call('POST', '/api/cases')
    const keys = asked.map(({ headers }) => new Headers(headers).get('Idempotency-Key'))
    expect(new Set(keys).size).toBe(2)
    expect(keys).not.toContain(null)
  })

  const issue = {
    code: 'quote/not-a-draft',
    path: '',
    params: {},
    severity: 'error',
    sentence: { nb: '', nn: '', en: '' },
  }

  it('tells a refusal by its issues', async () => {
    const { call } = calling(async () => json(409, { issues: [issue] }))
    expect(await call('POST', '/api/cases/1/issue')).toEqual({ kind: 'refused', status: 409, issues: [issue] })
  })

  it('tells somebody who is not signed in any more from a link that was used', async () => {
    const [out, used] = ['desk/not-signed-in', 'desk/link-used'].map((code) =>
      calling(async () => json(401, { issues: [{ ...issue, code }] })),
    )
    expect(await out?.call('GET', '/api/session')).toEqual({ kind: 'signed-out' })
    expect(await used?.call('POST', '/sign-in/x')).toMatchObject({ kind: 'refused', status: 401 })
  })

  it.each([
    ['nothing answers', () => Promise.reject(new TypeError('Failed to fetch'))],
    ['the server has a fault', async () => json(500, { issues: [issue] })],
    ['a proxy answers for it', async () => new Response('<p>Password?', { headers: { 'Content-Type': 'text/html' } })],
    ['what comes is cut off', async () => new Response('{"num', { headers: { 'Content-Type': 'application/json' } })],
  ])('says that the desk is away where %s', async (_name, answer) => {
    const { call, heard } = calling(answer)
    expect(await call('GET', '/api/session')).toEqual({ kind: 'away' })
    expect(heard).toEqual(['away'])
  })
})
