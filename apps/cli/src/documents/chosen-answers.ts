import type { Answers, ReadingReport } from '@anslag/intake'
import type { Choice } from '../arguments/choice.ts'
import { closest } from '../arguments/closest.ts'
import { type Message, message } from '../message.ts'

/** Ids that are named in a message; a reading with more questions tells them in its report. */
const most = 12

/** Answers as a reading takes them; the last one to a question counts. */
export const answersOf = (choices: readonly Choice[]): Answers =>
  Object.fromEntries(choices.map(({ question, answer }) => [question, answer]))

/** What is wrong with choices, after the reading that they were given to: no such question, or no such answer to it. */
export const wrongChoices = (choices: readonly Choice[], { questions }: ReadingReport): readonly Message[] => {
  const ids = questions.map(({ id }) => id)
  return [...new Map(choices.map((choice) => [choice.question, choice] as const)).values()].flatMap(
    ({ question: given, answer }): readonly Message[] => {
      const question = questions.find(({ id }) => id === given)
      if (question === undefined)
        return [
          message('choice/unknown-question', { given, closest: closest(given, ids), questions: ids.slice(0, most) }),
        ]
      if (question.answered) return []
      const answers = question.options.map(({ id }) => id)
      return [
        message('choice/unknown-answer', {
          given: answer,
          closest: closest(answer, answers),
          question: given,
          answers,
        }),
      ]
    },
  )
}
