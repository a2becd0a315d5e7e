export { enPlan } from '../../../generated/en/plan.ts'
