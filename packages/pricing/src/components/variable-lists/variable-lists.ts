import { type Catalogue, pricePer } from '../../tariffs/index.ts'
import { pointer } from '../../values/index.ts'
import { type Applies, orderedCodes, wholeProject } from '../applies.ts'
import { defineComponent } from '../define.ts'
import { codes } from '../drivers.ts'
import { type Entry, priceEntries } from '../entries.ts'
import { factored } from '../lines.ts'
import { id } from '../shapes.ts'
import { variables } from '../variables.ts'
import type { Views } from '../views.ts'

/** Statistical areas. The lists of the wanted variables name areas too. */
export const areas = codes('area', id, { impliedBy: 'variables' })

type Drivers = Views<{ readonly areas: typeof areas; readonly variables: typeof variables }>

/** The areas that were ordered by code, then those that the lists of the wanted variables belong to; each once. */
export const orderedAreas = (
  { areas, variables }: Drivers,
  catalogue: Catalogue,
): readonly (Entry & { readonly code: string })[] => {
  const refs = new Map(areas.codes.map(({ code, ref }) => [code, ref]))
  for (const [index, { list }] of (variables ?? []).entries()) {
    const area = list === undefined ? undefined : catalogue.areaOfList(list)
    if (area !== undefined && !refs.has(area)) refs.set(area, pointer('variables', index, 'list'))
  }
  return [...refs].map(([code, ref]) => ({ code, ref, tariff: catalogue.area(code)?.tariff }))
}

/** Whether any area is ordered, by its code or by the list of a variable. */
export const areasOrdered = (drivers: Drivers, catalogue: Catalogue): Applies =>
  orderedAreas(drivers, catalogue).length > 0 || orderedCodes(drivers.areas)

/** Extractions from variable lists: distinct statistical areas at a fixed price, de-identification included. */
export const variableLists = defineComponent({
  id: 'variable-lists',
  title: {
    nb: 'Andre uttrekk fra variabellister',
    nn: 'Andre uttrekk frå variabellister',
    en: 'Other extractions from variable lists',
  },
  heading: 'prepare',
  asks: { areas, variables },
  reads: {},
  tariffs: { area: pricePer('area') },
  applies: areasOrdered,
  needsAssessment: ({ variables = [] }) =>
    variables.some(({ list }) => list === undefined) ? 'variable-without-list' : undefined,
  each: wholeProject,
  price: ({ drivers, tariffs, catalogue, list }) =>
    drivers.areas.answered
      ? priceEntries('area', orderedAreas(drivers, catalogue), tariffs.area, list)
      : factored(drivers.areas.assumed, tariffs.area),
})
