import { type Explanation, explainLine } from '@anslag/presentation'
import type { App } from '../state/app.ts'

/** How a line of the present estimate was computed. Loaded when somebody first opens a line. */
export const explanationOf = (id: string, { texts, priced }: App): Explanation | undefined => {
  const now = priced.value
  if (now?.ok !== true) return undefined
  const { lines, request } = now.estimate
  const line = lines.find((each) => each.id === id)
  return line && explainLine(line, { ...now.documents, request, lines }, texts)
}
