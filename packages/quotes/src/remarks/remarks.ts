import { digest, type Issue, steps, valueAt } from '@anslag/pricing'
import type { Content } from '../quote/content.ts'
import type { RemarkAnswer } from '../quote/remark-answer.ts'

type Remarked = Pick<Content, 'estimate' | 'remarkAnswers'>

/** True for the answers that are about the remark. */
export const isAnswerTo =
  ({ code, path }: Pick<Issue, 'code' | 'path'>) =>
  (answer: Pick<RemarkAnswer, 'code' | 'path'>): boolean =>
    answer.code === code && (answer.path ?? '') === path

/** Remarks of the estimate that something is missing: each must be answered with a reason before the quote is issued. */
export const missingRemarks = ({ estimate }: Remarked): readonly Issue[] =>
  estimate.issues.filter(({ severity }) => severity === 'missing')

/** The officer's answer to a remark; undefined where there is none. */
export const remarkAnswer = (remark: Pick<Issue, 'code' | 'path'>, { remarkAnswers = [] }: Remarked) =>
  remarkAnswers.find(isAnswerTo(remark))

/** Those that nobody has answered. */
export const unansweredRemarks = (content: Remarked): readonly Issue[] =>
  missingRemarks(content).filter((remark) => remarkAnswer(remark, content) === undefined)

/** Answers that are about a remark that the estimate still has. */
export const answersOfRemarks = (content: Remarked): readonly RemarkAnswer[] =>
  (content.remarkAnswers ?? []).filter((answer) => missingRemarks(content).some((remark) => isAnswerTo(remark)(answer)))

/** The content with other answers; without the member where there are none. */
export const withRemarkAnswers = (
  { remarkAnswers: _before, ...content }: Content,
  remarkAnswers: readonly RemarkAnswer[],
): Content => (remarkAnswers.length === 0 ? content : { ...content, remarkAnswers })

/** What a request says at a place, and the ids of the things on the way there. */
const saidAt = (request: unknown, path: string): string => {
  const way = steps(path)
  const ids = way.map((_, index) => valueAt(request, [...way.slice(0, index + 1), 'id']) ?? '')
  return digest([valueAt(request, way) ?? '', ids])
}

/** Answers about places of which another request says what was said before. */
export const repeatedRemarkAnswers = (
  answered: readonly RemarkAnswer[] = [],
  before: unknown,
  after: unknown,
): readonly RemarkAnswer[] =>
  answered.filter(({ path }) => path === undefined || saidAt(before, path) === saidAt(after, path))

/**
 * What the estimate remarks on and whoever makes or issues the quote must know: what stops an issue, what must be answered,
 * and risks. Reminders, and what was answered, are left out.
 */
export const remarksToTell = (content: Remarked): readonly Issue[] =>
  content.estimate.issues.filter(
    (remark) =>
      remark.code === 'driver/not-answered' ||
      (remark.severity !== 'info' && remarkAnswer(remark, content) === undefined),
  )
