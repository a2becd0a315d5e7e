import { legible } from '@anslag/pricing'
import type { Scenario } from './list.ts'

/** Letters of a name; more does not fit above a column. */
export const longestName = 60

const controls = /\p{Cc}+/gu

const blanks = /\s+/g

/**
 * A name as it is saved: in one line, without marks that nobody sees, at most {@link longestName} letters.
 *
 * @example cleanName('  Uten\tFD-Trygd ') // 'Uten FD-Trygd'
 */
export const cleanName = (text: string): string => {
  // Line breaks are blanks before they are invisible; what stood on both sides of something invisible meets afterwards.
  const seen = legible(text.replaceAll(blanks, ' ').replaceAll(controls, ''))
  const line = seen.replaceAll(blanks, ' ').trim()
  return [...line].slice(0, longestName).join('').trim()
}

const compared = (name: string): string => cleanName(name).toLowerCase()

/** Whether one of the names is the same to a reader: capitals and spaces do not tell two names apart. */
export const isTaken = (name: string, names: Iterable<string>): boolean => {
  const own = compared(name)
  return [...names].some((other) => compared(other) === own)
}

/** The first of `Alternativ 1`, `Alternativ 2` … that is not taken. */
export const suggestedName = (word: string, names: readonly string[]): string => {
  const next = (number: number): string => {
    const name = `${word} ${number}`
    return isTaken(name, names) ? next(number + 1) : name
  }
  return next(1)
}

/**
 * The name that each scenario is shown by, by id: no two are the same. Two tabs may have given the same name; the later
 * one is then shown with a number.
 */
export const shownNames = (scenarios: readonly Scenario[]): ReadonlyMap<string, string> => {
  const shown = new Map<string, string>()
  const taken = (name: string) => isTaken(name, shown.values())
  // Names that need no number come first, so that a number never makes two the same.
  for (const { id, name } of scenarios) if (!taken(name)) shown.set(id, name)
  for (const { id, name } of scenarios) {
    if (shown.has(id)) continue
    const numbered = (number: number): string => {
      const next = `${name} (${number})`
      return taken(next) ? numbered(number + 1) : next
    }
    shown.set(id, numbered(2))
  }
  return shown
}
