import { isNorwegian, pointer, type Request } from '@anslag/pricing'
import type { Edit } from '../edits/edit.ts'
import type { Candidate } from './candidate.ts'

/**
 * A project that a Norwegian institution is responsible for, in which those abroad take part: they may then have data that are
 * not anonymous. Source: SSB, "When to apply for microdata".
 */
export const norwegianProject = ({ institutions = [] }: Request): readonly Candidate[] => {
  const abroad = institutions.flatMap(({ country }, index) =>
    country === undefined || isNorwegian(country) ? [] : [pointer('institutions', index, 'responsible')],
  )
  if (abroad.length === 0) return []
  const others = abroad.map((path): Edit => ({ kind: 'answer', path, value: false }))
  const norwegian: Edit = { kind: 'add', path: '/institutions', value: { country: 'NO', responsible: true } }
  return [{ code: 'norwegian-project', cost: 'cooperation', edits: [...others, norwegian] }]
}
