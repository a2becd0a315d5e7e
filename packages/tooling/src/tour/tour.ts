import { type Declared, declarationAt } from './declarations.ts'
import { passed } from './passed.ts'
import type { Place } from './stack.ts'

/** A module that the answer passes, with its declarations on the way. */
export interface Stop {
  readonly file: string
  readonly declared: readonly Declared[]
}

/** The modules of places in the order in which each is first met. */
export const stopsOf = (places: readonly Place[]): readonly Stop[] =>
  [...new Set(places.map(({ file }) => file))].map((file) => {
    const declared = places.filter((place) => place.file === file).flatMap((place) => declarationAt(place) ?? [])
    return { file, declared: [...new Map(declared.map((each) => [each.name, each])).values()] }
  })

/** The modules that one answer passes between the key in the page and the printed øre. */
export const tour = async (): Promise<readonly Stop[]> => stopsOf(await passed())
