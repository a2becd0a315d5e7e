/** How many months the files of a delivery can be fetched. Source: SSB, "When to apply for microdata". */
export const downloadMonths = 6
