export { nbPlan } from '../../../generated/nb/plan.ts'
