import { exampleRequests } from '@anslag/price-lists'
import { type Draft, type Path, withValue } from '@anslag/request-form'
import { builtReading, pricedWith, readingPricing } from './built-pricing.ts'

/** The typical example as a draft. */
export const typical: Draft = withValue({}, [], exampleRequests.typical)

/** The typical example with other answers, by path; undefined takes an answer out. */
export const typicalWith = (...answers: readonly (readonly [Path, unknown])[]): Draft =>
  answers.reduce((draft, [path, answer]) => withValue(draft, path, answer), typical)

/** What prices drafts with the documents that the site is built with. */
export const pricer = async () => {
  const pricing = await readingPricing()
  const reading = await builtReading(pricing)
  return { pricing, reading, price: (draft: Draft) => pricedWith(pricing, draft) }
}
