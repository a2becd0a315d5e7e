/** As many variables as all published lists have together, with their descriptions. */
export const tickedRows = Array.from(
  { length: 6_500 },
  (_, index) => [`variabel_${index}`, `Opplysning nummer ${index} om personen`] as const,
)
