import type { FaultTexts, InitialTexts } from '../texts/texts.ts'
import { type FormatIssue, formatParam, type Param } from './format-params.ts'

/** What tells the faults of documents: more than a page needs that has nothing to read yet. */
export interface Faults {
  readonly texts: FaultTexts
  /** A parameter of an issue about the form of a document, in words; undefined when it needs none. */
  readonly paramInWords: (issue: FormatIssue, name: string, value: Param, texts: InitialTexts) => string | undefined
}

/** The faults of documents in the language of the texts. */
export const faultsIn = (faultTexts: FaultTexts): Faults => ({
  texts: faultTexts,
  paramInWords: (issue, name, value, texts) =>
    formatParam(issue, name, value, { ...faultTexts, words: texts.words, numbers: texts.numbers }),
})
