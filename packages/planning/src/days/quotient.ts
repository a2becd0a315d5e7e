/** How many times one whole number goes into another, neither negative: the remainder is taken away, so that nothing is lost. */
export const quotient = (dividend: number, divisor: number): number => (dividend - (dividend % divisor)) / divisor
