import lists from './code-lists.json' with { type: 'json' }

const codesOf = (rows: readonly string[]): ReadonlySet<string> => new Set(rows.join(' ').split(' '))

/** Where the code lists are from, and of which day. */
export const codeListSource: { readonly title: string; readonly date: string; readonly url: string } = lists.source

/** EAS: schemes of electronic addresses (BT-34-1, BT-49-1). */
export const addressSchemes = codesOf(lists.eas)

/** ICD of ISO 6523: registers that give organisations their numbers (BT-30-1, BT-47-1). */
export const registerSchemes = codesOf(lists.icd)

/** VATEX: why there is no VAT (BT-121). */
export const exemptionCodes = codesOf(lists.vatex)

/** The scheme of EAS whose addresses are of e-mail. */
export const emailScheme = 'EM'

/** True for schemes of addresses within the Peppol network: those of letters alone, e-mail among them, BIS Billing refuses. */
export const isInPeppol = (scheme: string): boolean => /^\d/.test(scheme)
