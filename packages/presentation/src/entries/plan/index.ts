export { type CeilingView, ceilingView } from '../../plan/ceiling-view.ts'
export { planIssueSentence } from '../../plan/plan-issue-sentence.ts'
export type { PlanWords } from '../../plan/texts/plan.ts'
export { type WayView, waysView } from '../../plan/ways-view.ts'
