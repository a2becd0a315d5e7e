import { type AmountText, addAmounts } from '@anslag/pricing'
import { sql } from 'kysely'
import type { Register } from './open-register.ts'
import type { Within } from './transaction.ts'

/** Somebody who approved a draft as it is. */
export interface Approval {
  readonly person: string
  readonly at: string
  readonly note?: string
}

/** Notes that a person has worked on the drafts of a case. */
export const addEditor = async (within: Within, caseId: string, person: string): Promise<void> => {
  await within
    .insertInto('editor')
    .values({ case_id: caseId, person })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

/** Asks whether a person has worked on the drafts of a case: then there is a row. */
export const editorQuery = (register: Register, caseId: string, person: string) =>
  register.selectFrom('editor').select('person').where('case_id', '=', caseId).where('person', '=', person)

/** True for whoever has worked on the drafts of a case. */
export const isEditor = async (register: Register, caseId: string, person: string): Promise<boolean> =>
  undefined !== (await editorQuery(register, caseId, person).executeTakeFirst())

/** Enters that a person approves a draft. */
export const addApproval = async (
  within: Within,
  caseId: string,
  draft: string,
  { person, at, note }: Approval,
): Promise<void> => {
  await within
    .insertInto('approval')
    .values({ case_id: caseId, draft, person, at, note: note ?? null, voided_at: null })
    .execute()
}

/** Ends every approval of a case: its draft was changed. */
export const voidApprovals = async (within: Within, caseId: string, at: string): Promise<void> => {
  await within
    .updateTable('approval')
    .set({ voided_at: at })
    .where('case_id', '=', caseId)
    .where('voided_at', 'is', null)
    .execute()
}

/** Asks for approvals of drafts of a case that nobody has ended. */
export const approvalsQuery = (register: Register, caseId: string) =>
  register
    .selectFrom('approval')
    .select(['draft', 'person', 'at', 'note'])
    .where('case_id', '=', caseId)
    .where('voided_at', 'is', null)
    .orderBy('id')

/** An approval as it stands in the register. */
export type ApprovalRow = Omit<Approval, 'note'> & { readonly draft: string; readonly note: string | null }

/** Of approvals, those of one draft. */
export const approvalsIn = (rows: readonly ApprovalRow[], draft: string): readonly Approval[] =>
  rows
    .filter((row) => row.draft === draft)
    .map(({ person, at, note }) => ({ person, at, ...(note === null ? {} : { note }) }))

/**
 * What a quote comes to with all that it changes, excluding VAT: else what one may not issue could be issued in parts.
 *
 * @param net of the quote itself
 * @param baseId the case that it changes, if it does
 */
export const sumWithBases = async (
  register: Register,
  net: AmountText,
  baseId: string | undefined,
): Promise<AmountText> => {
  if (baseId === undefined) return net
  const { rows } = await sql<{ net: string }>`
    with recursive bases as (
      select id, base_id, net from "case" where id = ${baseId}
      union all
      select "case".id, "case".base_id, "case".net from "case" join bases on "case".id = bases.base_id
    ) select net from bases`.execute(register)
  return addAmounts([net, ...rows.map((row) => row.net)])
}
