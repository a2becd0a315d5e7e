import fc from 'fast-check'
import type { Estimate } from '../estimate/estimate.ts'
import { anyList, arbitraryProject, estimated, type Project } from './arbitrary-project.ts'

/** Checks the estimates of many valid requests by many valid lists, catalogues and VAT tables. */
export const forAnyEstimate = (check: (estimate: Estimate, project: Project) => void) =>
  fc.assert(
    fc.property(arbitraryProject(anyList), (project) => check(estimated(project.document, project.documents), project)),
    { numRuns: 40 },
  )
