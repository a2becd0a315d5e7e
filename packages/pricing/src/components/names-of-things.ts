import type { CatalogueDocument } from '../tariffs/index.ts'
import { type Text, valueAt } from '../values/index.ts'
import type { Groups } from './drivers.ts'
import { components } from './registry.ts'
import { askedGroups } from './requirements.ts'
import { thingNames } from './thing-names.ts'

const groups: Groups = askedGroups(components)

/**
 * What the institutions, populations, sources, wishes or deliveries of a request are called for readers, in its order: by the
 * names that they were given; else by what they already say of themselves, a register, a text or a day; else by what they
 * are and their places, `populasjon 2`. Lines are titled so. Of a list that holds no such things, none.
 *
 * @param catalogue gives registers their names
 */
export const namesOfThings = (
  list: string,
  request: object,
  catalogue: CatalogueDocument | undefined,
): readonly Text[] => {
  const [group, things] = [groups[list], valueAt(request, [list])]
  return group?.kind === 'things' && Array.isArray(things) ? thingNames(things, group, catalogue) : []
}
