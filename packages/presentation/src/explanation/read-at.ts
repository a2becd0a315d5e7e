import { fill } from '../format/fill.ts'
import { known } from '../names/known.ts'
import type { Explainer } from './explainer.ts'

/** Places that are shown of one answer; the report of a reading has all of them. */
const most = 3

/** Where an answer, or the thing that it is about, was read: `bestilling.txt, linje 7`; empty when somebody typed it. */
const placesOf = (ref: string, { texts: { trace }, context: { request } }: Explainer): string => {
  const { origins = {} } = request
  const places = known(origins, ref) ?? known(origins, ref.replace(/\/\w+$/, '')) ?? []
  const shown = places
    .slice(0, most)
    .map(({ file, sheet = '', row = '', line = '' }) =>
      fill(sheet === '' ? trace.line : trace.row, { file, sheet, row: String(row), line: String(line) }),
    )
  return [...shown, ...(places.length > most ? ['…'] : [])].join('; ')
}

/** Where things were read from files, each with its name when there are several; undefined when none was. */
export const readAt = (refs: readonly string[], names: readonly string[], explainer: Explainer): string | undefined => {
  const read = refs.flatMap((ref, index) => {
    const places = placesOf(ref, explainer)
    if (places === '') return []
    return [refs.length === 1 ? places : `${names[index]}: ${places}`]
  })
  return read.length === 0 ? undefined : fill(explainer.texts.trace.read, { places: read.join('. ') })
}
