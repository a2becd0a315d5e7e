import type { Text } from '../values/index.ts'
import type { NotOrdered } from './applies.ts'
import type { Component } from './component.ts'
import type { AnswersField, ChoiceField, FactField, FlagField, Group, Groups, ThingsGroup } from './drivers.ts'
import type { ListShape, MembersShape, TruthShape, WordShape } from './shapes.ts'

/** What is said of a driver. */
export interface DriverTexts {
  /** A short name: the label in a form. */
  readonly name: Text
  /** What it means and why it moves the price, or why it is asked. */
  readonly help: Text
  /** What an answer about one thing of a list is called, with `{thing}`, where name and thing in brackets is too little. */
  readonly ofThing?: Text
}

/** What each answer reads as, after the driver's name and a colon. */
interface Worded<A extends string> extends DriverTexts {
  readonly answers: Readonly<Record<A, Text>>
}

/** A driver that is answered with yes or no, which have words of their own here or else those of every such driver. */
interface YesNo extends DriverTexts {
  readonly answers?: Readonly<Record<'yes' | 'no', Text>>
}

/** A driver with others below it. */
interface Nested<F> extends DriverTexts {
  readonly fields: { readonly [Name in keyof F]: TextsOf<F[Name]> }
}

type Unit = Extract<Group, { readonly unit: unknown }>['unit']

/** The texts that a driver, or the shape of a fact, must have. */
export type TextsOf<D> =
  D extends ChoiceField<infer A>
    ? Worded<A>
    : D extends FlagField | TruthShape
      ? YesNo
      : D extends AnswersField<infer F> | ThingsGroup<Unit, infer F>
        ? Nested<F>
        : D extends FactField<infer S>
          ? TextsOf<S>
          : D extends WordShape<infer A>
            ? Worded<A>
            : D extends ListShape<infer E>
              ? TextsOf<E>
              : D extends MembersShape<infer R, infer O>
                ? Nested<R & O>
                : DriverTexts

/** Reasons that shared code gives, whatever component it is: they have one text for all. */
type SharedReason = NotOrdered | 'no-delivery'

type Reasons<Member extends string, Code extends string> = [Code] extends [never]
  ? unknown
  : { readonly [M in Member]: Readonly<Record<Code, Text>> }

/**
 * The words of a component, beside it in `texts.ts`: names and help of what it asks, `asks`; the work that each of its
 * tariffs prices, `tariffs`; and its reasons, in which `{component}` is its title: `notApplicable` says why it is no part
 * of an order, `needsAssessment` why somebody must look before its price is more than a beginning. The title stands in
 * the definition, since it is printed on lines.
 */
export type ComponentTexts<C> =
  C extends Component<infer A extends Groups, infer T, infer N, infer O>
    ? {
        readonly asks: { readonly [Name in keyof A]: TextsOf<A[Name]> }
        readonly tariffs: Readonly<Record<keyof T, Text>>
      } & Reasons<'notApplicable', Exclude<N, SharedReason>> &
        Reasons<'needsAssessment', O>
    : never
