import type { Place } from '@anslag/intake'
import { fill } from '../format/fill.ts'
import { inWords, type Wording } from './wording.ts'

/** `3`, `5–9`: numbers in ascending order as spans. */
const spans = (numbers: readonly number[]): readonly string[] => {
  const found: { from: number; to: number }[] = []
  for (const number of [...new Set(numbers)].sort((a, b) => a - b)) {
    const last = found.at(-1)
    if (last !== undefined && last.to === number - 1) last.to = number
    else found.push({ from: number, to: number })
  }
  return found.flatMap(({ from, to }) => {
    if (from === to) return [String(from)]
    return to === from + 1 ? [String(from), String(to)] : [`${from}–${to}`]
  })
}

const numberOf = (place: Place): number => ('line' in place ? place.line : place.row)

const together = (places: readonly Place[], wording: Wording): string => {
  const [first] = places
  if (first === undefined) return ''
  const numbers = inWords(spans(places.map(numberOf)), wording, 8)
  const { lines, rows } = wording.reading.place
  return 'line' in first
    ? fill(lines, { file: first.file, numbers })
    : fill(rows, { file: first.file, sheet: first.sheet, numbers })
}

/**
 * Where something stands: lines and rows of one file or sheet together.
 *
 * @example placesInWords([{ file: 'a.txt', line: 3 }, { file: 'a.txt', line: 4 }, { file: 'a.txt', line: 5 }], wording) // 'a.txt, linje 3–5'
 */
export const placesInWords = (places: readonly Place[], wording: Wording): string => {
  const sheets = new Map<string, Place[]>()
  for (const place of places) {
    const key = JSON.stringify([place.file, 'sheet' in place ? place.sheet : ''])
    sheets.set(key, [...(sheets.get(key) ?? []), place])
  }
  return [...sheets.values()].map((each) => together(each, wording)).join('; ')
}

/** Whole sheets of workbooks. */
export const sheetsInWords = (places: readonly Place[], wording: Wording): string =>
  inWords(
    places.map((place) =>
      'sheet' in place ? fill(wording.reading.place.sheet, { file: place.file, sheet: place.sheet }) : place.file,
    ),
    wording,
  )
