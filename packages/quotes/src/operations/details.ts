import { components, failure, type Result, success } from '@anslag/pricing'
import { raise } from '../issues.ts'
import type { Content } from '../quote/content.ts'
import type { Instalment } from '../quote/instalment.ts'
import type { Contact } from '../quote/party.ts'
import type { Quote } from '../quote/quote.ts'
import type { VatReason } from '../quote/vat.ts'
import { edited } from './checked.ts'
import type { Details } from './draft.ts'
import { forAnotherBuyer } from './new-buyer.ts'
import { decided, type Sources } from './repriced.ts'

/** What is to be changed of the details: each member that is given, whole. `null` takes the contact, or the instalments, away. */
export type DetailChanges = Partial<Omit<Details, 'contact' | 'instalments'>> & {
  readonly contact?: Contact | null
  readonly instalments?: readonly Instalment[] | null
}

/** A member that may be taken away: as it is to be, or as it was. */
const keptOf = <T>(changed: T | null | undefined, before: T | undefined): T | undefined =>
  changed === undefined ? before : (changed ?? undefined)

/** The content with other details. What an old buyer had given does not stay with a new one. */
export const withDetails = (content: Content, changes: DetailChanges): Content => {
  const { contact: newContact, instalments: newInstalments, ...details } = changes
  const { contact: before, instalments: planned, ...others } = forAnotherBuyer(content, changes.buyer)
  const [contact, instalments] = [keptOf(newContact, before), keptOf(newInstalments, planned)]
  return { ...others, ...details, ...(contact && { contact }), ...(instalments && { instalments }) }
}

/** Sets who, where, and on which terms: each member that is given, whole. */
export const setDetails = (quote: Quote, changes: DetailChanges): Result<Quote> =>
  edited(quote, (content) => success(withDetails(content, changes)))

/** Codes of exemption of categories that have but one. */
const onlyCode: Readonly<Partial<Record<VatReason['category'], string>>> = { G: 'VATEX-EU-G', O: 'VATEX-EU-O' }

const coded = (reason: VatReason): VatReason => {
  const code = reason.code ?? onlyCode[reason.category]
  return code === undefined ? reason : { ...reason, code }
}

/** The reasons with one more, in place of another for its category; its components are no longer those of others. */
const withReason = (all: readonly VatReason[], reason: VatReason): readonly VatReason[] => [
  ...all
    .filter(({ category }) => category !== reason.category)
    .map((each) => ({ ...each, components: each.components.filter((id) => !reason.components.includes(id)) })),
  coded(reason),
]

/**
 * Reasons for no VAT, each added to those before it.
 *
 * @returns an issue for each component that is not known.
 */
export const vatReasonsOf = (
  given: readonly VatReason[],
  before: readonly VatReason[] = [],
): Result<readonly VatReason[]> => {
  const unknown = given
    .flatMap((reason) => reason.components)
    .filter((id) => !components.some((component) => component.id === id))
  return unknown.length > 0
    ? failure(unknown.map((component) => raise('quote/unknown-component', '', { component })))
    : success(given.reduce(withReason, before))
}

/**
 * Says why a category is without VAT, and gives it to the lines of components. Another reason for the category is replaced.
 *
 * @returns the draft priced anew, or an issue where a component is not known.
 */
export const setVatReason = (quote: Quote, reason: VatReason, sources: Sources): Result<Quote> =>
  edited(quote, (content) => {
    const vatReasons = vatReasonsOf([reason], content.vatReasons)
    return vatReasons.ok ? decided(content, { vatReasons: vatReasons.value }, sources) : vatReasons
  })

/** Takes a reason back: the VAT category of the price list counts again. */
export const removeVatReason = (quote: Quote, category: VatReason['category'], sources: Sources): Result<Quote> =>
  edited(quote, (content) => {
    const vatReasons = content.vatReasons.filter((each) => each.category !== category)
    return vatReasons.length < content.vatReasons.length
      ? decided(content, { vatReasons }, sources)
      : failure([raise('quote/unknown-id', '', { id: category })])
  })
