import type { AmountText } from '@anslag/pricing'
import type { FixedLine } from '../quote/fixed-line.ts'
import { officer } from './sample.ts'

/** A fixed line of one piece of work, in a VAT category at its usual rate. */
export const fixedLine = (id: string, net: AmountText, vatCategory: 'S' | 'E' | 'O' = 'S'): FixedLine => ({
  id: `fixed:${id}`,
  text: { nb: 'Arbeid', nn: 'Arbeid', en: 'Work' },
  quantity: '1',
  unitCode: 'LS',
  unitPrice: net,
  net,
  vatCategory,
  vatRate: vatCategory === 'S' ? '25' : '0',
  reason: 'avtalt',
  by: officer,
})
