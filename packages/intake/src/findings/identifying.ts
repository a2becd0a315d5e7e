import type { Catalogue, CatalogueDocument, Issue } from '@anslag/pricing'
import type { ReadVariable } from '../report/index.ts'
import { about } from './issue-kinds.ts'

type Identifying = CatalogueDocument['identifyingVariables'][number]

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** Whether a description has one of the words, whole and in any case. */
const described = ({ words }: Identifying): RegExp | undefined =>
  words.length === 0
    ? undefined
    : new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.map(escaped).join('|')})(?![\\p{L}\\p{N}])`, 'iu')

/**
 * Variables that identify particularly well, by their name or by the words that describe them, and tables that hold such
 * variables; each name and table once. SSB asks for a justification of each.
 */
export const identifyingIssues = (variables: readonly ReadVariable[], catalogue: Catalogue): readonly Issue[] => {
  const kinds = catalogue.document.identifyingVariables.map((kind) => ({ code: kind.code, words: described(kind) }))
  const reported = new Set<string>()
  const first = (key: string): boolean => !reported.has(key) && reported.add(key).has(key)
  return variables.flatMap(({ name, description = '', table, belongs }, index) => {
    if (belongs === 'leave-out') return []
    const kind = catalogue.identifying(name) ?? kinds.find(({ words }) => words?.test(description))?.code
    const isMarked = table !== undefined && catalogue.table(table)?.identifying === true
    return [
      ...(kind !== undefined && first(`${name.toUpperCase()} ${kind}`)
        ? [about('reading/identifying', index, { name, kind })]
        : []),
      ...(isMarked && first(`table ${table}`) ? [about('reading/identifying-table', index, { table })] : []),
    ]
  })
}
