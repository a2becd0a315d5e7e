import type { Issue } from '@anslag/pricing'
import { digest, failure, jsonLimits, type Result, readDocument, readJson, success } from '@anslag/pricing'
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

/** The document that was sent; nothing at all is an empty one. */
export const sentDocument = (text: string): Result<unknown> => (text.trim() === '' ? success({}) : readJson(text))

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
  return { person: `${context.var.by.role} ${context.var.person}`, key, request: digest({ method, path, etag, text }) }
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
