import type { FoundVariable, Place } from '../found.ts'
import type { Question, QuestionKind, QuestionOption } from './question.ts'

/** Places that a question names; nobody looks up more. */
const mostPlaces = 50

/** A question while its variables are gathered. */
export class QuestionDraft {
  readonly id: string
  readonly options: readonly QuestionOption[]
  private readonly kind: QuestionKind
  private readonly subject: string
  private readonly byDefault: string | undefined
  private readonly names = new Set<string>()
  private readonly at: Place[] = []
  private readonly offered = new Map<string, QuestionOption>()
  private answer: string | undefined

  constructor(kind: QuestionKind, subject: string, options: readonly QuestionOption[], byDefault?: string) {
    this.id = `${kind}:${subject}`
    this.kind = kind
    this.subject = subject
    this.options = options
    this.byDefault = byDefault
  }

  add({ name, at }: FoundVariable, options: readonly QuestionOption[], answer: string | undefined): void {
    this.names.add(name)
    if (this.at.length < mostPlaces) this.at.push(at)
    for (const option of options) if (!this.offered.has(option.id)) this.offered.set(option.id, option)
    this.answer = answer
  }

  get question(): Question {
    const chosen = this.answer ?? this.byDefault
    const all = [...this.offered.values()]
    const isLast = ({ list, table }: QuestionOption) => list === undefined && table === undefined
    return {
      id: this.id,
      kind: this.kind,
      subject: this.subject,
      names: [...this.names],
      at: this.at,
      options: [...all.filter((option) => !isLast(option)), ...all.filter(isLast)],
      ...(chosen === undefined ? {} : { chosen }),
      answered: this.answer !== undefined,
    }
  }
}
