import { composed } from '@anslag/pricing'

const letters: Readonly<Record<string, string>> = { æ: 'ae', ø: 'o', å: 'a' }

/** A name as codes are made of it: small letters and digits of ASCII alone. `Kontantstøtte` becomes `kontantstotte`. */
export const normalName = (name: string): string =>
  composed(name)
    .toLowerCase()
    .replace(/[æøå]/g, (letter) => letters[letter] ?? '')
    .replace(/[^a-z0-9]/g, '')

/** What stands before the first `_` of a variable's name, in capitals: what microdata.no groups its variables by. */
export const prefixOf = (name: string): string => {
  const [prefix = ''] = name.toUpperCase().split('_', 1)
  return prefix
}
