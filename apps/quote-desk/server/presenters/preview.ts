import { InvariantError } from '@anslag/pricing'
import { lastRevision, type Operated, unansweredRemarks } from '@anslag/quotes'
import { presentedIssue } from './issues.ts'

/** A draft as it would be, with what would be worth knowing of it. */
export const presentedPreview = ({ quote, warnings }: Operated) => {
  const content = lastRevision(quote)?.content
  if (content === undefined) throw new InvariantError('register/no-revision')
  return {
    content,
    toAnswer: unansweredRemarks(content).map(presentedIssue),
    warnings: warnings.map(presentedIssue),
  }
}
