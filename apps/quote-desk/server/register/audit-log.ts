import { digest } from '@anslag/pricing'
import type { Actor } from '@anslag/quotes'
import type { Register } from './open-register.ts'
import type { Within } from './transaction.ts'

/** Something that somebody did with a case, or saw of it. */
export interface Audited {
  readonly at: string
  readonly by: Actor
  /** The name of an operation, or `link-viewed`. */
  readonly act: string
  /** What it made of the case; never anything that was written. */
  readonly detail: Readonly<Record<string, string | number>>
}

/** A line of the log as it is stored. */
export interface AuditRow {
  readonly case_id: string
  readonly place: number
  readonly at: string
  readonly person: string
  readonly role: string
  readonly act: string
  readonly detail: string
  readonly previous: string
  readonly hash: string
}

/** The hash that a line has to have. */
export const auditHash = ({ hash: _hash, ...line }: AuditRow): string => digest(line)

/** Where the log of a case ends. */
export interface AuditEnd {
  readonly place: number
  readonly hash: string
}

/** Adds a line to the log of a case, which must be locked: lines of a case stand one after another. */
export const addAudit = async (within: Within, caseId: string, { at, by, act, detail }: Audited): Promise<AuditEnd> => {
  const last = await within
    .selectFrom('audit_log')
    .select(['place', 'hash'])
    .where('case_id', '=', caseId)
    .orderBy('place', 'desc')
    .limit(1)
    .executeTakeFirst()
  const line = {
    case_id: caseId,
    place: (last?.place ?? 0) + 1,
    at,
    person: by.name,
    role: by.role,
    act,
    detail: JSON.stringify(detail),
    previous: last?.hash ?? '',
    hash: '',
  }
  const hash = auditHash(line)
  await within
    .insertInto('audit_log')
    .values({ ...line, hash })
    .execute()
  return { place: line.place, hash }
}

/** What changed a case, and what it became by that. */
export interface RecentAct {
  readonly version: number
  readonly at: string
  readonly person: string
  readonly act: string
}

const versionIn = (detail: string): number | undefined => {
  const { version }: { readonly version?: unknown } = JSON.parse(detail)
  return typeof version === 'number' ? version : undefined
}

/** Asks for the last lines of the log of a case, the last first. */
export const recentLines = (register: Register, caseId: string) =>
  register
    .selectFrom('audit_log')
    .select(['at', 'person', 'act', 'detail'])
    .where('case_id', '=', caseId)
    .orderBy('place', 'desc')
    .limit(20)

/** Whoever changed a case, by lines of its log: what was but looked at is not among it. */
export const actsIn = (lines: readonly Pick<AuditRow, 'at' | 'person' | 'act' | 'detail'>[]): readonly RecentAct[] =>
  lines.flatMap(({ detail, ...row }) => {
    const version = versionIn(detail)
    return version === undefined ? [] : [{ version, ...row }]
  })

/** The log of a case, from its beginning. */
export const auditOf = (register: Register, caseId: string): Promise<readonly AuditRow[]> =>
  register.selectFrom('audit_log').selectAll().where('case_id', '=', caseId).orderBy('place').execute()
