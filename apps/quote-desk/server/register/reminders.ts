import { type Day, success } from '@anslag/pricing'
import { sql } from 'kysely'
import type { DueKind } from './case-tables.ts'
import type { Register } from './open-register.ts'
import { addToOutbox } from './outbox.ts'
import { asWhole, type Within } from './transaction.ts'

/** What officers are reminded of. */
export type ReminderKind = Extract<DueKind, 'answer' | 'data' | 'download'>

/** Something that is due of a case on a day, however many sources or deliveries it is of. */
export interface Reminder {
  readonly kind: ReminderKind
  readonly day: Day
}

/** The same as the outbox keeps it. */
const payloadOf = ({ kind, day }: Reminder): string => `${kind} ${day}`

const isKind = (kind: string | undefined): kind is ReminderKind =>
  kind === 'answer' || kind === 'data' || kind === 'download'

/** Reads what {@link addReminders} put into the outbox. */
export const reminderIn = (payload: string): Reminder | undefined => {
  const [kind, day = ''] = payload.split(' ')
  return isKind(kind) ? { kind, day } : undefined
}

/** Puts whatever is due of a kind between two days into the outbox, once for each day that it is due on; returns how many. */
export const addReminders = async (
  register: Register,
  kind: ReminderKind,
  { from, to, at }: { readonly from: Day; readonly to: Day; readonly at: string },
): Promise<number> => {
  const added = await asWhole(register, async (within) => {
    const { rows } = await sql<{ id: string; day: Day }>`
      insert into reminder (case_id, kind, day)
      select distinct case_id, kind, day from due where kind = ${kind} and day between ${from} and ${to}
      on conflict do nothing returning case_id as id, day`.execute(within)
    for (const { id, day } of rows) await addToOutbox(within, 'reminder', id, { payload: payloadOf({ kind, day }), at })
    return success(rows.length)
  })
  return added.ok ? added.value : 0
}

/** True while that is still due: an answer is not where the buyer has given one by a link, and an officer has to confirm it. */
export const isStillDue = async (within: Within, caseId: string, { kind, day }: Reminder): Promise<boolean> => {
  const rows = await within.selectFrom('due').select(['kind', 'day']).where('case_id', '=', caseId).execute()
  const isAnswered = kind === 'answer' && rows.some((each) => each.kind === 'confirmation')
  return !isAnswered && rows.some((each) => each.kind === kind && each.day === day)
}
