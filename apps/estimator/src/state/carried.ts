import { readJson } from '@anslag/pricing'
import { withNames } from '../form/answered-names.ts'
import { type Draft, listAt, type Path, valueAt } from '../form/change.ts'
import { type Form, type IssuesOf, withAnswer } from '../form/form.ts'
import { questions } from '../form/questions.ts'
import { noRecovery, type Recovery, shares } from '../form/recovery.ts'
import { mark } from './carry.ts'
import type { Reading } from './reading.ts'

const draftOf = (value: unknown): Draft =>
  typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : {}

const decoded = (hash: string): string => {
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
export const broughtForm = (hash: string, { open, issuesOf }: Pick<Reading, 'open' | 'issuesOf'>): Form | undefined => {
  const json = readJson(decoded(hash))
  if (!json.ok) return undefined
  const opened = open(JSON.stringify(valueAt(json.value, ['draft']) ?? null))
  if (!opened.ok) return undefined
  const texts = Object.entries(draftOf(valueAt(json.value, ['texts'])))
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
export const broughtRecovery = (hash: string): Recovery => {
  const json = readJson(decoded(hash))
  const recovery = json.ok ? valueAt(json.value, ['recovery']) : undefined
  const share = shares.find((each) => each === valueAt(recovery, ['share']))
  const percent = valueAt(recovery, ['percent'])
  return share === undefined || typeof percent !== 'string' ? noRecovery : { share, percent: percent.slice(0, 40) }
}
