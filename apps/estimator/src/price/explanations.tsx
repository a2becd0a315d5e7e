import { type Explanation, explainLine } from '@anslag/presentation/estimate'
import { ExplanationTree } from '@anslag/ui'
import type { App } from '../shell/app.ts'
import { useApp } from '../shell/app-context.ts'

const explanationOf = (id: string, { allTexts, priced }: App): Explanation | undefined => {
  const now = priced.value
  const texts = allTexts.value
  if (now?.ok !== true || texts === undefined) return undefined
  const { lines, request } = now.estimate
  const line = lines.find((each) => each.id === id)
  return line && explainLine(line, { ...now.documents, request, lines }, texts)
}

/** How a line of the present estimate was computed. Loaded when somebody first opens a line. */
export const HowComputed = ({ id }: { readonly id: string }) => {
  const app = useApp()
  const [tree] = explanationOf(id, app)?.children ?? []
  return tree === undefined ? null : <ExplanationTree explanation={tree} allOpen={app.allOpen.value} />
}
