import { bundledBooks, exampleRequests } from '@anslag/price-lists'
import { estimate, type Issue, type Language, priceBookOn, readRequest } from '@anslag/pricing'
import { exampleQuoteDetails, type Quote, type Role } from '@anslag/quotes'
import { newSigningKey, publicPart } from '@anslag/signatures'
import type { Hono } from 'hono'
import { appOf } from '../app.ts'
import type { Desk } from '../desk.ts'
import { readFilesHere } from '../reading/read-files-here.ts'
import { openForRedaction, openRegister } from '../register/open-register.ts'
import type { Asker } from '../routes/asked.ts'
import { rateLimit } from '../routes/rate-limit.ts'
import { newLink } from '../sign-in/links.ts'
import type { DeskKeys } from '../signing/keys.ts'
import { newDatabase } from './database.ts'

/** A server without a socket, with a clock that stands where a test puts it. */
export interface TestDesk {
  readonly app: Hono<Asker>
  readonly desk: Desk
  readonly address: string
  readonly clock: { now: string }
  readonly checkpoints: string[]
  readonly logged: string[]
  /** Sends as somebody who has signed in in a role. */
  readonly as: (role: Role) => Promise<Send>
}

/** What is sent: a method and an address, and what goes with it. */
export type Send = (
  call: string,
  options?: { readonly body?: unknown; readonly headers?: Readonly<Record<string, string>> },
) => Promise<Response>

let keys = 0

/** A key that nobody has used. */
export const newKey = (): string => {
  keys += 1
  return `test-key-${keys}`
}

export const host = '127.0.0.1:4180'

export const sendTo =
  (app: Hono<Asker>, cookie = '', at = host): Send =>
  async (call, { body, headers = {} } = {}) => {
    const [method = 'GET', path = ''] = call.split(' ')
    return app.request(`http://${at}${path}`, {
      method,
      headers: { Cookie: cookie, ...(method === 'POST' ? { 'Idempotency-Key': newKey() } : {}), ...headers },
      ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    })
  }

/** The cookie that an answer sets, as it is sent back. */
export const cookieOf = (response: Response): string => (response.headers.get('Set-Cookie') ?? '').split(';')[0] ?? ''

const signing = await newSigningKey('Statistics of Samples', '2026-01-01T00:00:00Z')

/** The key that every server of the tests signs with. */
export const testKeys: DeskKeys = { signing: [signing], trust: { keys: [publicPart(signing)] } }

/** A server on a register; several can share one. */
export const deskOn = (address: string, other: Partial<Desk> = {}): TestDesk => {
  const [clock, checkpoints, logged]: [{ now: string }, string[], string[]] = [{ now: '2026-11-23T09:00:00Z' }, [], []]
  const desk: Desk = {
    register: openRegister(address),
    redaction: openForRedaction(address),
    books: bundledBooks(),
    readFiles: readFilesHere,
    now: () => clock.now,
    keys: () => testKeys,
    appendCheckpoints: async (lines) => void checkpoints.push(...lines),
    checkpointFolder: '/nowhere',
    hosts: [host],
    limits: { address: rateLimit(1_000_000), session: rateLimit(1_000_000) },
    proxies: 0,
    log: (line) => void logged.push(line),
    ...other,
  }
  const app = appOf(desk)
  const as = async (role: Role): Promise<Send> => {
    const [at = host] = desk.hosts
    const link = await newLink(desk, `Kari ${role}`, role)
    return sendTo(app, cookieOf(await sendTo(app, '', at)(`POST ${link}`)), at)
  }
  return { app, desk, address, clock, checkpoints, logged, as }
}

/** A server on a register of its own. */
export const newDesk = async (): Promise<TestDesk> => deskOn(await newDatabase())

/** What is sent for a new case: the estimate of an example as the page saves it, and the details to start from. */
export const newCase = (asked: unknown = exampleRequests.small) => {
  const day = '2026-11-22'
  const book = priceBookOn(day, bundledBooks())
  const request = readRequest(asked, bundledBooks().catalogue)
  if (!book.ok || !request.ok) throw new Error('the example is wrong')
  const priced = estimate({ request: request.value, book: book.value, day })
  if (!priced.ok) throw new Error('the example has no price')
  return { estimate: priced.value, details: exampleQuoteDetails }
}

/** A case that cannot be issued: nobody has answered what the estimate remarks on. */
export const lackingCase = (asked?: unknown) => {
  const { application = {}, ...request } = newCase(asked).estimate.request
  const attachments = { ...application.attachments, protocol: false }
  return newCase({ ...request, application: { ...application, attachments } })
}

interface ToldIssue extends Issue {
  readonly sentence: Readonly<Record<Language, string>>
}

interface FeedEntry {
  readonly position: number
  readonly kind: string
  readonly quote: string
  readonly hash: string
}

/** What an answer holds: of all this, what it is an answer of. */
export interface Body {
  readonly format: string
  readonly case: string
  readonly version: number
  readonly updatedAt: string
  readonly status: string
  readonly number: string
  readonly quote: Quote
  readonly warnings: readonly ToldIssue[]
  readonly issues: readonly [ToldIssue, ...ToldIssue[]]
  readonly entries: readonly [FeedEntry, ...FeedEntry[]]
  readonly changes?: string
  readonly archiveNumber?: string
  readonly toAnswer: readonly ToldIssue[]
  readonly approval: {
    readonly sum: string
    readonly isNeeded: boolean
    readonly by: readonly { readonly person: string }[]
  }
  readonly newerList?: {
    readonly list: string
    readonly revision: number
    readonly before: string
    readonly net: string
  }
  readonly agreement: {
    readonly owed: { readonly stage: string; readonly net: string }
    readonly sources: readonly unknown[]
    readonly deliveries: readonly unknown[]
    readonly hours: readonly { readonly component: string; readonly priced: string; readonly actual: string }[]
  }
  readonly cases: readonly (Readonly<Record<string, string>> & { readonly case: string })[]
  readonly due: readonly (Readonly<Record<string, string>> & { readonly case: string })[]
  readonly next: string
}

export const bodyOf = async (response: Response): Promise<Body> => response.json()

/** Makes a case and does things with it, each on the version before; returns the last answer, and the address of the case. */
export const lived = (send: Send, ...acts: readonly (readonly [string, unknown])[]) => livedOf(newCase(), send, ...acts)

/** The same of another case. */
export const livedOf = async (body: unknown, send: Send, ...acts: readonly (readonly [string, unknown])[]) => {
  let answer = await bodyOf(await send('POST /api/cases', { body }))
  for (const [operation, body] of acts) {
    const options = { body, headers: { 'If-Match': `"${answer.version}"` } }
    answer = await bodyOf(await send(`POST /api/cases/${answer.case}/${operation}`, options))
    if (answer.issues !== undefined) throw new Error(JSON.stringify(answer.issues))
  }
  return answer
}

/** Does something with a case as it was answered with, and returns what is answered, a refusal too. */
export const done = async (send: Send, { case: id, version }: Body, operation: string, body: unknown = {}) =>
  bodyOf(await send(`POST /api/cases/${id}/${operation}`, { body, headers: { 'If-Match': `"${version}"` } }))

/** A case as it is now. */
export const current = async (send: Send, { case: id }: Pick<Body, 'case'>) =>
  bodyOf(await send(`GET /api/cases/${id}`))

/** The codes of a refusal. */
export const codesIn = ({ issues }: Body): readonly string[] => issues.map(({ code }) => code)

/** From a draft to an acceptance. */
export const untilAccepted = [
  ['issue', {}],
  ['send', { to: 'ola@example.org' }],
  ['accept', { acceptedBy: 'Ola Nordmann', acceptedAt: '2026-11-23T09:00:00Z' }],
] as const
