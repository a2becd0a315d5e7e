import type { Text } from '../values/index.ts'
import type { CodesView } from './views.ts'

/** Why something is no part of an order, whatever component it is. */
export type NotOrdered = 'none-ordered' | 'not-answered'

/** `true`, or the code of the reason why not. */
export type Applies = true | NotOrdered

/** What a line stands for; without an id for the project as a whole, or for something assumed. */
export interface Repeated {
  readonly id: string | undefined
  /** What readers call it. */
  readonly called: Text | undefined
}

/** For components with one line for the whole project. */
export const wholeProject = (): readonly Repeated[] => [{ id: undefined, called: undefined }]

/** `true` when a list of things holds any, else why not: `none-ordered`, or `not-answered` when nobody said. */
export const orderedThings = (view: { readonly answered: boolean; readonly things: readonly unknown[] }): Applies =>
  view.things.length > 0 || (view.answered ? 'none-ordered' : 'not-answered')

/** The same for a list of codes. */
export const orderedCodes = ({ answered, codes, assumed }: CodesView<string>): Applies =>
  answered ? codes.length > 0 || 'none-ordered' : assumed.trace.value !== '0' || 'not-answered'
