import { type AskedQuestion, askedQuestions, type Effect, effectOfRequest, effectsOfQuestion } from '@anslag/planning'
import { type BookOnDay, type Estimate, estimate, requestReader, steps, valueAt } from '@anslag/pricing'
import type { EffectsTask, ToldEffect } from './task.ts'

const single = (value: string | number | boolean): string =>
  typeof value === 'boolean' ? (value ? 'yes' : 'no') : String(value)

const ofNumber = ({ answer, assumed }: AskedQuestion, value: unknown): string =>
  Number(value) > (typeof answer === 'number' ? answer : Number(assumed ?? 0)) ? '+1' : '-1'

/** What the form calls the answer that an effect is of; undefined for what it has no place for. */
const answerOf = (question: AskedQuestion, { edit }: Effect): string | undefined => {
  switch (edit.kind) {
    case 'answer':
      return question.asked.kind === 'count' ? ofNumber(question, edit.value) : single(edit.value)
    case 'none':
      return '0'
    case 'add':
      return typeof edit.value === 'string' ? edit.value : '+'
    case 'remove': {
      const code = valueAt(question.answer, steps(edit.path).slice(1))
      return typeof code === 'string' ? code : undefined
    }
    default:
      return undefined
  }
}

const ofQuestion = (base: Estimate, question: AskedQuestion, by: BookOnDay): readonly ToldEffect[] =>
  effectsOfQuestion(base, question, by).flatMap((effect) => {
    const answer = answerOf(question, effect)
    return answer === undefined ? [] : [{ answer, gross: effect.gross, complete: effect.complete }]
  })

const ofRequests = (
  base: Estimate,
  requests: Readonly<Record<string, unknown>>,
  by: BookOnDay,
): readonly ToldEffect[] => {
  const read = requestReader(by.book.catalogue)
  return Object.entries(requests).flatMap(([answer, document]) => {
    const request = read(document)
    const effect = request.ok ? effectOfRequest(base, request.value, by) : undefined
    return effect === undefined ? [] : [{ answer, gross: effect.gross, complete: effect.complete }]
  })
}

/** What other answers to each question of a task do to the price, question by question. */
export function* toldEffects(
  { request, questions, requests }: EffectsTask,
  by: BookOnDay,
): Generator<readonly [string, readonly ToldEffect[]]> {
  const base = estimate({ ...by, request })
  if (!base.ok) return
  const all = new Map(askedQuestions(request, by.book).map((question) => [question.path, question]))
  for (const path of questions) {
    const question = all.get(path)
    const own = requests[path]
    if (own !== undefined) yield [path, ofRequests(base.value, own, by)]
    else yield [path, question === undefined ? [] : ofQuestion(base.value, question, by)]
  }
}
