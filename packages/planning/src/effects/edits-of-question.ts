import { type PriceBook, pointer, readJson, valueAt } from '@anslag/pricing'
import type { Edit, SingleAnswer } from '../edits/edit.ts'
import type { AskedQuestion } from '../edits/questions.ts'

/** Nobody adds one to a number of which there are, as a rule, more than this. */
const mostByOne = 1_000

/** The whole number that a price list assumes. */
const stated = (text: string): number => {
  const read = readJson(text)
  return read.ok && typeof read.value === 'number' ? read.value : 0
}

const listed = (answer: unknown): readonly unknown[] => (Array.isArray(answer) ? answer : [])

/** The codes of the catalogue that a list may hold: they stand under the list's own name. */
export const codesOf = (list: string, { catalogue }: PriceBook): readonly string[] =>
  listed(valueAt(catalogue.document, [list]))
    .map((entry) => valueAt(entry, ['code']))
    .filter((code) => typeof code === 'string')

/** The price asks of a country only whether it is Norwegian: one abroad stands for all of them. */
const countries = ['NO', 'SE'] as const

const wordsOf = ({ asked }: AskedQuestion): readonly SingleAnswer[] => {
  if (asked.kind !== 'fact') return []
  const { value } = asked
  if (value.shape === 'truth') return [true, false]
  if (value.shape === 'word') return value.words
  return value.shape === 'code' && value.of === 'countries' ? countries : []
}

/** The answers that a question may have, each by itself; a number, one less and one more. */
const answersTo = (question: AskedQuestion): readonly SingleAnswer[] => {
  const { asked, answer, assumed = '' } = question
  switch (asked.kind) {
    case 'choice':
      return asked.answers
    case 'flag':
      return [true, false]
    case 'count': {
      if (asked.usual > mostByOne) return []
      const now = typeof answer === 'number' ? answer : stated(assumed)
      return [now - 1, now + 1].filter((number) => number >= 0 && number <= asked.most)
    }
    case 'fact':
      return wordsOf(question)
    default:
      return []
  }
}

const additions = ({ path, driver, asked, answer }: AskedQuestion, book: PriceBook): readonly Edit[] => {
  const here = listed(answer)
  if (asked.kind === 'things') return here.length < asked.most ? [{ kind: 'add', path }] : []
  return codesOf(driver, book)
    .filter((code) => !here.includes(code))
    .map((value) => ({ kind: 'add', path, value }))
}

/** Of a list: one more, each one fewer, and none where nobody has said yet whether there are any. */
const editsOfList = (question: AskedQuestion, book: PriceBook): readonly Edit[] => {
  const { path, driver, answer } = question
  const none: readonly Edit[] = answer === undefined ? [{ kind: 'none', path }] : []
  const fewer = listed(answer).map((_, index): Edit => ({ kind: 'remove', path: pointer(driver, index) }))
  return [...none, ...additions(question, book), ...fewer]
}

/** Every way of answering a question otherwise than it is answered. */
export const editsOfQuestion = (question: AskedQuestion, book: PriceBook): readonly Edit[] => {
  const { path, asked, answer } = question
  if (asked.kind === 'things' || asked.kind === 'codes') return editsOfList(question, book)
  return answersTo(question)
    .filter((value) => value !== answer)
    .map((value) => ({ kind: 'answer', path, value }))
}
