import type { FoundVariable } from '../found.ts'
import type { Belonging } from '../questions/index.ts'

/**
 * What a row is about, by the beginning of a name at microdata.no, in the codes of its metadata. The first rule that fits
 * counts. Beginnings that have more than one unit, or whose unit nobody has said, are left out: nothing is known of them.
 */
const rules: readonly (readonly [RegExp, string])[] = [
  [/^NUDB_KURS_/, 'KURS'],
  [/^(?:ARBEIDSFORHOLD|ARBLONN_(?:ARB|FRTK|LONN))_/, 'JOBB'],
  [/^ELHUB_/, 'MALEPUNKT'],
  [/^KJORETOY_/, 'KJORETOY'],
  [/^TRAFULYK_PERS_/, 'TRAFIKKULYKKE_PERSON'],
  [/^TRAFULYK_/, 'TRAFIKKULYKKE'],
  [/^SB\d{5}_/, 'KOMMUNE'],
  [/^(?:ARBEIDSSOKER|ARBLONN_PERS|BEFOLKNING|BOFORHOLD|INNTEKT|NUDB|SKATT|[A-Z0-9]+FDT)_/, 'PERSON'],
]

const isOfSsb = (databank: string | undefined): boolean => databank === undefined || /^no\.ssb\b/i.test(databank)

/**
 * What a row of a variable is about where no metadata say so, such as `PERSON` or `JOBB`: FD-Trygd is about persons, and so
 * on for names of microdata.no. Undefined when it is not known, and for names of lists, which begin as they like.
 */
export const unitTypeOf = (
  { name, list, databank }: Pick<FoundVariable, 'name' | 'list' | 'databank'>,
  belongs: Belonging,
): string | undefined => {
  if (belongs.kind === 'table') return 'PERSON'
  if (list !== undefined || !isOfSsb(databank)) return undefined
  return rules.find(([beginning]) => beginning.test(name.toUpperCase()))?.[1]
}
