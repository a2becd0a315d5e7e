import { mark } from '../export/encode-link.ts'
import { withNames } from '../form/answered-names.ts'
import { type Draft, listAt, type Path, valueAt } from '../form/change.ts'
import { type Form, type IssuesOf, withAnswer } from '../form/form.ts'
import { questions } from '../form/questions.ts'
import type { Reading } from '../form/request-parser.ts'
import { noRecovery, type Recovery, shares } from '../price/recovery.ts'

const draftOf = (value: unknown): Draft =>
  typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : {}

/** The text of what an address brings. */
export const decoded = (hash: string): string => {
  try {
    return decodeURIComponent(hash.slice(mark.length))
  } catch {
    return ''
  }
}

/** Whether names are asked for at a path: some may count while others do not. */
const isNames = ([name = '', ...below]: Path): boolean => {
  const question = below.length === 0 ? questions.get(String(name)) : undefined
  return question?.kind === 'control' && question.control.kind === 'names'
}

const withMoreNames = (form: Form, path: Path, text: string, issuesOf: IssuesOf): Form => {
  const end = listAt(form.draft, path).length
  return withNames(form, path, { from: end, to: end }, text, issuesOf)
}

const step = (text: string): string | number => (/^\d{1,4}$/.test(text) ? Number(text) : text)

/**
 * The form that an address brings, checked like a file. What cannot be read is left out; undefined when nothing can.
 */
export const broughtForm = (
  hash: string,
  { open, issuesOf, json }: Pick<Reading, 'open' | 'issuesOf' | 'json'>,
): Form | undefined => {
  const read = json(decoded(hash))
  if (!read.ok) return undefined
  const opened = open(valueAt(read.value, ['draft']))
  if (!opened.ok) return undefined
  const texts = Object.entries(draftOf(valueAt(read.value, ['texts'])))
  return texts.reduce((form: Form, [path, text]) => {
    const steps = path.split('/').slice(1).map(step)
    if (typeof text === 'string' && isNames(steps)) return withMoreNames(form, steps, text, issuesOf)
    const known = steps.length > 0 && typeof text === 'string' && valueAt(form.draft, steps) === undefined
    return known && valueAt(form.draft, steps.slice(0, -1)) !== undefined
      ? withAnswer(form, steps, text, text, issuesOf)
      : form
  }, opened.value)
}

/** How much of the VAT comes back, as an address brings it; nothing when it does not say. */
export const broughtRecovery = (hash: string, json: Reading['json']): Recovery => {
  const read = json(decoded(hash))
  const recovery = read.ok ? valueAt(read.value, ['recovery']) : undefined
  const share = shares.find((each) => each === valueAt(recovery, ['share']))
  const percent = valueAt(recovery, ['percent'])
  return share === undefined || typeof percent !== 'string' ? noRecovery : { share, percent: percent.slice(0, 40) }
}
