import { type Explanation, explainLine } from '@anslag/presentation'
import type { App } from '../state/app.ts'

/** How a line of the present estimate was computed. Loaded when somebody first opens a line. */
export const explanationOf = (id: string, { texts, pricing, priced }: App): Explanation | undefined => {
  const loaded = pricing.value
  const now = priced.value
  if (loaded === undefined || now?.ok !== true) return undefined
  const { lines, request } = now.estimate
  const line = lines.find((each) => each.id === id)
  return line && explainLine(line, { ...loaded.documents, request, lines }, texts)
}
