import { type Result, readDocument, readJson } from '@anslag/pricing'
import { chainOf, type Operated } from '@anslag/quotes'
import { type Signed, type SigningKey, signedStatement } from '@anslag/signatures'
import * as z from 'zod/mini'
import type { AuditEnd } from '../register/audit-log.ts'

/** A line outside the database: up to which event a quote had come, and by which hash all before it is known. */
export interface Checkpoint {
  readonly number: string
  readonly revision: number
  /** Counted from 1 within the revision. */
  readonly event: number
  readonly case: string
  /** Of that event. */
  readonly hash: string
  /** Where the log of the case ended. */
  readonly audit: AuditEnd
  /** The last position of finance's feed that was given for it; absent where finance heard of nothing. */
  readonly feed?: number
}

const text = z.string().check(z.minLength(1), z.maxLength(1_000))
const count = z.int().check(z.minimum(1))

const schema: z.ZodMiniType<Signed<Checkpoint>> = z.strictObject({
  number: text,
  revision: count,
  event: count,
  case: text,
  hash: text,
  audit: z.strictObject({ place: count, hash: text }),
  feed: z.exactOptional(count),
  signature: z.strictObject({ protected: text, signature: text }),
})

/** Reads a line of a file of checkpoints; whether its signature is one is told elsewhere. */
export const readCheckpoint = (line: string): Result<Signed<Checkpoint>> => {
  const json = readJson(line)
  return json.ok ? readDocument(schema, json.value) : json
}

/** The signed line of what an operation made; undefined where it neither sealed anything nor added an event. */
export const checkpointLine = async (
  caseId: string,
  { quote, events }: Operated,
  { audit, feed }: Pick<Checkpoint, 'audit' | 'feed'>,
  key: SigningKey,
): Promise<string | undefined> => {
  const last = chainOf(quote).at(-1)
  if (events.length === 0 || last?.event === undefined || quote.number === undefined) return undefined
  const { hash, revision, event } = last
  const place = { number: quote.number, revision, event: event.number, case: caseId, hash, audit }
  const checkpoint: Checkpoint = { ...place, ...(feed === undefined ? {} : { feed }) }
  return JSON.stringify(await signedStatement(checkpoint, 'anslag-checkpoint', key))
}
