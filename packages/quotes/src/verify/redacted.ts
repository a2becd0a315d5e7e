import { digest } from '@anslag/pricing'
import type { Quote } from '../quote/quote.ts'
import type { Redaction } from '../quote/redaction.ts'
import { type CheckedSignature, type JudgedSignature, verdictOf } from './signed.ts'

/** What was taken out of a quote, and whether somebody whom the reader trusts says that it was nothing else. */
export interface JudgedRedaction {
  readonly redaction: Redaction
  /** `not-checked` where the statement has no signature, or nobody has looked. */
  readonly verdict: JudgedSignature['verdict'] | 'not-checked'
  /** Whose key it is, where it is known. */
  readonly name?: string
}

/** What the signature of a redaction is of. */
export const redactionHash = ({ signature: _signature, ...statement }: Redaction): string => digest(statement)

/** Judges the statements of a quote by what was found of their signatures. */
export const judgedRedactions = (
  { redactions = [] }: Quote,
  checked: readonly CheckedSignature[],
): readonly JudgedRedaction[] =>
  redactions.map((redaction) => {
    const hash = redactionHash(redaction)
    const found = checked.find((each) => each.hash === hash)
    if (found === undefined) return { redaction, verdict: 'not-checked' }
    if (found.found !== 'right') return { redaction, verdict: found.found }
    return { redaction, verdict: verdictOf(found.key, redaction.at), name: found.key.name }
  })
