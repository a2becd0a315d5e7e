import { jsonSchemaOf, type Result, readDocument } from '@anslag/pricing'
import { changeOfPlanSchema, editSchema } from './changes-schema.ts'
import { forecastOfPlanSchema } from './forecast-schema.ts'
import type { Plan } from './plan.ts'
import { planSchema } from './plan-schema.ts'
import { rangeOfPlanSchema } from './range-schema.ts'
import { yearsOfPlanSchema } from './years-schema.ts'

/**
 * Reads a plan that was made earlier. Its figures are those of its draws: to prove them, plan again with the same price list,
 * seed and number of draws.
 *
 * @param document parsed JSON, `plan/1`
 * @returns the plan, or every issue of its form.
 */
export const readPlan = (document: unknown): Result<Plan> => readDocument(planSchema, document)

/** JSON Schema (2020-12) of `plan/1`, made of the schema that reads it. */
export const planJsonSchema = (): Readonly<Record<string, unknown>> =>
  jsonSchemaOf('plan', {
    schema: planSchema,
    description:
      'What an order may cost, what moves that, when it falls due and when data come, and what it was computed from.',
    parts: {
      edit: editSchema,
      costRange: rangeOfPlanSchema,
      yearlyBudget: yearsOfPlanSchema,
      deliveryForecast: forecastOfPlanSchema,
      plannedChange: changeOfPlanSchema,
    },
  })
