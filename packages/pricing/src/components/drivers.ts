import type { Unit } from '../values/index.ts'
import type { CodeShape, IdShape, Shape, ValueOf } from './shapes.ts'

/** A driver answered with one of some words; the answer decides which norm counts. */
export interface ChoiceField<A extends string> {
  readonly kind: 'choice'
  readonly answers: readonly A[]
}

/** A driver answered with true or false, which count as the answers `yes` and `no`. */
export interface FlagField {
  readonly kind: 'flag'
  readonly answers: readonly ['yes', 'no']
}

/** A driver answered with a whole number from 0 to `most`. */
export interface CountField<U extends Unit> {
  readonly kind: 'count'
  readonly unit: U
  readonly most: number
}

/** The answer to a choice without which a fact is not worth asking for. When it is given all the same, it counts. */
export interface AskedWhen {
  /** `application.kind` */
  readonly driver: string
  readonly is: string
}

/** An answer that has no figure of its own: it may decide what applies or is checked, but a list needs no default for it. */
export interface FactField<S extends Shape> {
  readonly kind: 'fact'
  readonly value: S
  readonly askedWhen?: AskedWhen
  /** The list of things whose ids it names. */
  readonly refersTo?: string
}

/** Answers that belong together, below one name. */
export interface AnswersField<F extends Fields> {
  readonly kind: 'answers'
  readonly fields: F
}

export type Field = ChoiceField<string> | FlagField | CountField<Unit> | FactField<Shape> | AnswersField<Fields>

export interface Fields {
  readonly [name: string]: Field
}

/** A list of things with ids, each with answers of its own. */
export interface ThingsGroup<U extends Unit, F extends Fields> {
  readonly kind: 'things'
  readonly unit: U
  readonly most: number
  readonly fields: F
}

/** A list of codes of the catalogue. */
export interface CodesGroup<U extends Unit> {
  readonly kind: 'codes'
  readonly unit: U
  readonly code: CodeShape | IdShape
  /** Another member of the request whose presence answers this one too. */
  readonly impliedBy?: string
}

/** What a component asks for under one name at the top of a request. */
export type Group = ThingsGroup<Unit, Fields> | CodesGroup<Unit> | AnswersField<Fields> | FactField<Shape>

export interface Groups {
  readonly [name: string]: Group
}

export const choice = <const A extends string>(...answers: readonly A[]): ChoiceField<A> => ({
  kind: 'choice',
  answers,
})

export const flag = (): FlagField => ({ kind: 'flag', answers: ['yes', 'no'] })

/** A whole number of `unit`, from 0 to `most`. */
export const count = <U extends Unit>(unit: U, most: number): CountField<U> => ({
  kind: 'count',
  unit,
  most,
})

export const fact = <S extends Shape>(
  value: S,
  asked: Pick<FactField<S>, 'askedWhen' | 'refersTo'> = {},
): FactField<S> => ({ kind: 'fact', value, ...asked })

export const answers = <F extends Fields>(fields: F): AnswersField<F> => ({ kind: 'answers', fields })

export const things = <U extends Unit, F extends Fields>(unit: U, most: number, fields: F): ThingsGroup<U, F> => ({
  kind: 'things',
  unit,
  most,
  fields,
})

export const codes = <U extends Unit>(
  unit: U,
  code: CodesGroup<U>['code'],
  implied: Pick<CodesGroup<U>, 'impliedBy'> = {},
): CodesGroup<U> => ({ kind: 'codes', unit, code, ...implied })

/** What a request holds for a field. */
export type FieldValue<F> =
  F extends ChoiceField<infer A>
    ? A
    : F extends FlagField
      ? boolean
      : F extends CountField<Unit>
        ? number
        : F extends AnswersField<infer N>
          ? FieldValues<N>
          : F extends FactField<infer S>
            ? ValueOf<S>
            : never

export type FieldValues<F extends Fields> = { readonly [K in keyof F]?: FieldValue<F[K]> | undefined }

/** What a request holds for a group. */
export type GroupValue<G> =
  G extends ThingsGroup<Unit, infer F>
    ? readonly ({ readonly id: string } & FieldValues<F>)[]
    : G extends CodesGroup<Unit>
      ? readonly string[]
      : FieldValue<G>

export type GroupValues<G extends Groups> = { readonly [K in keyof G]?: GroupValue<G[K]> | undefined }
