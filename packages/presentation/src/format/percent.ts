import type { DecimalText } from '@anslag/pricing'
import type { InitialTexts } from '../texts/texts.ts'
import { formatDecimal } from './decimal.ts'
import { fill } from './fill.ts'

/**
 * A percentage.
 *
 * @example formatPercent('25', nb) // '25 %' with a no-break space; in English '25%'
 */
export const formatPercent = (value: DecimalText, texts: Pick<InitialTexts, 'numbers'>): string =>
  fill(texts.numbers.percent, { value: formatDecimal(value, texts) })
