import type { CatalogueDocument, Issue } from '@anslag/pricing'
import type { Content } from '@anslag/quotes'
import { formatDay } from '../format/day.ts'
import { fill } from '../format/fill.ts'
import { issueGroups } from '../issues/issue-view.ts'
import type { Texts } from '../texts/texts.ts'
import type { IssueGroup } from '../views/estimate-view-model.ts'
import type { ShownQuoteWords } from './texts/quote.ts'

/** `… Svar: Personvernombudet ser på det (Kari Nordmann, 22. november 2026).` */
const withAnswer = (
  remark: Pick<Issue, 'code' | 'path' | 'severity'> & { readonly sentence: string },
  { remarkAnswers = [] }: Content,
  texts: Texts,
  { view }: ShownQuoteWords,
): string => {
  const answer = remarkAnswers.find(({ code, path = '' }) => code === remark.code && path === remark.path)
  if (answer !== undefined) {
    const { reason, by, on } = answer
    return fill(view.answered, { remark: remark.sentence, reason, by, day: formatDay(on, texts) })
  }
  return remark.severity === 'missing'
    ? fill(view.unanswered, { remark: remark.sentence, code: remark.code })
    : remark.sentence
}

/** What the estimate of a quote remarks on, the heaviest first, with what an officer answered. */
export const quoteRemarks = (
  content: Content,
  texts: Texts,
  words: ShownQuoteWords,
  catalogue?: CatalogueDocument,
): readonly IssueGroup[] => {
  const { issues, lines, request } = content.estimate
  return issueGroups(issues, texts, { lines, request, catalogue }).map((group) => ({
    ...group,
    issues: group.issues.map((each) => ({ ...each, sentence: withAnswer(each, content, texts, words) })),
  }))
}
