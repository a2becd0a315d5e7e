import { failure, monthsAfter, osloDay, type Result, success } from '@anslag/pricing'
import { type Entry, type Redaction, redactedQuote, redactedText } from '@anslag/quotes'
import { signedStatement } from '@anslag/signatures'
import type { Desk } from '../desk.ts'
import { raise } from '../issues.ts'
import { mayRedact, retentionOf } from '../policies/retention.ts'
import { addAudit } from '../register/audit-log.ts'
import { lockedCase } from '../register/cases.ts'
import { addToOutbox } from '../register/outbox.ts'
import { retentionCandidates, storeRedacted } from '../register/redactions.ts'
import { asWhole } from '../register/transaction.ts'

/**
 * Takes the buyer's persons out of all that was sealed of a case, with a signed statement for each place; what was printed is
 * printed anew.
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
    const today = osloDay(entry.at)
    const kept = retentionOf(found.value.quote, today)
    if (!mayRedact(kept, today, rule === 'asked-for'))
      return failure([
        kept.until === undefined
          ? raise('desk/kept-in-use', '')
          : raise('desk/kept-until', '', { rule: kept.rule, until: kept.until }),
      ])
    const { quote, redactions } = redactedQuote(found.value.quote, { rule, at: entry.at })
    const made: Redaction[] = []
    for (const each of redactions) made.push(await signedStatement(each, 'anslag-redaction', keys().signing))
    await storeRedacted(within, id, { quote, made, at: entry.at, mark: redactedText })
    await addAudit(within, id, { ...entry, act: 'redact', detail: { rule, statements: made.length } })
    for (const { content, seal } of quote.revisions)
      if (seal !== undefined) await addToOutbox(within, 'pdf', id, String(content.revision))
    return success(made.length)
  })
}

/** The desk itself, which follows rules. */
const byDesk = (at: string): Entry => ({ at, by: { name: 'Anslag', role: 'system' } })

/** Takes persons out of every case whose time is over. */
export const applyRetention = async (desk: Desk): Promise<number> => {
  if (desk.redaction === undefined) return 0
  const now = desk.now()
  const today = osloDay(now)
  const ids = await retentionCandidates(desk.register, {
    notAgreed: monthsAfter(today, -24),
    agreed: monthsAfter(today, -60),
  })
  let redacted = 0
  for (const id of ids) if ((await redactCase(desk, id, 'retention', byDesk(now))).ok) redacted += 1
  return redacted
}
