import type { Catalogue, Issue } from '@anslag/pricing'
import type { ReadVariable } from '../report/index.ts'
import { about } from './issue-kinds.ts'

/** Areas about enterprises, each once: small enterprises count as personal data. */
export const businessIssues = (variables: readonly ReadVariable[], catalogue: Catalogue): readonly Issue[] => {
  const reported = new Set<string>()
  return variables.flatMap(({ area }, index) => {
    if (area === undefined || reported.has(area) || catalogue.area(area)?.business !== true) return []
    reported.add(area)
    return [about('reading/business-data', index, { area })]
  })
}
