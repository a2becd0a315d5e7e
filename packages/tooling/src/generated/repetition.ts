import { norwegianVat, priceLists, ssbCatalogue } from '@anslag/price-lists'
import {
  askedGroups,
  components,
  estimate,
  type Fields,
  type Group,
  type Result,
  readCatalogue,
  readPriceList,
  readRequest,
  readVatTable,
  requirementsOf,
} from '@anslag/pricing'

const succeeded = <T>(result: Result<T>): T => {
  if (!result.ok) throw new Error(JSON.stringify(result.issues, null, 2))
  return result.value
}

const catalogue = succeeded(readCatalogue(ssbCatalogue))

const firstCode: Readonly<Record<string, string | undefined>> = {
  tables: catalogue.document.tables[0]?.code,
  areas: catalogue.document.areas[0]?.code,
}

/** Yes to everything that is answered with yes or no and moves a price. */
const yes = (fields: Fields): object =>
  Object.fromEntries(
    Object.entries(fields).flatMap(([name, field]): [string, unknown][] => {
      if (field.kind === 'answers') return [[name, yes(field.fields)]]
      return field.kind === 'flag' ? [[name, true]] : []
    }),
  )

/** One of everything, so that every component has its lines; two deliveries, so that it shows what repeats. */
const oneOf = (name: string, group: Group): readonly (readonly [string, unknown])[] => {
  if (group.kind === 'answers') return [[name, yes(group.fields)]]
  if (group.kind === 'codes') return [[name, [firstCode[name]]]]
  if (group.kind !== 'things') return []
  return [[name, name === 'deliveries' ? [{ id: 'first' }, { id: 'second' }] : [{ id: 'one' }]]]
}

const request = {
  format: 'request/1',
  ...Object.fromEntries(Object.entries(askedGroups(components)).flatMap(([name, group]) => oneOf(name, group))),
  application: { anonymous: true },
}

const list = succeeded(readPriceList(priceLists.at(-1), requirementsOf(components)))

const { lines } = succeeded(
  estimate({
    request: succeeded(readRequest(request, catalogue)),
    book: { list, catalogue, vatTable: succeeded(readVatTable(norwegianVat)) },
    day: list.document.validFrom,
  }),
)

export interface Repetition {
  /** There is a line for each thing of some list. */
  readonly perThing: boolean
  readonly once: boolean
  readonly perDelivery: boolean
}

/** How the lines of a component repeat, as an estimate with one of everything shows it. */
export const repetitionOf = (component: string): Repetition => {
  const ids = lines.filter((line) => line.component === component).map(({ id }) => id)
  if (ids.length === 0) throw new Error(`${component} has no line although one of everything is ordered`)
  return {
    perThing: ids.some((id) => id.includes(':')),
    once: ids.some((id) => !id.includes('@')),
    perDelivery: ids.some((id) => id.includes('@')),
  }
}
