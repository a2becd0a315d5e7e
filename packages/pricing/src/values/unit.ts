/**
 * What a figure counts, as a literal type: `'hour'`, `'table'`, `'money'`. A price or norm per unit is written with a
 * slash: `'money/hour'`, `'hour/population'`. The set is open, since each cost component names what it counts.
 */
export type Unit = string

/** Units of {@link Unit} that are money: amounts of these are printed with at least two decimals. */
export const isMoney = (unit: Unit): boolean => unit === 'money' || unit.startsWith('money/')
