import { difference } from '../estimate/difference.ts'
import { nothingOrdered, priced, type RequestDocument } from './priced.ts'

type Given = Parameters<typeof priced>[1]

/** The difference between two requests that order nothing but what is said. */
export const between = (a: RequestDocument, b: RequestDocument, givenA: Given = {}, givenB: Given = givenA) =>
  difference(priced({ ...nothingOrdered, ...a }, givenA), priced({ ...nothingOrdered, ...b }, givenB))

/** The ids of the lines that differ, with their causes. */
export const causes = (...given: Parameters<typeof between>) =>
  between(...given).lines.map(({ id, causes: named }) => [id, named])
