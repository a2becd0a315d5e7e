import { fill } from '@anslag/presentation'
import type { Explanation, SourceView } from '@anslag/presentation/estimate'
import type { Block, ExplanationNode } from '../model/block.ts'
import { deduplicated } from './deduplicated.ts'
import { listOf } from './section.ts'

/** Sources by number: named in full once, and by their number wherever a figure rests on them. */
type Numbered = ReadonlyMap<string, number>

const nameOf = ({ title, url = '' }: SourceView): string => `${title} ${url}`.trimEnd()

const sourcesOf = ({ source, children }: Explanation): readonly SourceView[] => [
  ...(source === undefined ? [] : [source]),
  ...children.flatMap(sourcesOf),
]

const sourceRemark = (source: SourceView, numbered: Numbered, template: string): string => {
  const place = source.place === undefined ? '' : `, ${source.place}`
  return fill(template, { source: `[${numbered.get(nameOf(source)) ?? ''}]${place} (${source.statusText})` })
}

const nodeOf = (explanation: Explanation, numbered: Numbered, template: string): ExplanationNode => {
  const { label, value, formula, note, source, children } = explanation
  const remarks = [formula, note, source === undefined ? undefined : sourceRemark(source, numbered, template)].filter(
    (remark) => remark !== undefined,
  )
  return {
    text: label,
    result: value,
    ...(remarks.length === 0 ? {} : { remarks }),
    of: children.map((child) => nodeOf(child, numbered, template)),
  }
}

/**
 * Explanations, each a tree, and the sources of them all in a list below.
 *
 * @param template how a source is named: `Kilde: {source}`
 */
export const explanationBlocks = (explanations: readonly Explanation[], template: string): readonly Block[] => {
  const names = [...new Set(explanations.flatMap(sourcesOf).map(nameOf))]
  const numbered: Numbered = new Map(names.map((name, index) => [name, index + 1]))
  return [
    ...deduplicated(explanations).map(
      (each): Block => ({ kind: 'explanation', node: nodeOf(each, numbered, template) }),
    ),
    ...listOf(names.map((name, index) => `[${index + 1}] ${name}`)),
  ]
}
