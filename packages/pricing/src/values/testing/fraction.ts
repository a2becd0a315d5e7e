/** A number as a fraction of whole numbers, with a positive denominator: an arithmetic of its own to check figures by. */
export interface Fraction {
  readonly over: bigint
  readonly under: bigint
}

/** `"-12.5"` as −125 ⁄ 10. */
export const fraction = (text: string): Fraction => {
  const [whole = '', rest = ''] = text.split('.')
  return { over: BigInt(`${whole}${rest}`), under: 10n ** BigInt(rest.length) }
}

export const plus = (a: Fraction, b: Fraction): Fraction => ({
  over: a.over * b.under + b.over * a.under,
  under: a.under * b.under,
})

export const minus = (a: Fraction, b: Fraction): Fraction => plus(a, { over: -b.over, under: b.under })

export const multiplied = (a: Fraction, b: Fraction): Fraction => ({ over: a.over * b.over, under: a.under * b.under })

/** Negative, zero or positive as `a` is below, equal to or above `b`. */
export const compared = (a: Fraction, b: Fraction): number => {
  const { over } = minus(a, b)
  return over === 0n ? 0 : over < 0n ? -1 : 1
}

export const larger = (a: Fraction, b: Fraction): Fraction => (compared(a, b) < 0 ? b : a)

export const smaller = (a: Fraction, b: Fraction): Fraction => (compared(a, b) < 0 ? a : b)

export const nothing = fraction('0')

/** The multiple of `step` that is nearest; of two as near, the one farther from zero. */
export const nearest = (value: Fraction, step: Fraction): Fraction => {
  const [over, under] = [value.over * step.under, value.under * step.over]
  const size = ((over < 0n ? -over : over) * 2n + under) / (under * 2n)
  return multiplied({ over: over < 0n ? -size : size, under: 1n }, step)
}

/** The multiple of `step` that a value, never negative, reaches or has begun. */
export const begun = (value: Fraction, step: Fraction): Fraction => {
  const [over, under] = [value.over * step.under, value.under * step.over]
  return multiplied({ over: (over + under - 1n) / under, under: 1n }, step)
}
