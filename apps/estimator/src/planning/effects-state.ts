import type { DrawnQuestion, Effects, EffectTexts } from '@anslag/request-form'
import { signal } from '@preact/signals'

/** The questions that are drawn, and what is told of their answers: nothing until something tells. */
export const effectsState = () => {
  const drawn = new Set<DrawnQuestion>()
  const now = signal<EffectTexts>({})
  const draw: Effects['draw'] = (question) => {
    drawn.add(question)
    return () => void drawn.delete(question)
  }
  return { drawn, now, draw }
}
