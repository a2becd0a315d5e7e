import { norwegianVat, priceLists, ssbCatalogue } from '@anslag/price-lists'
import {
  askedGroups,
  components,
  type Estimate,
  estimate,
  type Field,
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

const list = succeeded(readPriceList(priceLists.at(-1), requirementsOf(components)))

const vatTable = succeeded(readVatTable(norwegianVat))

/** A request before it is read. */
export interface Answers {
  readonly [member: string]: unknown
  readonly application?: unknown
}

const firstCode: Readonly<Record<string, string | undefined>> = {
  tables: catalogue.document.tables.find(({ identifying }) => identifying !== true)?.code,
  areas: catalogue.document.areas[0]?.code,
}

const fieldsBelow = (fields: Fields): readonly Field[] =>
  Object.values(fields).flatMap((field) => [field, ...(field.kind === 'answers' ? fieldsBelow(field.fields) : [])])

/** An answer with which every question that waits for it is asked. */
const askingAll = (driver: string, answers: readonly string[], all: readonly Field[]): string | undefined =>
  answers.find((answer) => all.every(({ askedWhen: on }) => on?.driver !== driver || on.is.includes(answer)))

/** An answer to every question that moves a price. */
const answered = (fields: Fields, name: string, all: readonly Field[]): Answers =>
  Object.fromEntries(
    Object.entries(fields).flatMap(([key, field]): readonly [string, unknown][] => {
      const driver = `${name}.${key}`
      if (field.kind === 'answers') return [[key, answered(field.fields, driver, all)]]
      if (field.kind === 'choice') return [[key, askingAll(driver, field.answers, all)]]
      if (field.kind === 'fact') return []
      return [[key, field.kind === 'flag' ? true : 1]]
    }),
  )

/** A thing of every list, named after its list. */
export const thingOf = (group: string): string => `one-of-${group}`

const oneOf = (name: string, group: Group): unknown => {
  if (group.kind === 'codes') return [firstCode[name]]
  if (group.kind === 'fact') return undefined
  const given = answered(group.fields, name, fieldsBelow(group.fields))
  return group.kind === 'answers' ? given : [{ id: thingOf(name), ...given }]
}

const groups = Object.entries(askedGroups(components))

/** Two deliveries, of which the second receives nothing from others. */
const deliveries = [{ id: 'first' }, { id: 'second', receives: [] }]

/** One of everything, all answered, so that every component has its lines and every question is asked. */
export const everything: Answers = {
  format: 'request/1',
  ...Object.fromEntries(
    groups.flatMap(([name, group]) => {
      const value = oneOf(name, group)
      return value === undefined ? [] : [[name, value]]
    }),
  ),
  deliveries,
}

/** The first name by which something particularly identifying is known. */
export const identifyingName = catalogue.document.identifyingVariables[0]?.names[0] ?? ''

/** What such a request costs by the newest list. */
export const estimateOf = (request: Answers): Estimate =>
  succeeded(
    estimate({
      request: succeeded(readRequest(request, catalogue)),
      book: { list, catalogue, vatTable },
      day: list.document.validFrom,
    }),
  )
