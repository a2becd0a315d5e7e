import type { Text, Unit } from '../values/index.ts'
import { limits } from './limits.ts'
import { type CodeShape, type IdShape, type Shape, text, type ValueOf } from './shapes.ts'

/**
 * The answers to a choice of the same group, or about the same thing, that a question waits for. With any other answer it is
 * not asked: no default is assumed for it, and what is answered all the same counts for nothing and is told.
 */
export interface AskedWhen {
  /** `sources.linking` */
  readonly driver: string
  readonly is: readonly string[]
}

interface Waiting {
  readonly askedWhen?: AskedWhen
}

/** Where an answer follows from an entry of the catalogue that another question about the same thing names. */
export interface GivenBy {
  /** `register`: the question that names the entry. */
  readonly field: string
  readonly entries: 'registers'
  readonly member: 'holder'
}

/** A driver answered with one of some words; the answer decides which norm counts. */
export interface ChoiceField<A extends string> extends Waiting {
  readonly kind: 'choice'
  readonly answers: readonly A[]
  /** The answer that holds where the question is not asked. */
  readonly otherwise?: A
  readonly givenBy?: GivenBy
}

/** A driver answered with true or false, which count as the answers `yes` and `no`. */
export interface FlagField extends Waiting {
  readonly kind: 'flag'
  readonly answers: readonly ['yes', 'no']
}

/** A driver answered with a whole number from 0 to `most`. */
export interface CountField<U extends Unit> extends Waiting {
  readonly kind: 'count'
  readonly unit: U
  readonly most: number
  /** A number above this is priced, with a remark: it may be a slip of the pen. */
  readonly usual: number
}

/** An answer that has no figure of its own: it may decide what applies or is checked, but a list needs no default for it. */
export interface FactField<S extends Shape> extends Waiting {
  readonly kind: 'fact'
  readonly value: S
  /** The list of things whose ids it names. */
  readonly refersTo?: string
  /** The entries of the catalogue of which it names one. */
  readonly entryOf?: GivenBy['entries']
}

/** Answers that belong together, below one name. */
export interface AnswersField<F extends Fields> extends Waiting {
  readonly kind: 'answers'
  readonly fields: F
}

/**
 * A question, as plain data: what may be answered to it. Forms, schemas and the price list's defaults are made of
 * these.
 */
export type Field = ChoiceField<string> | FlagField | CountField<Unit> | FactField<Shape> | AnswersField<Fields>

/** Questions that belong together, by their names in a request. */
export interface Fields {
  readonly [name: string]: Field
}

/** What one thing of a list is called for readers, where it has no name of its own. */
export interface Called<Name extends string = string> {
  /** `populasjon`: what it is, in the middle of a sentence. */
  readonly one: Text
  /** The question whose answer tells which one it is: its register, say. */
  readonly by?: Name
}

/** A list of things with ids, each with answers of its own. */
export interface ThingsGroup<U extends Unit, F extends Fields> {
  readonly kind: 'things'
  readonly unit: U
  readonly most: number
  readonly fields: F
  readonly called: Called
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

/** What is asked for, by its name at the top of a request. */
export interface Groups {
  readonly [name: string]: Group
}

export const choice = <const A extends string>(...answers: readonly A[]): ChoiceField<A> => ({
  kind: 'choice',
  answers,
})

export const flag = (): FlagField => ({ kind: 'flag', answers: ['yes', 'no'] })

/** A whole number of `unit`, from 0 to `most`; as a rule no more than `usual`. */
export const count = <U extends Unit>(unit: U, most: number, usual: number): CountField<U> => ({
  kind: 'count',
  unit,
  most,
  usual,
})

export const fact = <S extends Shape>(
  value: S,
  refers: Pick<FactField<S>, 'refersTo' | 'entryOf'> = {},
): FactField<S> => ({
  kind: 'fact',
  value,
  ...refers,
})

/** A question that waits for one of these answers to a choice of the same group, or about the same thing. */
export const askedWhen = <F extends Field>(
  driver: string,
  is: readonly string[],
  field: F,
): F & { readonly askedWhen: AskedWhen } => ({ ...field, askedWhen: { driver, is } })

/** A choice that has this answer where it is not asked. */
export const otherwise = <F extends ChoiceField<string>>(
  answer: F['answers'][number],
  field: F,
): F & { readonly otherwise: F['answers'][number] } => ({ ...field, otherwise: answer })

/** A choice whose answer an entry of the catalogue has, where another question about the same thing names one. */
export const givenBy = <F extends ChoiceField<string>>(
  given: GivenBy,
  field: F,
): F & { readonly givenBy: GivenBy } => ({
  ...field,
  givenBy: given,
})

export const answers = <F extends Fields>(fields: F): AnswersField<F> => ({ kind: 'answers', fields })

export const things = <U extends Unit, F extends Fields>(
  unit: U,
  most: number,
  fields: F,
  called: Called<keyof F & string>,
): ThingsGroup<U, F> => ({ kind: 'things', unit, most, fields, called })

/** The name that somebody gives a thing for readers. It moves no price. */
export const ownName = fact(text(limits.shortText))

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
