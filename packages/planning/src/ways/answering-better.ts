import type { PriceBook, Request } from '@anslag/pricing'
import type { Edit } from '../edits/edit.ts'
import { type AskedQuestion, askedQuestions } from '../edits/questions.ts'
import type { Candidate } from './candidate.ts'
import { type Better, betterAnswers } from './declared.ts'

const better = ({ path, answer }: AskedQuestion, { from, to }: Better): readonly Edit[] => {
  if (from !== undefined && from !== answer) return []
  if (to !== 'one-fewer') return to === answer ? [] : [{ kind: 'answer', path, value: to }]
  return typeof answer === 'number' && answer > 0 ? [{ kind: 'answer', path, value: answer - 1 }] : []
}

/** Whether the thing that a question is about is only assumed to be there. */
const isOfNobody = ({ path }: AskedQuestion, all: readonly AskedQuestion[]): boolean =>
  all.some((list) => list.asked.kind === 'things' && list.answer === undefined && path.startsWith(`${list.path}/`))

/** Every answer that could be a better one, each by itself. */
export const answeringBetter = (request: Request, book: PriceBook): readonly Candidate[] => {
  const all = askedQuestions(request, book)
  return all.flatMap((question) => {
    const declared = betterAnswers[question.driver]
    if (declared === undefined || isOfNobody(question, all)) return []
    const edits = better(question, declared)
    return edits.length === 0 ? [] : [{ code: declared.code, cost: declared.cost, edits }]
  })
}
