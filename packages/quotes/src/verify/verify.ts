import type { Issue } from '@anslag/pricing'
import { requireQuote } from '../quote/argument.ts'
import type { Quote } from '../quote/quote.ts'
import { type Fact, facts } from '../rules/rule.ts'
import { quoteRules, ruleIssues } from '../rules/table.ts'
import { type Answer, answersOn, type Known } from './answers.ts'
import { parseQuote } from './read-quote.ts'
import { type JudgedRedaction, judgedRedactions } from './redacted.ts'
import { type JudgedSignature, judgedSignatures } from './signed.ts'

/** `unknown` where the form of the document is broken, so that nothing else can be told. */
export type Finding = 'holds' | 'broken' | 'unknown'

/** What a verification found: which facts hold, every breach, and how far the quote can be trusted. */
export interface Verification {
  /** True when every fact holds. */
  readonly holds: boolean
  readonly facts: Readonly<Record<Fact, Finding>>
  /** Every breach, with the number of its rule in `params.rule`. */
  readonly issues: readonly Issue[]
  /** How far it can be trusted; none where a fact is broken, or where it lacks what the reader expected. */
  readonly answers: readonly Answer[]
  /** Whether each signature that was checked counts, and why not. */
  readonly signatures: readonly JudgedSignature[]
  /** What was taken out of it about persons, and whether somebody whom the reader trusts says so. */
  readonly redactions: readonly JudgedRedaction[]
}

const factOf = new Map(quoteRules.map(({ id, fact }) => [id, fact]))

const verification = (issues: readonly Issue[], others: Finding): Verification => {
  const broken = new Set(issues.map(({ params: { rule } }) => factOf.get(String(rule))))
  const found: Record<Fact, Finding> = {
    form: 'holds',
    identity: others,
    parties: others,
    lines: others,
    sums: others,
    estimate: others,
    traces: others,
    events: others,
    content: others,
    chain: others,
    'event-chain': others,
    change: others,
  }
  for (const fact of facts) if (broken.has(fact)) found[fact] = 'broken'
  const holds = issues.length === 0
  return { holds, facts: found, issues, answers: [], signatures: [], redactions: [] }
}

/** Verifies a quote that was read: replays its traces, sums its amounts, checks its seals and chains. */
export const verifyQuote = (quote: Quote, known: Known = {}): Verification => {
  requireQuote(quote, 'verifyQuote')
  const found = verification(ruleIssues(quote), 'holds')
  const signatures = judgedSignatures(quote, known.signatures ?? [])
  const redactions = judgedRedactions(quote, known.signatures ?? [])
  const answers = found.holds ? answersOn(quote, known, signatures, redactions) : []
  return { ...found, signatures, redactions, answers }
}

/**
 * Verifies a document by itself, without price list, clock or network, now and for good, and says which fact is broken, or
 * how far the quote can be trusted by what the reader knows of it.
 *
 * @param document parsed JSON; text is read strictly by `readJson` first
 */
export const verify = (document: unknown, known: Known = {}): Verification => {
  const read = parseQuote(document)
  return read.ok ? verifyQuote(read.value, known) : verification(read.issues, 'unknown')
}
