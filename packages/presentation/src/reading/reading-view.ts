import type { Place, ReadingReport, Skipped } from '@anslag/intake'
import type { CatalogueDocument, Severity } from '@anslag/pricing'
import { fill } from '../format/fill.ts'
import { known } from '../names/known.ts'
import type { InitialTexts } from '../texts/texts.ts'
import type { LabelledValue } from '../views/estimate-view-model.ts'
import { groupViews, type ReadGroupView } from './groups.ts'
import { placesInWords, sheetsInWords } from './places.ts'
import { type QuestionView, questionView } from './question-view.ts'
import { placeInWords, readingSentence } from './sentence.ts'
import type { ReadingTexts } from './texts/reading.ts'
import { counted, type Wording } from './wording.ts'

/** An issue of a reading in words, with where it stands. */
export interface ReadIssueView {
  readonly severity: Severity
  readonly code: string
  readonly sentence: string
  readonly place: string
  /** Address of the rule's source. */
  readonly source?: string | undefined
}

interface ReadIssueGroup {
  readonly severity: Severity
  readonly heading: string
  readonly issues: readonly ReadIssueView[]
}

interface Rows {
  readonly heading: string
  readonly rows: readonly LabelledValue[]
}

/** What was read from files, in words. All strings are ready to show. */
export interface ReadingView {
  readonly heading: string
  readonly summary: string
  readonly files: Rows
  /** Tables first, then areas, then what is not priced. */
  readonly groups: readonly ReadGroupView[]
  readonly questions: { readonly heading: string; readonly questions: readonly QuestionView[] }
  /** Heaviest first; severities without issues are left out. */
  readonly issues: readonly ReadIssueGroup[]
  readonly skipped: Rows
}

/** Heaviest first. */
const order = ['error', 'block', 'missing', 'warn', 'info'] as const

const summary = ({ variables }: ReadingReport, wording: Wording): string => {
  if (variables.length === 0) return wording.reading.nothing
  const distinct = (values: readonly (string | undefined)[]) =>
    new Set(values.filter((value) => value !== undefined)).size
  const names = variables.map(({ name, list, table }) => `${name.toUpperCase()} ${list ?? table ?? ''}`)
  return fill(wording.reading.summary, {
    variables: counted(distinct(names), 'variables', wording),
    areas: counted(distinct(variables.map(({ area }) => area)), 'areas', wording),
    tables: counted(distinct(variables.map(({ table }) => table)), 'tables', wording),
  })
}

const fileRows = ({ files, issues }: ReadingReport, wording: Wording): readonly LabelledValue[] => {
  const refused: readonly unknown[] = issues.flatMap(({ severity, params: { file } }) =>
    severity === 'error' ? [file] : [],
  )
  return files.map(({ file, kind: found, variables }) => {
    const isRefused = variables === 0 && refused.includes(file)
    const kind = isRefused ? 'unknown' : found
    const what = wording.reading.files[kind]
    const isOrder = kind !== 'metadata' && kind !== 'unknown'
    return { label: file, value: isOrder ? `${what}, ${counted(variables, 'variables', wording)}` : what }
  })
}

const issueGroups = (report: ReadingReport, wording: Wording): readonly ReadIssueGroup[] =>
  order.flatMap((severity) => {
    const found = report.issues.filter((issue) => issue.severity === severity)
    if (found.length === 0) return []
    const issues = found.map((issue) => ({
      severity,
      code: issue.code,
      sentence: readingSentence(issue, wording),
      place: placeInWords(issue, report, wording),
      source: issue.source,
    }))
    return [{ severity, heading: wording.texts.severities[severity], issues }]
  })

/** Whole sheets are skipped, or lines within a file. */
const skippedPlaces = (reason: string, places: readonly Place[], wording: Wording): string =>
  reason.startsWith('sheet-') ? sheetsInWords(places, wording) : placesInWords(places, wording)

const skippedRows = (skipped: readonly Skipped[], wording: Wording): readonly LabelledValue[] => {
  const reasons = [...new Set(skipped.map(({ reason }) => reason))]
  const { skipped: words } = wording.reading
  return reasons.map((reason) => ({
    label: known<string>(words, reason) ?? words.other,
    value: skippedPlaces(
      reason,
      skipped.filter((each) => each.reason === reason).map(({ at }) => at),
      wording,
    ),
  }))
}

/**
 * What was read from files, in plain words, with references to lines and rows. Texts of reading are apart from the others:
 * import those of one language by name, so that no page loads more.
 */
export const readingView = (
  report: ReadingReport,
  catalogue: CatalogueDocument,
  texts: InitialTexts,
  reading: ReadingTexts,
): ReadingView => {
  const wording = { texts, reading, catalogue }
  const { headings } = reading
  return {
    heading: headings.reading,
    summary: summary(report, wording),
    files: { heading: headings.files, rows: fileRows(report, wording) },
    groups: groupViews(report.variables, wording),
    questions: {
      heading: headings.questions,
      questions: report.questions.map((question) => questionView(question, wording)),
    },
    issues: issueGroups(report, wording),
    skipped: { heading: headings.skipped, rows: skippedRows(report.skipped, wording) },
  }
}
