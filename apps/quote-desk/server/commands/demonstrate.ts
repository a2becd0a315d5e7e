import { exampleRequests } from '@anslag/price-lists'
import { exampleQuoteDetails, type Role } from '@anslag/quotes'
import { appOf } from '../app.ts'
import type { Config } from '../config.ts'
import { rateLimit } from '../routes/rate-limit.ts'
import { addressesBeside, caughtUp, openDesk } from '../running.ts'
import { newLink } from '../sign-in/links.ts'
import { refuse, say } from './say.ts'

type App = ReturnType<typeof appOf>

interface Sending {
  readonly app: App
  readonly site: string
  readonly cookie: string
}

const signedIn = async (app: App, site: string, link: string): Promise<Sending> => {
  const response = await app.request(`${site}${link}`, { method: 'POST' })
  return { app, site, cookie: (response.headers.get('Set-Cookie') ?? '').split(';')[0] ?? '' }
}

/** Sent with a key that is the same each time: done again, the demonstration changes nothing. */
const post = async ({ app, site, cookie }: Sending, path: string, key: string, etag: string, body: unknown) => {
  const headers = { Cookie: cookie, 'Idempotency-Key': `demonstration-${key}`, 'If-Match': etag }
  const response = await app.request(`${site}${path}`, { method: 'POST', headers, body: JSON.stringify(body) })
  const answer: { readonly case?: string; readonly number?: string } = await response.json()
  return { answer, etag: response.headers.get('ETag') ?? '', isDone: response.ok }
}

/** What becomes of each case, in turn: some stay drafts, some wait for an answer, some are accepted. */
const lives = [[], ['issue'], ['issue', 'send'], ['issue', 'send', 'accept'], ['issue', 'withdraw']] as const

const bodies = (at: string) => ({
  issue: {},
  send: {},
  accept: { acceptedBy: 'Ola Nordmann', acceptedAt: at },
  withdraw: { reason: 'mistake' },
})

const lived = async (sending: Sending, index: number, at: string): Promise<boolean> => {
  const requests = Object.values(exampleRequests)
  const body = { request: requests[index % requests.length], details: exampleQuoteDetails }
  const made = await post(sending, '/api/cases', `${index}-draft`, '', body)
  let [etag, isDone] = [made.etag, made.isDone]
  for (const act of lives[index % lives.length] ?? []) {
    const path = `/api/cases/${made.answer.case}/${act}`
    const done = await post(sending, path, `${index}-${act}`, etag, bodies(at)[act])
    if (!done.isDone) return isDone
    etag = done.etag
    isDone &&= done.isDone
  }
  return isDone
}

const usual = 20

/** Fills a register with cases to try it by, as an officer would make them: examples in every state. */
export const demonstrate = async (config: Config, [count = String(usual)]: readonly string[]): Promise<void> => {
  const opened = await openDesk(config, { reach: addressesBeside })
  if (!opened.ok) return refuse(opened.issues)
  const { desk: served, stop } = opened.value
  const without = rateLimit(1_000_000)
  // As a desk on this machine alone, whatever provider the settings name.
  const desk = { ...served, limits: { address: without, session: without }, log: () => undefined }
  await caughtUp(desk)
  const role: Role = 'officer'
  const site = `http://127.0.0.1:${config.port}`
  const sending = await signedIn(appOf(desk), site, await newLink(desk, config.person, role))
  let made = 0
  for (let index = 0; index < Number(count); index += 1) if (await lived(sending, index, desk.now())) made += 1
  await stop()
  say(`${made} cases to try the desk by`)
}
