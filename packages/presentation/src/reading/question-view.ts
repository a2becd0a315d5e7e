import type { Question, QuestionOption } from '@anslag/intake'
import { fill } from '../format/fill.ts'
import { placesInWords } from './places.ts'
import { inWords, nameOf, tableName, type Wording } from './wording.ts'

const plainLabel = ({ id, list, table }: QuestionOption, wording: Wording): string => {
  const { options } = wording.reading
  if (table !== undefined) return fill(options.table, { name: tableName(table, wording) })
  if (list !== undefined) return fill(options.list, { name: nameOf(list, wording) })
  return id === 'outside' ? options.outside : options['leave-out']
}

const label = (option: QuestionOption, wording: Wording): string => {
  const plain = plainLabel(option, wording)
  return option.like === undefined ? plain : fill(wording.reading.options.like, { option: plain, like: option.like })
}

/** An option by its id: one that is offered, or any other list or table. */
const chosenOption = ({ chosen = '', options }: Question): QuestionOption => {
  const code = chosen.slice(chosen.indexOf(':') + 1)
  const offered = options.find(({ id }) => id === chosen)
  if (offered !== undefined)
    return { id: chosen, ...('table' in offered ? { table: code } : {}), ...('list' in offered ? { list: code } : {}) }
  return chosen.startsWith('table:') ? { id: chosen, table: code } : { id: chosen, list: code }
}

const state = (question: Question, wording: Wording): string => {
  const { unanswered, answered } = wording.reading
  if (question.chosen === undefined) return unanswered.open
  const option = label(chosenOption(question), wording)
  return fill(question.answered ? answered : unanswered.chosen, { option })
}

/** Questions that any list or table may answer. */
const asksWhere: readonly Question['kind'][] = ['unknown-variable', 'unknown-list', 'unknown-table']

/** A question of a reading in words, with what may be answered. */
export interface QuestionView {
  readonly id: string
  readonly question: string
  /** What the answer is, or what is assumed without one. */
  readonly state: string
  readonly answered: boolean
  readonly places: string
  readonly options: readonly { readonly id: string; readonly label: string; readonly chosen: boolean }[]
  /** Says that any other list or table may be the answer too; undefined where only the options may. */
  readonly others?: string | undefined
}

/** A question in words, with its options. */
export const questionView = (question: Question, wording: Wording): QuestionView => ({
  id: question.id,
  question: fill(wording.reading.questions[question.kind], {
    names: inWords(question.names, wording),
    subject: question.subject,
    table: tableName(question.subject, wording),
  }),
  state: state(question, wording),
  answered: question.answered,
  places: placesInWords(question.at, wording),
  options: question.options.map((option) => ({
    id: option.id,
    label: label(option, wording),
    chosen: option.id === question.chosen,
  })),
  others: asksWhere.includes(question.kind) ? wording.reading.options.others : undefined,
})
