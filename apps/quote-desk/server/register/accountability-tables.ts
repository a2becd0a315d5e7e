import type { Role } from '@anslag/quotes'
import type { AuditRow } from './audit-log.ts'
import type { NamedPlace } from './named-persons.ts'

/** Tables that tell who did what, what was refused, and whether all is as it was. */
export interface AccountabilityTables {
  /** Lines are added and never changed. */
  readonly audit_log: AuditRow
  /** What was taken out of what was sealed, with the signature of whoever says that it was nothing else. */
  readonly redaction: { readonly case_id: string; readonly place: number; readonly statement: string }
  /** Whom of the buyer a case names, as it is looked for. */
  readonly named_person: { readonly case_id: string; readonly place: NamedPlace; readonly key: string }
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
  readonly paper: {
    readonly case_id: string
    readonly revision: number
    readonly pdf: Buffer
    readonly made_at: string
  }
  readonly buyer_link: {
    readonly id: string
    readonly hash: string
    readonly case_id: string
    readonly made_by: string
    readonly made_at: string
    readonly ends_at: string
    readonly revoked_at: string | null
  }
  readonly buyer_answer: {
    readonly id: string
    readonly link_id: string
    readonly case_id: string
    readonly seal: string
    readonly stated_name: string
    readonly order_number: string | null
    readonly answered_at: string
    readonly confirmed_at: string | null
    readonly rejected_at: string | null
    readonly rejected_by: string | null
    readonly rejected_because: string | null
    readonly kind: 'accepted' | 'declined'
    readonly stated_role: string | null
    readonly customer_reference: string | null
    readonly reason: string | null
    readonly note: string | null
  }
}
