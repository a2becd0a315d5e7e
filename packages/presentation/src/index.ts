export { formatDay } from './format/day.ts'
export { formatKroner } from './format/kroner.ts'
export { formatChange, formatDecimal, formatMoney, formatPercent, readDecimal } from './format/number.ts'
export { formatQuantity } from './format/quantity.ts'

// @internal What stands below serves the other packages of this repository: it may change in any version.

export { fill } from './format/fill.ts'
export { inSentence } from './format/in-sentence.ts'
export { oneDirection } from './format/one-direction.ts'
export { type InLanguage, inLanguage, type Wording } from './texts/in-language.ts'
