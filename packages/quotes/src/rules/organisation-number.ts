const weights = [3, 2, 7, 6, 5, 4, 3, 2]

/**
 * True for nine digits of which the last is the check digit: weights 3 2 7 6 5 4 3 2, modulo 11.
 *
 * @example isOrganisationNumber('971526920') // true: Statistics Norway
 */
export const isOrganisationNumber = (text: string): boolean => {
  if (!/^\d{9}$/.test(text)) return false
  const digits = [...text].map((digit) => '0123456789'.indexOf(digit))
  const sum = weights.reduce((total, weight, place) => total + weight * (digits[place] ?? 0), 0)
  // A rest of 1 would want the check digit 10, which there is not.
  return digits[8] === (11 - (sum % 11)) % 11
}
