import { apart, faint, hanging, heading, notice, plain, type StyledLine, wrapped } from '@anslag/documents/text'
import { readingTextsFor } from '@anslag/presentation/languages'
import { type QuestionView, type ReadGroupView, type ReadingView, readingView } from '@anslag/presentation/reading'
import { chooseFlag } from '../arguments/choice.ts'
import type { Invocation } from '../commands/command.ts'
import type { ReadFiles } from '../documents/reading.ts'
import type { CliTexts } from '../texts/index.ts'
import { issueLines } from './issues.ts'
import { labelledLines } from './labelled.ts'

const groupLines = ({ heading: title, variables }: ReadGroupView, columns: number): readonly StyledLine[] => [
  ...wrapped(title, columns).map(heading),
  ...variables.flatMap(({ name, description, dates, places }) => [
    ...hanging('  - ', [name, description, dates].filter(Boolean).join(', '), columns).map(plain),
    ...hanging('    ', places, columns).map(faint),
  ]),
]

/** An answer, and what gives it: whole, so that it can be copied. */
const optionLines = (label: string, flag: string, columns: number): readonly StyledLine[] => [
  ...hanging('    - ', label, columns).map(plain),
  faint(`      ${flag}`),
]

const questionLines = (
  { id, question, state, answered, places, options, others }: QuestionView,
  { choices, anyCode }: Pick<CliTexts, 'choices' | 'anyCode'>,
  columns: number,
): readonly StyledLine[] => [
  ...hanging('  - ', question, columns).map(plain),
  ...hanging('    ', places, columns).map(faint),
  ...hanging('    ', state, columns).map(answered ? plain : notice),
  plain(`    ${choices}:`),
  ...options.flatMap(({ id: answer, label }) => optionLines(label, chooseFlag(id, answer), columns)),
  ...(others === undefined ? [] : optionLines(others, chooseFlag(id, `list:${anyCode}`), columns)),
]

const issuesWithPlaces = ({ issues }: ReadingView) =>
  issues.map((group) => ({
    ...group,
    issues: group.issues.map(({ place, sentence, ...issue }) => ({
      ...issue,
      path: '',
      sentence: place === '' ? sentence : `${place}: ${sentence}`,
    })),
  }))

/** What was read as a page of text: what is ordered first, then what is open, what is worth knowing, what was skipped. */
export const readingLines = (
  files: ReadFiles,
  { environment, wording, options }: Invocation,
): readonly StyledLine[] => {
  const { columns } = environment
  const { texts, words } = wording
  const view = readingView(files.report, files.catalogue.document, texts, readingTextsFor(options.language))
  const { questions, skipped } = view
  return apart([
    [heading(view.heading), ...wrapped(view.summary, columns).map(plain)],
    [heading(view.files.heading), ...labelledLines(view.files.rows, columns)],
    ...view.groups.map((group) => groupLines(group, columns)),
    questions.questions.length === 0
      ? []
      : [
          heading(questions.heading),
          ...questions.questions.flatMap((question) => questionLines(question, words, columns)),
        ],
    issueLines(issuesWithPlaces(view), words.rules, columns),
    skipped.rows.length === 0 ? [] : [heading(skipped.heading), ...labelledLines(skipped.rows, columns)],
  ])
}
