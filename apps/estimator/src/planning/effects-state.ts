import type { DrawnQuestion, Effects, EffectTexts } from '@anslag/request-form'
import { signal } from '@preact/signals'

/** The questions that are drawn, how many were so far, and what is told of their answers: nothing until something tells. */
export const effectsState = () => {
  const drawn = new Set<DrawnQuestion>()
  const drawings = signal(0)
  const now = signal<EffectTexts>({})
  const draw: Effects['draw'] = (question) => {
    drawn.add(question)
    drawings.value += 1
    return () => void drawn.delete(question)
  }
  return { drawn, drawings, now, draw }
}
