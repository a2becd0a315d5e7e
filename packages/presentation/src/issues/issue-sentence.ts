import type { Issue } from '@anslag/pricing'
import { fill } from '../format/fill.ts'
import { known } from '../names/known.ts'
import type { InitialTexts } from '../texts/texts.ts'
import { choicesIn } from './choices.ts'
import { formatParam, type KnownNames } from './params.ts'

/**
 * An issue in words: what is wrong and what to do. Its place is not in the sentence, so show the path beside it. An issue
 * of another version, with a code that has no sentence here, is said by its code.
 *
 * @example
 * ```ts
 * import { issueSentence } from '@anslag/presentation/estimate'
 * import { en } from '@anslag/presentation/estimate/en'
 * import { readJson } from '@anslag/pricing'
 *
 * const read = readJson('{ "a": 1, "a": 2 }')
 * if (!read.ok) console.log(read.issues.map((issue) => issueSentence(issue, en)).join()) // The key “a” appears twice. Keep only one.
 * ```
 */
export const issueSentence = (issue: Issue, texts: InitialTexts, names: KnownNames = {}): string => {
  const template = known<string>(texts.issues, issue.code)
  if (template === undefined) return issue.code
  const params = Object.keys(issue.params).map((name) => [name, formatParam(issue, name, texts, names)])
  return fill(choicesIn(template, issue), Object.fromEntries(params))
}
