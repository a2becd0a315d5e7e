/** VAT categories of UNCL5305: standard, exempt, zero-rated, export, outside the scope. */
export const vatCategories = ['S', 'E', 'Z', 'G', 'O'] as const

/** A VAT category: `S` standard, `E` exempt, `Z` zero-rated, `G` export, `O` outside the scope. */
export type VatCategory = (typeof vatCategories)[number]
