import type { FileKind, QuestionKind, ReadingIssueCode } from '@anslag/intake'
import type { Language } from '@anslag/pricing'

interface Forms {
  readonly one: string
  readonly many: string
}

/** All texts of reading files, in one language. They are apart from the others: only who reads files loads them. */
export interface ReadingTexts {
  readonly language: Language
  readonly issues: Readonly<Record<ReadingIssueCode, string>>
  /** By the reason for which something was skipped; `other` serves reasons without words of their own. */
  readonly skipped: Readonly<Record<string, string>> & { readonly other: string }
  readonly questions: Readonly<Record<QuestionKind, string>>
  readonly options: Readonly<Record<'table' | 'list' | 'like' | 'others' | 'outside' | 'leave-out', string>>
  readonly unanswered: Readonly<Record<'open' | 'chosen', string>>
  readonly answered: string
  readonly files: Readonly<Record<FileKind, string>>
  readonly headings: Readonly<
    Record<'reading' | 'files' | 'questions' | 'skipped' | 'area' | 'table' | 'open' | 'outside' | 'leave-out', string>
  >
  readonly summary: string
  readonly nothing: string
  readonly counted: Readonly<Record<'variables' | 'areas' | 'tables' | 'others' | 'dates', Forms>>
  /** The last two of several things. */
  readonly and: string
  readonly place: Readonly<Record<'lines' | 'rows' | 'sheet', string>>
  readonly period: Readonly<Record<'from' | 'to' | 'both', string>>
  /** Many days between the first and the last. */
  readonly spread: string
}
