import type { Catalogue } from '../tariffs/index.ts'
import { pointer } from '../values/index.ts'
import type { tables } from './fd-trygd.ts'
import type { variables } from './variables.ts'
import type { Views } from './views.ts'

type Drivers = Views<{ readonly tables: typeof tables; readonly variables: typeof variables }>

/**
 * Where the request orders something particularly identifying, such as basic statistical unit, post code, date of birth
 * or date of death: found by the names of variables and by tables that the catalogue marks.
 */
export const identifyingRefs = ({ tables, variables = [] }: Drivers, catalogue: Catalogue): readonly string[] => [
  ...tables.codes.filter(({ code }) => catalogue.table(code)?.identifying === true).map(({ ref }) => ref),
  ...variables.flatMap(({ name }, index) =>
    catalogue.identifying(name) === undefined ? [] : [pointer('variables', index, 'name')],
  ),
]
