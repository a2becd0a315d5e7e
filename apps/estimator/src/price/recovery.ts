import { readDecimal } from '@anslag/presentation'
import type { InitialTexts } from '@anslag/presentation/estimate'
import type { DecimalText } from '@anslag/pricing'

export const shares = ['none', 'part', 'full'] as const

/** How much of the VAT the institution gets back, with the percentage of a part as it is written. */
export interface Recovery {
  readonly share: (typeof shares)[number]
  readonly percent: string
}

/** What holds for research that is paid by grants, unless somebody says otherwise. */
export const noRecovery: Recovery = { share: 'none', percent: '' }

/**
 * The share of the VAT in percent; undefined when what is written is no number from 0 to 100.
 *
 * @example recoveryPercent({ share: 'part', percent: '12,5 %' }, nb) // '12.5'
 */
export const recoveryPercent = (
  { share, percent }: Recovery,
  texts: Pick<InitialTexts, 'numbers'>,
): DecimalText | undefined => {
  switch (share) {
    case 'none':
      return '0'
    case 'full':
      return '100'
    case 'part': {
      const read = readDecimal(percent.trim().replace(/%$/, ''), texts)
      return read !== undefined && /^(100|\d{1,2}(\.\d+)?)$/.test(read) ? read : undefined
    }
  }
}
