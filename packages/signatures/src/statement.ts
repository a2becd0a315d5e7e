import { digest } from '@anslag/pricing'
import type { Signature } from '@anslag/quotes'

/** What a signature of a statement is of, so that none can be passed off as another. */
export type StatementType = 'anslag-checkpoint' | 'anslag-redaction'

/** Something that is said, with a signature over the digest of its canonical form (RFC 8785) without that. */
export type Signed<Statement> = Statement & { readonly signature: Signature }

/** What is signed of a statement: the digest of its canonical form. */
export const statementHash = (statement: object): string => digest({ ...statement })
