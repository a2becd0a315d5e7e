import type { Estimate } from '@anslag/pricing'

/** What stops an application or leaves its price open, one entry for each time that it does. */
const obstaclesOf = ({ issues, needsAssessment }: Estimate): readonly string[] => [
  ...issues.filter(({ severity }) => severity === 'block' || severity === 'missing').map(({ code }) => code),
  ...needsAssessment.map(({ component, reason }) => `${component} ${reason}`),
]

const times = (obstacle: string, all: readonly string[]): number => all.filter((each) => each === obstacle).length

/** True where a changed request can no longer be ordered, or lacks what it did not lack before. */
export const hasNewObstacle = (before: Estimate, after: Estimate): boolean => {
  const [known, found] = [obstaclesOf(before), obstaclesOf(after)]
  return found.some((obstacle) => times(obstacle, found) > times(obstacle, known))
}
