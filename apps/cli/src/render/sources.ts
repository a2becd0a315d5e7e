import { hanging, heading, plain, type StyledLine } from '@anslag/documents/text'
import type { SourceView } from '@anslag/presentation/estimate'

/** Sources by number: named in full once, below, and by their number wherever a figure rests on them. */
export type Numbered = ReadonlyMap<string, { readonly number: number; readonly source: SourceView }>

const keyOf = ({ title, url = '' }: SourceView): string => `${title} ${url}`

/** Numbers sources in the order in which they are first met. */
export const numberedSources = (sources: readonly SourceView[]): Numbered => {
  const numbered = new Map<string, { readonly number: number; readonly source: SourceView }>()
  for (const source of sources)
    if (!numbered.has(keyOf(source))) numbered.set(keyOf(source), { number: numbered.size + 1, source })
  return numbered
}

/** `[1] Gruppe 5, fra 1.1.2023 (publisert av dataforvalteren)` */
export const sourceNote = (source: SourceView, numbered: Numbered): string => {
  const number = numbered.get(keyOf(source))?.number
  return [`[${number ?? ''}]`, ...(source.place === undefined ? [] : [source.place]), `(${source.statusText})`].join(
    ' ',
  )
}

/** The sources in full. */
export const sourceLines = (title: string, numbered: Numbered, columns: number): readonly StyledLine[] => {
  if (numbered.size === 0) return []
  return [
    heading(title),
    ...[...numbered.values()].flatMap(({ number, source }) =>
      hanging(`  [${number}] `, [source.title, source.url ?? ''].join(' ').trimEnd(), columns).map(plain),
    ),
  ]
}
