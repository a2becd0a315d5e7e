import type { Severity } from '@anslag/pricing'
import type { LabelledValue } from '../views/estimate-view-model.ts'

/** A wanted variable, once for all the places that ask for it. */
export interface ReadVariableView {
  readonly name: string
  readonly description?: string | undefined
  /** `2012–2015`, `31. desember 2020`, `72 datoer fra … til …`; empty when nobody said any. */
  readonly dates: string
  /** `bestilling.txt, linje 3 og 7–9` */
  readonly places: string
}

/** Variables that are priced together: by area, by table, or not at all. */
export interface ReadGroupView {
  readonly heading: string
  readonly variables: readonly ReadVariableView[]
}

export interface OptionView {
  /** What an answer is given by. */
  readonly id: string
  readonly label: string
  readonly chosen: boolean
}

export interface QuestionView {
  readonly id: string
  readonly question: string
  /** What the answer is, or what is assumed without one. */
  readonly state: string
  readonly answered: boolean
  readonly places: string
  readonly options: readonly OptionView[]
  /** Says that any other list or table may be the answer too; absent where only the options may. */
  readonly others?: string | undefined
}

/** An issue in words, with the place in a file; empty when it is about no place. */
export interface ReadIssueView {
  readonly severity: Severity
  readonly code: string
  readonly sentence: string
  readonly place: string
  /** Address of the rule's source. */
  readonly source?: string | undefined
}

/** What was read from files, as a page or a terminal shows it. All strings are ready to show. */
export interface ReadingView {
  readonly heading: string
  /** `Filene bestiller 34 variabler fra 5 statistikkområder og 2 FD-Trygd-tabeller.` */
  readonly summary: string
  readonly files: { readonly heading: string; readonly rows: readonly LabelledValue[] }
  readonly groups: readonly ReadGroupView[]
  readonly questions: { readonly heading: string; readonly questions: readonly QuestionView[] }
  /** Heaviest first; severities without issues are left out. */
  readonly issues: readonly {
    readonly severity: Severity
    readonly heading: string
    readonly issues: readonly ReadIssueView[]
  }[]
  /** Reasons, with the places that were skipped for them. */
  readonly skipped: { readonly heading: string; readonly rows: readonly LabelledValue[] }
}
