import type { Catalogue } from '@anslag/pricing'
import type { FoundVariable } from '../found.ts'
import type { Resolution, Resolver } from '../resolve/index.ts'
import type { Answers, Question, QuestionOption } from './question.ts'
import { QuestionDraft } from './question-draft.ts'

/** What a variable is taken for. */
export type Belonging =
  | { readonly kind: 'list'; readonly list: string; readonly area: string }
  | { readonly kind: 'table'; readonly table: string }
  /** Not known before its question is answered. */
  | { readonly kind: 'open' }
  /** Data that no variable list has. */
  | { readonly kind: 'outside' }
  | { readonly kind: 'leave-out' }

/** A variable with what it is taken for. */
export interface Decided {
  readonly variable: FoundVariable
  readonly belongs: Belonging
}

type Open = Extract<Resolution, { readonly kind: 'open' }>

const table = (code: string): QuestionOption => ({ id: `table:${code}`, table: code })

const list = (code: string): QuestionOption => ({ id: `list:${code}`, list: code })

const last: readonly QuestionOption[] = [{ id: 'outside' }, { id: 'leave-out' }]

/** What a question is about. Names without a prefix have nothing else in common than the file that they stand in. */
const subjectOf = ({ why, subject, suggestions }: Open, { name, at }: FoundVariable): string =>
  why === 'unknown-variable' && suggestions.length === 0 && !name.includes('_') ? at.file : subject

const draftFor = (resolution: Resolution, variable: FoundVariable): QuestionDraft | undefined => {
  if (resolution.kind === 'open') {
    const suggested = resolution.suggestions.map((each) => ({
      ...('list' in each ? list(each.list) : table(each.table)),
      like: each.like,
    }))
    return new QuestionDraft(resolution.why, subjectOf(resolution, variable), [...suggested, ...last])
  }
  if (resolution.kind !== 'table' || resolution.alsoIn.length === 0) return undefined
  const options = [table(resolution.table), ...resolution.alsoIn.map(list), { id: 'leave-out' }]
  return new QuestionDraft('table-or-list', resolution.table, options, `table:${resolution.table}`)
}

/** What an option means; undefined when it is none, or names a list or table that the catalogue lacks. */
const belongingOf = (option: string, catalogue: Catalogue): Belonging | undefined => {
  if (option === 'outside' || option === 'leave-out') return { kind: option }
  const code = option.slice(option.indexOf(':') + 1)
  if (option.startsWith('table:'))
    return catalogue.table(code) === undefined ? undefined : { kind: 'table', table: code }
  const area = option.startsWith('list:') ? catalogue.areaOfList(code) : undefined
  return area === undefined ? undefined : { kind: 'list', list: code, area }
}

/** Without an answer: what its name says, or nothing. */
const undecided = (resolution: Resolution): Belonging => {
  switch (resolution.kind) {
    case 'list':
      return resolution
    case 'table':
      return { kind: 'table', table: resolution.table }
    case 'open':
      return { kind: 'open' }
  }
}

/**
 * Says of every variable what it is taken for, and gathers what has to be asked. A question is about all variables that it
 * would be asked of, so that a prefix nobody knows is asked about once. Answers to other questions are passed over.
 */
export const decide = (
  variables: readonly FoundVariable[],
  resolver: Resolver,
  catalogue: Catalogue,
  answers: Answers,
): { readonly decided: readonly Decided[]; readonly questions: readonly Question[] } => {
  const drafts = new Map<string, QuestionDraft>()
  const given = new Map(Object.entries(answers))
  const decided = variables.map((variable): Decided => {
    const resolution = resolver.resolve(variable)
    const fresh = draftFor(resolution, variable)
    if (fresh === undefined) return { variable, belongs: undecided(resolution) }
    const draft = drafts.get(fresh.id) ?? fresh
    drafts.set(draft.id, draft)
    const answer = given.get(draft.id)
    const belongs = answer === undefined ? undefined : belongingOf(answer, catalogue)
    draft.add(variable, fresh.options, belongs === undefined ? undefined : answer)
    return { variable, belongs: belongs ?? undecided(resolution) }
  })
  return { decided, questions: [...drafts.values()].map((draft) => draft.question) }
}
