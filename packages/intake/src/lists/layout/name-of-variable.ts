import { listLimits } from '../limits.ts'

/** The year and the number of a case, which SSB puts before every name of a delivery: `w20_0450_`, in lists `wxx_xxxx_`. */
const casePrefix = /^w(?:xx|\d{2})_(?:x{3,5}|\d{3,5})_+(?=.)/i

/** A name without its case prefix. */
export const withoutCasePrefix = (name: string): string => name.replace(casePrefix, '')

const oneName = /^[\p{L}_][\p{L}\d_.-]*$/u

/**
 * The names in a cell, without case prefixes. Several names may stand with commas or on lines of their own. What is no name
 * of that form is one name as it stands, so that somebody is asked what it means.
 *
 * @example namesOf('wxx_xxxx_kjonn, wxx_xxxx_fodeland') // ['kjonn', 'fodeland']
 */
export const namesOf = (cell: string): readonly string[] => {
  const text = cell.replace(/\s+/g, ' ').trim()
  const parts = cell.split(/[,;\n\r]+/).flatMap((part) => (part.trim() === '' ? [] : [part.trim()]))
  const names =
    parts.length > 1 && parts.length <= listLimits.names && parts.every((part) => oneName.test(part)) ? parts : [text]
  return names.map((name) => withoutCasePrefix(name).slice(0, listLimits.name))
}
