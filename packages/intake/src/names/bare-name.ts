import { withoutTrailing } from '@anslag/pricing'

/** `db/` of a script and `w20_0450_` of a delivered or ordered file: what stands before the name proper. */
const before = /^(?:[\p{L}_][\p{L}\p{N}_]*\/)?(?:w(?:\d{2}|x{2})_(?:\d{4}|x{4})_)?(?=[\p{L}\p{N}])/iu

/** No name with all that may stand around it is longer. */
const longest = 300

const closing = '"\'»“”`).:…'

/**
 * A variable's name without the alias of a databank and the case prefix of a list, and without the dots, colons and
 * quotation marks around it.
 *
 * @example bareName('db/INNTEKT_WLONN.') // 'INNTEKT_WLONN'
 * @example bareName('w20_0450_f_ufp') // 'f_ufp'
 */
export const bareName = (word: string): string =>
  word.length > longest ? word : withoutTrailing(word.replace(/^["'«“”`(]+/, ''), closing).replace(before, '')
