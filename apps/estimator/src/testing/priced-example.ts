import { nb, type Texts } from '@anslag/presentation'
import { exampleRequests } from '@anslag/price-lists'
import { pointer } from '@anslag/pricing'
import { type Draft, type Path, withValue } from '../form/change.ts'
import type { Pricing } from '../state/pricing.ts'
import type { PricedColumn } from '../state/scenarios/causes.ts'
import { builtPricing } from './built-pricing.ts'

/** The typical example as a draft. */
export const typical: Draft = withValue({}, [], exampleRequests.typical)

/** The typical example with other answers, by path; undefined takes an answer out. */
export const typicalWith = (...answers: readonly (readonly [Path, unknown])[]): Draft =>
  answers.reduce((draft, [path, answer]) => withValue(draft, path, answer), typical)

/** What prices drafts with the documents that the site is built with. */
export const pricer = async (
  texts: Texts = nb,
): Promise<{ pricing: Pricing; price: (draft: Draft) => PricedColumn }> => {
  const pricing = await builtPricing()
  const price = (draft: Draft): PricedColumn => {
    const priced = pricing.price(draft, { day: '2026-11-22' }, texts)
    if (!priced.ok) throw new Error(priced.issues.map(({ code, path }) => `${code} ${pointer(path)}`).join())
    return priced
  }
  return { pricing, price }
}
