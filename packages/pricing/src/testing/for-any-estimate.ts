import type { Estimate } from '../estimate/estimate.ts'
import { anyList, arbitraryProject, estimated, type Project } from './arbitrary-project.ts'
import { forSamples } from './for-samples.ts'

const always = forSamples(
  arbitraryProject(anyList).map((project): readonly [Estimate, Project] => [
    estimated(project.document, project.documents),
    project,
  ]),
  40,
)

/** Checks the estimates of many valid requests by many valid lists, catalogues and VAT tables. */
export const forAnyEstimate = (check: (estimate: Estimate, project: Project) => void) =>
  always(([estimate, project]) => check(estimate, project))
