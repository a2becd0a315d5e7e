/**
 * What the value of an answer may look like, as plain data. A form is made of it, and so is the schema that requests are
 * read with, which a page that only prices does without.
 */
export type Shape =
  | TruthShape
  | WordShape<string>
  | DayShape
  | TextShape
  | CodeShape
  | IdShape
  | ListShape<Shape>
  | MembersShape<Shapes, Shapes>

export interface Shapes {
  readonly [name: string]: Shape
}

export interface TruthShape {
  readonly shape: 'truth'
}

export interface WordShape<A extends string> {
  readonly shape: 'word'
  readonly words: readonly A[]
}

export interface DayShape {
  readonly shape: 'day'
}

export interface TextShape {
  readonly shape: 'text'
  readonly longest: number
}

export interface CodeShape {
  readonly shape: 'code'
  /** A list that all know, of which it is one. */
  readonly of?: 'countries'
  readonly pattern: RegExp
}

export interface IdShape {
  readonly shape: 'id'
}

export interface ListShape<S extends Shape> {
  readonly shape: 'list'
  readonly of: S
  readonly most: number
}

export interface MembersShape<R extends Shapes, O extends Shapes> {
  readonly shape: 'members'
  readonly required: R
  readonly optional: O
}

/** True or false. */
export const truth: TruthShape = { shape: 'truth' }

/** One of these words. */
export const word = <const A extends string>(...words: readonly A[]): WordShape<A> => ({ shape: 'word', words })

/** A calendar day. */
export const day: DayShape = { shape: 'day' }

/** A line of text, of so many letters at most. */
export const text = (longest: number): TextShape => ({ shape: 'text', longest })

/** A code or name that has a form of its own. */
export const code = (pattern: RegExp, of?: CodeShape['of']): CodeShape => ({
  shape: 'code',
  pattern,
  ...(of === undefined ? {} : { of }),
})

/** The short name of a thing, or of an entry of the catalogue. */
export const id: IdShape = { shape: 'id' }

/** A list of so many at most. */
export const list = <S extends Shape>(of: S, most: number): ListShape<S> => ({ shape: 'list', of, most })

/** An object: members that it must have, and others that it may have. */
export const members = <R extends Shapes, O extends Shapes>(required: R, optional: O): MembersShape<R, O> => ({
  shape: 'members',
  required,
  optional,
})

/** The values that have a shape; of a shape that is not known, anything. */
export type ValueOf<S> = Shape extends S
  ? unknown
  : S extends WordShape<infer A>
    ? A
    : S extends TruthShape
      ? boolean
      : S extends DayShape | TextShape | CodeShape | IdShape
        ? string
        : S extends ListShape<infer E>
          ? readonly ValueOf<E>[]
          : S extends MembersShape<infer R, infer O>
            ? { readonly [K in keyof R]: ValueOf<R[K]> } & { readonly [K in keyof O]?: ValueOf<O[K]> | undefined }
            : never
