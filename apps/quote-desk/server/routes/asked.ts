import { createHash } from 'node:crypto'
import { setImmediate } from 'node:timers/promises'
import type { Issue } from '@anslag/pricing'
import { digest, failure, jsonLimits, jsonReader, type Result, readDocument, success } from '@anslag/pricing'
import type { Actor } from '@anslag/quotes'
import type { Context } from 'hono'
import type * as z from 'zod/mini'
import { raise } from '../issues.ts'
import { presentedIssues } from '../presenters/issues.ts'
import { statusCodeOf } from '../presenters/status-codes.ts'
import type { Answer, Asked } from '../register/idempotency.ts'

/** What the desk knows of a request once somebody has signed in. */
export interface SignedIn {
  readonly Variables: {
    readonly by: Actor
    /** The person behind the name, whatever account they came by. */
    readonly person: string
    /** The unit whose cases alone they have to do with; undefined: all. */
    readonly unit: string | undefined
  }
}

/** What it knows before that. */
export interface Asker {
  readonly Variables: Partial<SignedIn['Variables']>
}

/** The most that may be sent: a document of the largest size, and the names around it. */
export const largestBody = jsonLimits.bytes + 1_000

/** The answer to what is refused. */
export const refused = (context: Context, issues: readonly Issue[]): Response =>
  context.json(presentedIssues(issues), statusCodeOf(issues))

/** The text that was sent. */
export const sentText = async (context: Context): Promise<Result<string>> => {
  try {
    return success(new TextDecoder('utf-8', { fatal: true }).decode(await context.req.arrayBuffer()))
  } catch (error) {
    if (error instanceof TypeError) return failure([raise('desk/not-text', '')])
    throw error
  }
}

/** Words and marks that are read before others have their turn: some milliseconds. */
const piece = 20_000

/** The document that was sent; nothing at all is an empty one. Others are answered while a large one is read. */
export const sentDocument = async (text: string): Promise<Result<unknown>> => {
  if (text.trim() === '') return success({})
  const step = jsonReader(text, piece)
  for (;;) {
    const read = step()
    if (read !== undefined) return read
    await setImmediate()
  }
}

const keyForm = /^[A-Za-z0-9._-]{8,100}$/

/** The key under which something is done but once. */
export const keyOf = (context: Context): Result<string> => {
  const key = context.req.header('Idempotency-Key') ?? ''
  return keyForm.test(key) ? success(key) : failure([raise('desk/key-missing', '')])
}

/** The version that whoever asks has seen. */
export const seenVersion = (context: Context): Result<string> => {
  const etag = context.req.header('If-Match')
  return etag === undefined ? failure([raise('desk/version-missing', '')]) : success(etag)
}

/** What is asked under a key: the same only where address, version and every byte are the same. */
export const askedOf = (context: Context<SignedIn>, key: string, text: string, etag = ''): Asked => {
  const { method, path } = context.req
  const request = digest({ method, path, etag, sent: createHash('sha256').update(text).digest('base64url') })
  return { person: `${context.var.by.role} ${context.var.person}`, key, request }
}

/** An answer as it was kept under its key. */
export const given = (context: Context, made: Result<Answer>): Response => {
  if (!made.ok) return refused(context, made.issues)
  const { body, status, etag } = made.value
  return context.body(body, status, { 'Content-Type': 'application/json', ETag: etag })
}

/** True where whoever asks has this version already. */
export const isKnown = (context: Context, etag: string): boolean =>
  (context.req.header('If-None-Match') ?? '').split(',').some((each) => each.trim().replace(/^W\//, '') === etag)

/** A page that somebody may read, of what was asked in the query. */
export const queried = <Input>(context: Context, schema: z.ZodMiniType<Input>): Result<Input> =>
  readDocument(schema, context.req.query())
