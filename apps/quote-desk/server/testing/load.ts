import { type Body, bodyOf, newCase, newKey } from './desk-in-memory.ts'

/** Something that is asked under a key, so that it can be asked again. */
interface Asked {
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
  /** When it was asked the first time, in milliseconds. */
  readonly since: number
}

/** Sends to a server as somebody who has signed in there. */
export type Post = (asked: Asked) => Promise<Response>

/** What clients were told that they had done, and what they asked without an answer. */
export interface Noted {
  /** The version of each case that was answered last. */
  readonly versions: Map<string, number>
  /** The case of each number. */
  readonly numbers: Map<string, string>
  /** Of each number that was accepted: when that was asked the first time, and when it was answered. */
  readonly accepted: Map<string, { readonly asked: number; readonly answered: number }>
  readonly unanswered: Set<Asked>
}

export const nothingNoted = (): Noted => ({
  versions: new Map(),
  numbers: new Map(),
  accepted: new Map(),
  unanswered: new Set(),
})

const note = (
  { versions, numbers, accepted }: Noted,
  { since: asked }: Asked,
  { case: id, version, number, status }: Body,
): void => {
  versions.set(id, Math.max(version, versions.get(id) ?? 0))
  if (number !== undefined) numbers.set(number, id)
  if (status === 'accepted') accepted.set(number, { asked, answered: performance.now() })
}

/** Asks, and notes what was answered; undefined where it was refused. */
const answered = async (post: Post, given: Omit<Asked, 'since'>, noted: Noted): Promise<Body | undefined> => {
  const asked = { ...given, since: performance.now() }
  noted.unanswered.add(asked)
  const response = await post(asked)
  const answer = await bodyOf(response)
  // A server that has lost its database refuses: what it was asked is asked again.
  if (response.status >= 500) return undefined
  noted.unanswered.delete(asked)
  if (!response.ok) return undefined
  note(noted, asked, answer)
  return answer
}

const body = JSON.stringify(newCase())

/** What is sent along; whoever accepts did so when the case was changed last. */
const acts = {
  issue: () => ({}),
  send: () => ({ to: 'ola@example.org' }),
  revise: () => ({}),
  accept: (acceptedAt: string) => ({ acceptedBy: 'Ola Nordmann', acceptedAt }),
  decline: () => ({ reason: 'price' }),
} as const

type Act = keyof typeof acts

/** What is done with a case that somebody else may be working on too: undefined where they were first. */
export const acted = (
  post: Post,
  noted: Noted,
  { case: id, version, updatedAt = '' }: Pick<Body, 'case' | 'version'> & Partial<Pick<Body, 'updatedAt'>>,
  act: Act,
): Promise<Body | undefined> => {
  const headers = { 'Idempotency-Key': newKey(), 'If-Match': `"${version}"` }
  return answered(post, { path: `/api/cases/${id}/${act}`, headers, body: JSON.stringify(acts[act](updatedAt)) }, noted)
}

/** From a draft to each answer. */
const lives = {
  accept: ['issue', 'send', 'accept'],
  decline: ['issue', 'send', 'revise', 'issue', 'decline'],
} as const

/**
 * A case, from its draft to an answer; undefined where a server was not there to the end.
 *
 * @param answer without, some are accepted, and some declined in their second revision
 */
export const lifeOnce = async (
  post: Post,
  noted: Noted,
  answer: keyof typeof lives = noted.versions.size % 2 === 0 ? 'accept' : 'decline',
): Promise<Body | undefined> => {
  let last = await answered(post, { path: '/api/cases', headers: { 'Idempotency-Key': newKey() }, body }, noted)
  for (const act of lives[answer]) last &&= await acted(post, noted, last, act)
  return last
}

/** Asks again, with the same keys, for everything that was not answered: each is done by now, or is done now. */
export const askAgain = async (post: Post, noted: Noted): Promise<readonly number[]> => {
  const statuses: number[] = []
  for (const asked of [...noted.unanswered]) {
    const response = await post(asked)
    statuses.push(response.status)
    const answer = await bodyOf(response)
    if (response.status < 500) noted.unanswered.delete(asked)
    if (response.ok) note(noted, asked, answer)
  }
  return statuses
}
