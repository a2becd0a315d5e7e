import type { QuoteStatus, Revision } from '@anslag/quotes'
import type { CaseBody } from '../../api/answers.ts'

/** The revision that counts: the last. */
export const lastOf = ({ quote }: Pick<CaseBody, 'quote'>): Revision | undefined => quote.revisions.at(-1)

/** What the last revision is; of a case that was given up, what it was. */
export const quoteStatus = ({ status }: Pick<CaseBody, 'status'>): QuoteStatus =>
  status === 'discarded' ? 'draft' : status
