import type { Issue } from '@anslag/pricing'
import { fill } from '../format/fill.ts'
import { known } from '../names/known.ts'
import type { InitialTexts } from '../texts/texts.ts'
import { formatParam, type KnownNames } from './params.ts'

/**
 * An issue in words: what is wrong and what to do. Its place is not in the sentence, so show the path beside it. An issue
 * of another version, with a code that has no sentence here, is said by its code.
 */
export const issueSentence = (issue: Issue, texts: InitialTexts, names: KnownNames = {}): string => {
  const template = known<string>(texts.issues, issue.code)
  if (template === undefined) return issue.code
  const params = Object.keys(issue.params).map((name) => [name, formatParam(issue, name, texts, names)])
  return fill(template, Object.fromEntries(params))
}
