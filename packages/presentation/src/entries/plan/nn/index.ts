export { nnPlan } from '../../../generated/nn/plan.ts'
