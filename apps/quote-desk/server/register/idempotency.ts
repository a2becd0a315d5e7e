import { failure, type Result, success } from '@anslag/pricing'
import { raise } from '../issues.ts'
import type { Register } from './open-register.ts'
import type { Within } from './transaction.ts'

/** An answer as it was given. */
export interface Answer {
  readonly status: 200 | 201
  readonly body: string
  readonly etag: string
}

/** A key of whoever asks, and the digest of what is asked with it. */
export interface Asked {
  readonly person: string
  readonly key: string
  readonly request: string
}

/**
 * Takes a key for what is asked, until the transaction ends. Whoever comes with the same key meanwhile waits for that.
 *
 * @returns the answer that was given before; undefined the first time; an issue where something else was asked with the key
 */
export const claimKey = async (within: Within, asked: Asked, at: string): Promise<Result<Answer | undefined>> => {
  const { person, key, request } = asked
  const claimed = await within
    .insertInto('idempotency_key')
    .values({ person, key, request, asked_at: at, status: null, answer: null, etag: null })
    .onConflict((conflict) => conflict.doNothing())
    .returning('key')
    .executeTakeFirst()
  if (claimed !== undefined) return success(undefined)
  const before = await within
    .selectFrom('idempotency_key')
    .selectAll()
    .where('person', '=', person)
    .where('key', '=', key)
    .executeTakeFirstOrThrow()
  if (before.request !== request) return failure([raise('desk/key-of-another', '')])
  const { status, answer, etag } = before
  return success({ status: status === 201 ? 201 : 200, body: answer ?? '', etag: etag ?? '' })
}

/** Keeps the answer to what was asked with a key. */
export const keepAnswer = async (within: Within, { person, key }: Asked, answer: Answer): Promise<void> => {
  const { status, body, etag } = answer
  await within
    .updateTable('idempotency_key')
    .set({ status, answer: body, etag })
    .where('person', '=', person)
    .where('key', '=', key)
    .execute()
}

/** Forgets keys, and the answers to what was asked with them, that came before a moment; returns how many. */
export const forgetKeys = async (register: Register, before: string): Promise<number> => {
  const gone = await register.deleteFrom('idempotency_key').where('asked_at', '<', before).executeTakeFirst()
  return Number(gone.numDeletedRows)
}
