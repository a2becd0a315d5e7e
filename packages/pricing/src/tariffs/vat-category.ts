/** VAT categories of UNCL5305: standard, exempt, zero-rated, export, outside the scope. */
export const vatCategories = ['S', 'E', 'Z', 'G', 'O'] as const

export type VatCategory = (typeof vatCategories)[number]
