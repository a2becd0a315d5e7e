import { type Issue, readJson } from '@anslag/pricing'
import { Hono } from 'hono'
import type { Desk } from '../desk.ts'
import { raise } from '../issues.ts'
import { mayRead } from '../policies/reading.ts'
import { presentedIssue } from '../presenters/issues.ts'
import { lastCheck } from '../register/checked.ts'
import { refused, type SignedIn } from './asked.ts'

const isIssue = (value: unknown): value is Issue =>
  typeof value === 'object' && value !== null && 'code' in value && 'params' in value && 'severity' in value

const issuesIn = (text: string): readonly Issue[] => {
  const read = readJson(text)
  return read.ok && Array.isArray(read.value) ? read.value.filter(isIssue) : []
}

/** What the last check of the register found: numbers that were lost, and whatever is not as it was. */
export const integrityRoutes = (desk: Desk): Hono<SignedIn> =>
  new Hono<SignedIn>().get('/', async (context) => {
    if (!mayRead('integrity', context.var.by.role)) return refused(context, [raise('desk/not-allowed', '')])
    const found = await lastCheck(desk.register)
    if (found === undefined) return refused(context, [raise('desk/not-found', '')])
    const { day, begun_at: begunAt, ended_at: endedAt, findings } = found
    return context.json({ day, begunAt, endedAt, findings: issuesIn(findings ?? '[]').map(presentedIssue) })
  })
