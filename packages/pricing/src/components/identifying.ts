import type { Catalogue } from '../tariffs/index.ts'
import { pointer } from '../values/index.ts'
import type { tables } from './fd-trygd/fd-trygd.ts'
import type { wishes } from './outside-lists/outside-lists.ts'
import type { variables } from './variables.ts'
import type { Views } from './views.ts'

type Drivers = Views<{
  readonly tables: typeof tables
  readonly variables: typeof variables
  readonly wishes: typeof wishes
}>

/** A variable, table or wish by the name that it was ordered by. */
interface Ordered {
  readonly name: string
  readonly ref: string
}

/**
 * What the request orders that is something particularly identifying, such as basic statistical unit, post code, date of birth
 * or date of death: found by the names of variables and by tables that the catalogue marks.
 */
export const identifyingOrdered = (
  { tables, variables = [], wishes }: Drivers,
  catalogue: Catalogue,
): readonly Ordered[] => [
  ...tables.codes
    .filter(({ code }) => catalogue.table(code)?.identifying === true)
    .map(({ code, ref }) => ({ name: code, ref })),
  ...variables.flatMap(({ name }, index) =>
    catalogue.identifying(name) === undefined ? [] : [{ name, ref: pointer('variables', index, 'name') }],
  ),
  ...wishes.things.flatMap(({ id = '', ref, text }) =>
    text === undefined || catalogue.identifying(text) === undefined ? [] : [{ name: id, ref: `${ref}/text` }],
  ),
]
