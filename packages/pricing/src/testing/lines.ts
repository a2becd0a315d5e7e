import type { Estimate } from '../estimate/estimate.ts'
import { nothingOrdered, priced, type RequestDocument } from './priced.ts'

/** What is printed of the lines of a component: id, quantity and net. */
export const printed = ({ lines }: Estimate, component: string): readonly (readonly [string, string, string])[] =>
  lines.filter((line) => line.component === component).map(({ id, quantity, net }) => [id, quantity, net])

/** The lines of a component when these answers stand in place of no order, by the demonstration list. */
export const linesOf = (component: string, answers: RequestDocument, given: Parameters<typeof priced>[1] = {}) =>
  printed(priced({ ...nothingOrdered, ...answers }, given), component)

const reasonIn = (of: 'notApplicable' | 'needsAssessment') => (component: string, answers: RequestDocument) =>
  priced({ ...nothingOrdered, ...answers })[of].find((each) => each.component === component)?.reason

/** Why a component has no lines, by these answers. */
export const whyNot = reasonIn('notApplicable')

/** Why somebody must assess a component, by these answers. */
export const whyAssess = reasonIn('needsAssessment')
