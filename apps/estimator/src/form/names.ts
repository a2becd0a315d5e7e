import type { Draft } from './change.ts'

const letters: Readonly<Record<string, string>> = { æ: 'ae', ø: 'o', å: 'a', ß: 'ss' }

/**
 * The short name that a text makes: what stays of it in small letters, digits and hyphens.
 *
 * @example shortName('Helse Førde') // 'helse-forde'
 */
export const shortName = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/[æøåß]/g, (letter) => letters[letter] ?? letter)
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, 40)
    .replaceAll(/^-+|-+$/g, '')

/** The first of `kilde-1`, `kilde-2` … that is not taken. */
export const freeName = (word: string, taken: ReadonlySet<string>): string => {
  const base = shortName(word).slice(0, 30)
  const next = (number: number): string => {
    const name = `${base}-${number}`
    return taken.has(name) ? next(number + 1) : name
  }
  return next(1)
}

const renamedIn = (value: unknown, from: string, to: string | undefined): unknown => {
  if (!Array.isArray(value)) return value
  const list: readonly unknown[] = value
  if (!list.every((each) => typeof each === 'string')) return value
  return list.flatMap((each) => (each === from ? (to === undefined ? [] : [to]) : [each]))
}

const renamedBelow = (thing: unknown, from: string, to: string | undefined): unknown =>
  typeof thing === 'object' && thing !== null
    ? Object.fromEntries(Object.entries(thing).map(([name, value]) => [name, renamedIn(value, from, to)]))
    : thing

/** The draft where things that name another thing by its short name follow when it is renamed or taken out. */
export const withReferences = (draft: Draft, from: string, to: string | undefined): Draft =>
  Object.fromEntries(
    Object.entries(draft).map(([name, value]) => {
      if (!Array.isArray(value)) return [name, value]
      const list: readonly unknown[] = value
      return [name, list.map((thing) => renamedBelow(thing, from, to))]
    }),
  )
