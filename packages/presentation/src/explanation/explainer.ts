import type { Trace } from '@anslag/pricing'
import type { Texts } from '../texts/texts.ts'
import type { Explanation, ExplanationContext } from './explanation.ts'

/** What a renderer of one kind of node works with. */
export interface Explainer {
  readonly texts: Texts
  readonly context: ExplanationContext
  readonly explain: (trace: Trace) => Explanation
}

export type NodeOf<K extends Trace['kind']> = Extract<Trace, { readonly kind: K }>

export type Renderer<K extends Trace['kind']> = (node: NodeOf<K>, explainer: Explainer) => Explanation

/** Sentences of a note in one; undefined when there are none. */
export const sentences = (...parts: readonly (string | undefined)[]): string | undefined => {
  const given = parts.filter((part) => part !== undefined)
  return given.length === 0 ? undefined : given.join(' ')
}
