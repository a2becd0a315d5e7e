import type { Issue } from '@anslag/pricing'
import { chainOf, facts, type Link, type Quote, type Trust, verifyQuote } from '@anslag/quotes'
import { checkedSignatures } from '@anslag/signatures'
import { raise } from '../issues.ts'
import { type AuditRow, auditHash } from '../register/audit-log.ts'
import type { Witness } from './checkpoint-files.ts'

const placeOf = (number: string, { revision, event }: Link) => ({ number, revision, event: event?.number ?? 0 })

/** What stands outside of the database about a quote, and is another within it, or nowhere. */
export const againstWitnesses = (quote: Quote | undefined, witnesses: readonly Witness[]): readonly Issue[] => {
  const links = quote === undefined ? [] : chainOf(quote)
  const lost = new Map<string, Issue>()
  for (const { number, revision, event, hash, file } of witnesses) {
    if (quote?.number !== number) {
      lost.set(number, raise('integrity/number-lost', '', { number, file }))
      continue
    }
    const link = links.find((each) => each.revision === revision && each.event?.number === event)
    const params = { number, revision, event, file }
    if (link === undefined) lost.set(`${revision} ${event}`, raise('integrity/events-lost', '', params))
    else if (link.hash !== hash) lost.set(`${revision} ${event}`, raise('integrity/differs', '', params))
  }
  return [...lost.values()]
}

/** The last event of a quote, where no file of checkpoints knows of it. */
export const notWitnessed = (quote: Quote, witnesses: readonly Witness[]): readonly Issue[] => {
  const last = chainOf(quote).at(-1)
  if (last === undefined || quote.number === undefined) return []
  const isKnown = witnesses.some(({ hash }) => hash === last.hash)
  // Where a file says otherwise of the same event, that is told already.
  const isOther = witnesses.some(
    ({ number, revision, event }) =>
      number === quote.number && revision === last.revision && event === (last.event?.number ?? 0),
  )
  return isKnown || isOther ? [] : [raise('integrity/not-witnessed', '', placeOf(quote.number, last))]
}

/** What a quote contradicts in itself, and what of it no key of the desk has signed. */
export const againstItself = async (quote: Quote, trust: Trust): Promise<readonly Issue[]> => {
  const number = quote.number ?? ''
  const found = verifyQuote(quote, { signatures: await checkedSignatures(quote, trust) })
  const broken = facts.filter((fact) => found.facts[fact] === 'broken')
  const unsigned = chainOf(quote).filter(({ signature }) => signature === undefined)
  const wrong = found.signatures.filter(({ verdict }) => verdict !== 'counts')
  return [
    ...(broken.length === 0 ? [] : [raise('integrity/broken', '', { number, facts: broken })]),
    ...unsigned.map((link) => raise('integrity/not-signed', '', placeOf(number, link))),
    ...found.redactions
      .filter(({ verdict }) => verdict !== 'counts')
      .map(({ redaction: { revision, event = 0 }, verdict }) =>
        raise('integrity/redaction', '', { number, revision, event, verdict }),
      ),
    ...wrong.map(({ link, verdict }) => raise('integrity/signature', '', { ...placeOf(number, link), verdict })),
  ]
}

/** What was changed in the log of a case, or taken from its end since a checkpoint was written. */
export const auditFindings = (
  caseId: string,
  log: readonly AuditRow[],
  witnesses: readonly Witness[],
): readonly Issue[] => {
  const first = log.findIndex(
    (line, index) =>
      line.place !== index + 1 || line.previous !== (log[index - 1]?.hash ?? '') || line.hash !== auditHash(line),
  )
  if (first >= 0) return [raise('integrity/audit-chain', '', { case: caseId, place: first + 1 })]
  const other = witnesses.find(({ audit: { place, hash } }) => log[place - 1]?.hash !== hash)
  return other === undefined
    ? []
    : [raise('integrity/audit-lost', '', { number: other.number, file: other.file, place: other.audit.place })]
}
