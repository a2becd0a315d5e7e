import type { Explanation } from '../explanation/explanation.ts'

/** An explanation and all below it, from top to bottom. */
export const everyPart = (explanation: Explanation): readonly Explanation[] => [
  explanation,
  ...explanation.children.flatMap(everyPart),
]

/** An explanation as lines of text: `label: value = formula`, two spaces for every level. */
export const outline = ({ label, value, formula, children }: Explanation, indent = ''): readonly string[] => [
  `${indent}${label}: ${value}${formula === undefined ? '' : ` = ${formula}`}`,
  ...children.flatMap((child) => outline(child, `${indent}  `)),
]
