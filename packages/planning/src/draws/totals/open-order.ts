import { type BookOnDay, type Estimate, type Result, success } from '@anslag/pricing'
import { assumingChoices, openChoices } from './open-choices.ts'
import { openLists } from './open-lists.ts'
import { type OpenQuestion, pricedAnew } from './open-question.ts'

/** An order, and the questions open in it that decide which lines there are. */
export interface OpenOrder {
  /** The order with the answers that the price list assumes to the choices among them: it costs the same. */
  readonly assumed: Estimate
  readonly questions: readonly OpenQuestion[]
}

/**
 * What is open in an order.
 *
 * @returns the issues of an estimate that was not made by this price book, where it cannot be priced anew.
 */
export const openOrder = (original: Estimate, by: BookOnDay): Result<OpenOrder> => {
  const request = assumingChoices(original)
  const assumed = request === original.request ? success(original) : pricedAnew(request, by)
  if (!assumed.ok) return assumed
  const questions = [...openChoices(original, assumed.value, by), ...openLists(original, assumed.value, by)]
  return success({ assumed: assumed.value, questions })
}
