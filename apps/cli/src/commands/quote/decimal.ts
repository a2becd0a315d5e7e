import { type AmountText, type DecimalText, withoutTrailing } from '@anslag/pricing'

/** A decimal in its shortest form, of one that was typed with a comma or a point: `12,50` is `12.5`. */
export const shortest = (typed: string): DecimalText => {
  const [whole = '', decimals = ''] = typed.replace(',', '.').split('.')
  const rest = withoutTrailing(decimals, '0')
  const digits = whole.replace(/^0+(?=\d)/, '')
  return rest === '' ? digits : `${digits}.${rest}`
}

/** An amount with its two decimals, of one that was typed: `500` is `500.00`. */
export const amountTyped = (typed: string): AmountText => {
  const [whole = '', decimals = ''] = shortest(typed).split('.')
  return `${whole}.${decimals.padEnd(2, '0')}`
}
