import type { Role } from '@anslag/quotes'
import type { AuditRow } from './audit-log.ts'

/** Tables that tell who did what, what was refused, and whether all is as it was. */
export interface AccountabilityTables {
  /** Lines are added and never changed. */
  readonly audit_log: AuditRow
  readonly denial: {
    readonly day: string
    readonly status: number
    readonly role: string
    readonly count: number
  }
  readonly integrity_check: {
    readonly day: string
    readonly begun_at: string
    readonly ended_at: string | null
    readonly findings: string | null
  }
  readonly sign_in_flow: {
    readonly hash: string
    readonly state: string
    readonly nonce: string
    readonly verifier: string
    readonly return_to: string
    readonly role: Role | null
    readonly expires_at: string
  }
}
