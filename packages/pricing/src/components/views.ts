import type { Figure, Text, Unit } from '../values/index.ts'
import type {
  AnswersField,
  AskedWhen,
  ChoiceField,
  CodesGroup,
  CountField,
  FactField,
  Fields,
  FlagField,
  Groups,
  ThingsGroup,
} from './drivers.ts'
import type { ValueOf } from './shapes.ts'

/** An answer as formulas see it: the word, where it stands, and whether it is the list's default. */
export interface Answer<A extends string> {
  readonly value: A
  readonly ref: string
  readonly answered: boolean
  /** The answer to another question that decided this one, as traces tell it: `/sources/0/holder=other`. */
  readonly because?: string
}

/** What formulas see of a field; nothing where it waits for an answer that was not given, and none holds otherwise. */
export type FieldView<F> = F extends { readonly otherwise: string }
  ? AskedView<F>
  : F extends { readonly askedWhen: AskedWhen }
    ? AskedView<F> | undefined
    : AskedView<F>

type AskedView<F> =
  F extends ChoiceField<infer A>
    ? Answer<A>
    : F extends FlagField
      ? Answer<'yes' | 'no'>
      : F extends CountField<infer U>
        ? Figure<U>
        : F extends AnswersField<infer N>
          ? FieldViews<N>
          : F extends FactField<infer S>
            ? ValueOf<S> | undefined
            : never

export type FieldViews<F extends Fields> = { readonly [K in keyof F]: FieldView<F[K]> }

/** A thing of a list; without an id when the list was not answered and one is assumed. */
export type Thing<F extends Fields> = FieldViews<F> & {
  readonly id: string | undefined
  readonly ref: string
  /** What readers call it; undefined where it is assumed. */
  readonly called: Text | undefined
}

export interface ThingsView<U extends Unit, F extends Fields> {
  readonly answered: boolean
  readonly count: Figure<U>
  readonly things: readonly Thing<F>[]
}

/** A code of the request; repeated ones stand once. */
export interface Code {
  readonly code: string
  readonly ref: string
}

export interface CodesView<U extends Unit> {
  readonly answered: boolean
  readonly unit: U
  readonly codes: readonly Code[]
  /** How many, when the list was not answered. */
  readonly assumed: Figure<U>
}

export type GroupView<G> =
  G extends ThingsGroup<infer U, infer F>
    ? ThingsView<U, F>
    : G extends CodesGroup<infer U>
      ? CodesView<U>
      : FieldView<G>

/** The answers of a request, as figures and answers with their origin; every driver that was not answered has its default. */
export type Views<G extends Groups> = { readonly [K in keyof G]: GroupView<G[K]> }

/** An answer to a question that another answer made needless. */
export interface NotAsked {
  readonly ref: string
  readonly driver: string
  /** The driver that decided so, and its answer. */
  readonly because: string
  readonly answer: string
}

/** A driver that was not answered, and what is assumed for it. */
export interface Unanswered {
  readonly ref: string
  /** `sources.files`: its key among the list's defaults. */
  readonly driver: string
  readonly assumed: string
}
