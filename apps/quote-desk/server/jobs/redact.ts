import { type Day, failure, osloDay, type Result, success } from '@anslag/pricing'
import { type Entry, type Redaction, redactedQuote, redactedText } from '@anslag/quotes'
import { signedStatement } from '@anslag/signatures'
import type { Desk } from '../desk.ts'
import { raise } from '../issues.ts'
import { mayRedact, retentionBounds, retentionOf } from '../policies/retention.ts'
import { addAudit } from '../register/audit-log.ts'
import { type Case, lockedCase } from '../register/cases.ts'
import { addToOutbox } from '../register/outbox.ts'
import { type CandidatePlace, isRedacted, retentionCandidates, storeRedacted } from '../register/redactions.ts'
import { asWhole } from '../register/transaction.ts'
import { signingKeyAt } from '../signing/keys.ts'

/** Nothing where texts about persons may be taken out of a case; else which rule keeps them, and until when. */
export const redactable = (found: Case, today: Day, isAskedFor: boolean): Result<undefined> => {
  const retention = retentionOf(found, today)
  if (mayRedact(retention, today, isAskedFor)) return success(undefined)
  const { rule, until } = retention
  return failure([until === undefined ? raise('desk/kept-in-use', '') : raise('desk/kept-until', '', { rule, until })])
}

/**
 * Takes the buyer's persons out of a case, with a signed statement for each place that was sealed; what was printed is printed
 * anew. Where nothing was done with the case since it was done before, nothing is changed.
 *
 * @returns how many statements were made; or which rule keeps the texts, and until when
 */
export const redactCase = async (
  desk: Desk,
  id: string,
  rule: Redaction['rule'],
  entry: Entry,
): Promise<Result<number>> => {
  const { redaction, keys } = desk
  if (redaction === undefined) return failure([raise('desk/no-redaction', '')])
  return asWhole(redaction, async (within): Promise<Result<number>> => {
    const found = await lockedCase(within, id)
    if (!found.ok) return found
    if (await isRedacted(within, id)) return success(0)
    const allowed = redactable(found.value, osloDay(entry.at), rule === 'asked-for')
    if (!allowed.ok) return allowed
    const { quote, redactions } = redactedQuote(found.value.quote, { rule, at: entry.at })
    const key = signingKeyAt(keys(), entry.at)
    if (!key.ok && redactions.length > 0) return key
    const made: Redaction[] = []
    if (key.ok) for (const each of redactions) made.push(await signedStatement(each, 'anslag-redaction', key.value))
    await storeRedacted(within, id, { quote, made, at: entry.at, mark: redactedText })
    await addAudit(within, id, { ...entry, act: 'redact', detail: { rule, statements: made.length } })
    for (const { content, seal } of quote.revisions)
      if (seal !== undefined) await addToOutbox(within, 'pdf', id, { payload: String(content.revision), at: entry.at })
    return success(made.length)
  })
}

/** The desk itself, which follows rules. */
const byDesk = (at: string): Entry => ({ at, by: { name: 'Anslag', role: 'system' } })

/** How many cases persons were taken out of, or not: by the code of the reason, or the name of the fault. */
export interface RetentionApplied {
  readonly redacted: number
  readonly refused: Readonly<Record<string, number>>
  readonly failed: Readonly<Record<string, number>>
}

const counted = (names: readonly string[]): Readonly<Record<string, number>> => {
  const counts = new Map<string, number>()
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
  return Object.fromEntries(counts)
}

const nameOf = (error: unknown): string => (error instanceof Error ? error.name : 'unknown')

/** Takes persons out of every case whose time is over; one that cannot be read, or may not yet, keeps no other from it. */
export const applyRetention = async (desk: Desk): Promise<RetentionApplied> => {
  const now = desk.now()
  const [refused, failed]: [string[], string[]] = [[], []]
  let [redacted, after]: [number, CandidatePlace | undefined] = [0, undefined]
  for (;;) {
    const places: readonly CandidatePlace[] = await retentionCandidates(
      desk.register,
      retentionBounds(osloDay(now)),
      after,
    )
    for (const { id } of places)
      try {
        const done = await redactCase(desk, id, 'retention', byDesk(now))
        if (done.ok) redacted += 1
        else refused.push(done.issues[0]?.code ?? '')
      } catch (error) {
        failed.push(nameOf(error))
      }
    after = places.at(-1)
    if (after === undefined) return { redacted, refused: counted(refused), failed: counted(failed) }
  }
}
