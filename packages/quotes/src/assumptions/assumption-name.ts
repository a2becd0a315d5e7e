import type { Assumption } from '../quote/assumption.ts'

/** What an assumption is about: a place in the request, a component, or a norm: `delivery.base`, `coordination.base:new` of one answer. */
export const assumptionName = (assumption: Assumption): string => {
  if (assumption.kind === 'driver') return assumption.ref
  if (assumption.kind === 'assessment') return assumption.component
  const { tariff, answer } = assumption
  return answer === undefined ? tariff : `${tariff}:${answer}`
}
