import { components, failure, type Result, success } from '@anslag/pricing'
import { raise } from '../issues.ts'
import type { Quote } from '../quote/quote.ts'
import type { VatReason } from '../quote/vat.ts'
import { edited } from './checked.ts'
import type { Details } from './draft.ts'
import { decided, type Sources } from './repriced.ts'

/** Sets who, where, and on which terms: each member that is given, whole. */
export const setDetails = (quote: Quote, details: Partial<Details>): Result<Quote> =>
  edited(quote, (content) => success({ ...content, ...details }))

/** Codes of exemption of categories that have but one. */
const onlyCode: Readonly<Partial<Record<VatReason['category'], string>>> = { G: 'VATEX-EU-G', O: 'VATEX-EU-O' }

/**
 * Says why a category is without VAT, and gives it to the lines of components. Another reason for the category is replaced.
 *
 * @returns the draft priced anew, or an issue where a component is not known.
 */
export const setVatReason = (quote: Quote, reason: VatReason, sources: Sources): Result<Quote> =>
  edited(quote, (content) => {
    const unknown = reason.components.filter((id) => !components.some((component) => component.id === id))
    if (unknown.length > 0)
      return failure(unknown.map((component) => raise('quote/unknown-component', '', { component })))
    const others = content.vatReasons
      .filter(({ category }) => category !== reason.category)
      .map((each) => ({ ...each, components: each.components.filter((id) => !reason.components.includes(id)) }))
    const code = reason.code ?? onlyCode[reason.category]
    const made = { ...reason, ...(code === undefined ? {} : { code }) }
    return decided(content, { vatReasons: [...others, made] }, sources)
  })

/** Takes a reason back: the VAT category of the price list counts again. */
export const removeVatReason = (quote: Quote, category: VatReason['category'], sources: Sources): Result<Quote> =>
  edited(quote, (content) => {
    const vatReasons = content.vatReasons.filter((each) => each.category !== category)
    return vatReasons.length < content.vatReasons.length
      ? decided(content, { vatReasons }, sources)
      : failure([raise('quote/unknown-id', '', { id: category })])
  })
