import { fill, formatDay, formatDecimal } from '@anslag/presentation'
import { answerName, driverName, type InitialTexts, nameById } from '@anslag/presentation/estimate'
import { type CatalogueDocument, type Issue, pointer, valueAt } from '@anslag/pricing'
import {
  type AskedAgainst,
  askedNow,
  type Control,
  type Form,
  type FormQuestion,
  listAt,
  type NamedControl,
  type Path,
} from '@anslag/request-form'
import type { Words } from '../shell/app.ts'

/** What was asked, and what was answered or what the estimate takes instead. */
export interface Answer {
  readonly label: string
  readonly answer: string
}

/** A question with its answers; those about one thing of a list stand under its name. */
export interface Answered {
  readonly heading: string
  readonly answers: readonly Answer[]
  readonly things: readonly { readonly name: string; readonly answers: readonly Answer[] }[]
}

/** What answers are read from, and the words for them. */
export interface Answering {
  readonly form: Form
  /** Of the estimate: they say which defaults count. */
  readonly issues: readonly Issue[]
  readonly catalogue: CatalogueDocument
  /** Of the price list: they decide where nobody answered whether something else is asked. */
  readonly defaults: AskedAgainst['defaults']
  readonly texts: InitialTexts
  readonly words: Words['export']['printed']
}

const entryName = (code: string, entries: 'registers', { catalogue, texts }: Answering): string =>
  catalogue[entries]?.find((each) => each.code === code)?.name[texts.language] ?? code

/** What readers call a thing of a list, or a code. */
const nameIn = ({ form, catalogue, texts }: Answering, list: string, id: string): string =>
  nameById(list, id, [form.draft], texts, catalogue)

const answerText = (driver: string, value: unknown, answering: Answering, control?: Control): string => {
  const { texts, words } = answering
  if (Array.isArray(value)) {
    const list = control?.kind === 'references' ? control.to : ''
    const names = value.map((each) => String(valueAt(each, ['name']) ?? nameIn(answering, list, String(each))))
    return names.length === 0 ? words.none : names.join(', ')
  }
  if (typeof value === 'number') return formatDecimal(String(value), texts)
  if (control?.kind === 'entry') return entryName(String(value), control.of, answering)
  return formatDay(answerName(driver, String(value), texts), texts)
}

/** What nobody answered: what the estimate takes instead, where that counts in it. */
const unanswered = (driver: string, path: Path, { issues, texts, words }: Answering): string => {
  const place = pointer(...path)
  const issue = issues.find(({ code, path: at }) => code === 'driver/not-answered' && at === place)
  if (issue === undefined) return words.unknown
  const { assumed } = issue.params
  const text = String(assumed)
  return fill(words.assumed, {
    answer: /^\d+$/.test(text) ? formatDecimal(text, texts) : answerName(driver, text, texts),
  })
}

const answer = (driver: string, path: Path, answering: Answering, control?: Control): string => {
  const { form, words } = answering
  const written = form.invalid[pointer(...path)]
  const value = valueAt(form.draft, path)
  const wrong = written === undefined ? [] : [fill(words.wrong, { text: written.text })]
  const right = value === undefined ? [] : [answerText(driver, value, answering, control)]
  return [...right, ...wrong].join(', ') || unanswered(driver, path, answering)
}

const answers = (
  driver: string,
  path: Path,
  fields: readonly NamedControl[],
  answering: Answering,
): readonly Answer[] =>
  askedNow(fields, path, answering.form.draft, answering).flatMap(({ name, control }): readonly Answer[] => {
    const [below, at] = [`${driver}.${name}`, [...path, name]]
    if (control.kind === 'together') return answers(below, at, control.fields, answering)
    return [{ label: driverName(below, answering.texts), answer: answer(below, at, answering, control) }]
  })

/** An answer to a question as a whole: that there are none, or that nobody knows. */
const asAWhole = (name: string, answering: Answering): readonly Answer[] => {
  const { form, texts } = answering
  const none = valueAt(form.draft, [name]) !== undefined
  return [{ label: driverName(name, texts), answer: none ? answering.words.none : unanswered(name, [name], answering) }]
}

/** A question of the form with its answers as text. */
export const answered = (question: FormQuestion, answering: Answering): Answered => {
  const { name } = question
  const { form, texts } = answering
  const heading = driverName(name, texts)
  const list = listAt(form.draft, [name])
  if (question.kind === 'control') {
    const { control } = question
    const fields = control.kind === 'together' ? control.fields : []
    const single = fields.length === 0 ? [{ label: heading, answer: answer(name, [name], answering) }] : []
    return { heading, answers: [...single, ...answers(name, [name], fields, answering)], things: [] }
  }
  if (list.length === 0) return { heading, answers: asAWhole(name, answering), things: [] }
  if (question.kind === 'codes') {
    const names = list.map((code) => nameIn(answering, name, String(code)))
    return { heading, answers: [{ label: heading, answer: names.join(', ') }], things: [] }
  }
  const things = list.map((thing, index) => ({
    name: nameIn(answering, name, String(valueAt(thing, ['id']))),
    answers: answers(name, [name, index], question.fields, answering),
  }))
  return { heading, answers: [], things }
}
