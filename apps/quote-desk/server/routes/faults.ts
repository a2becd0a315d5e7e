import { randomUUID } from 'node:crypto'
import type { Issue } from '@anslag/pricing'
import type { Context } from 'hono'
import { raise } from '../issues.ts'
import { refused } from './asked.ts'

/**
 * PostgreSQL ends connections with these when it is stopped, and refuses them until it has started; and ends what waited too
 * long, or stood in the way of another, when it has too much to do.
 */
const away = /^(57P0[123]|57014|40P01|40001|53300|08\w{3}|ECONNREFUSED|ECONNRESET|ENOENT|EPIPE|ETIMEDOUT)$/

/** What `pg` says without any code. */
const awayWords = /^(Connection terminated|timeout exceeded when trying to connect|Query read timeout|Client has)/

/** The disk or a quota is full. */
const full = /^(53100|ENOSPC|EDQUOT)$/

const codeOf = (error: Error): string => ('code' in error ? String(error.code) : '')

const outside = (error: Error): Issue | undefined => {
  if (full.test(codeOf(error))) return raise('desk/database-full', '')
  if (error.message === 'fetch failed' || codeOf(error) === 'OAUTH_TIMEOUT') return raise('desk/sign-in-away', '')
  return away.test(codeOf(error)) || awayWords.test(error.message) ? raise('desk/database-away', '') : undefined
}

/** Where in our code it happened: a message could repeat what somebody has written. */
const places = ({ stack = '' }: Error): readonly string[] =>
  stack
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .slice(0, 8)
    .map((line) => line.trim())

/** Answers what nobody foresaw: the client gets an id, the log says where it was. */
export const faults =
  (log: (line: string) => void) =>
  (error: Error, context: Context): Response => {
    const known = outside(error)
    if (known !== undefined) return refused(context, [known])
    const id = randomUUID()
    log(JSON.stringify({ level: 'error', id, name: error.name, code: codeOf(error), at: places(error) }))
    return refused(context, [raise('desk/fault', '', { id })])
  }
