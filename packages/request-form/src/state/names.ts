import type { InitialTexts } from '@anslag/presentation/estimate'
import { composed } from '@anslag/pricing'

const letters: Readonly<Record<string, string>> = { æ: 'ae', ø: 'o', å: 'a', ß: 'ss' }

/**
 * The short name that a text makes: what stays of it in small letters, digits and hyphens.
 *
 * @example shortName('Helse Førde') // 'helse-forde'
 */
export const shortName = (text: string): string =>
  composed(
    text.toLowerCase().replaceAll(/[æøåß]/g, (letter) => letters[letter] ?? letter),
    'NFD',
  )
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, 40)
    .replaceAll(/^-|-$/g, '')

/** The first of `kilde-1`, `kilde-2` … that is not taken. */
export const freeName = (word: string, taken: ReadonlySet<string>): string => {
  const base = shortName(word).slice(0, 30)
  const next = (number: number): string => {
    const name = `${base}-${number}`
    return taken.has(name) ? next(number + 1) : name
  }
  return next(1)
}

/** What one of a thing is called: `kilde`. */
export const unitName = (unit: string, { units }: Pick<InitialTexts, 'units'>): string =>
  new Map(Object.entries<{ readonly one: string }>(units)).get(unit)?.one ?? unit
