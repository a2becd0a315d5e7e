import type { CatalogueDocument } from '@anslag/pricing'
import { fill } from '../format/fill.ts'
import { formatDecimal } from '../format/number.ts'
import type { InitialTexts } from '../texts/texts.ts'
import type { ReadingTexts } from './texts/reading.ts'

/** What the sentences of a reading are made of. */
export interface Wording {
  readonly texts: InitialTexts
  readonly reading: ReadingTexts
  readonly catalogue: CatalogueDocument
}

/** `1 variabel`, `34 variabler` */
export const counted = (count: number, what: keyof ReadingTexts['counted'], { texts, reading }: Wording): string => {
  const { one, many } = reading.counted[what]
  return count === 1 ? one : fill(many, { count: formatDecimal(String(count), texts) })
}

/** `a, b og c`; beyond some, how many more there are. */
export const inWords = (parts: readonly string[], wording: Wording, most = 5): string => {
  const hidden = parts.length - most
  // One that is left out takes as much room as saying so.
  const shown = hidden > 1 ? [...parts.slice(0, most), counted(hidden, 'others', wording)] : parts
  const last = shown.at(-1)
  if (last === undefined || shown.length === 1) return last ?? '–'
  return fill(wording.reading.and, { first: shown.slice(0, -1).join(', '), last })
}

/** The name of a list, area or table; its code where the catalogue lacks it. */
export const nameOf = (code: string, { catalogue, texts }: Wording): string => {
  const { lists, areas, tables } = catalogue
  const entry = [...areas, ...lists, ...tables].find((each) => each.code === code)
  return entry === undefined ? code : entry.name[texts.language]
}

/** The name of a table with its code, which tables are known by. */
export const tableName = (code: string, { catalogue, texts }: Wording): string => {
  const entry = catalogue.tables.find((each) => each.code === code)
  if (entry === undefined) return code
  return entry.codeOurs === true ? entry.name[texts.language] : `${entry.name[texts.language]} (${code})`
}
