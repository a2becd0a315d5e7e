import type { Reasoned } from '@anslag/pricing'
import { fill } from '../format/fill.ts'
import { known } from '../names/known.ts'
import type { InitialTexts } from '../texts/texts.ts'
import type { Sentences } from './estimate-view-model.ts'

/** A sentence for every component with a reason, under a heading. A reason without a text is said by its code. */
export const componentSentences = (
  heading: string,
  reasons: Readonly<Record<string, string>>,
  reasoned: readonly Reasoned[],
  texts: InitialTexts,
): Sentences => ({
  heading,
  sentences: reasoned.map(({ component, reason }) =>
    fill(known(reasons, reason) ?? `{component}: ${reason}`, {
      component: known<string>(texts.components, component) ?? component,
    }),
  ),
})
