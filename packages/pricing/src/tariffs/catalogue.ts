import * as z from 'zod/mini'
import {
  digest,
  failure,
  type Issue,
  idSchema,
  languages,
  pointer,
  type Result,
  readDocument,
  repetitions,
  success,
  textSchema,
  wordsSchema,
} from '../values/index.ts'
import { raise } from './issues.ts'
import type { PriceList } from './price-list.ts'
import { sourceSchema } from './source.ts'

/** An FD-Trygd table's code. */
export const tableCodeSchema = z.string().check(z.regex(/^[A-Z][A-Z0-9_]{0,59}$/))

/** Names in three languages; `ours` lists those that are this project's wording and not the source's. */
const named = { name: textSchema, ours: z.array(z.enum(languages)), source: idSchema }

const tariffRef = z.optional(z.string().check(z.regex(/^[a-z][a-z0-9-]*\.[a-z][A-Za-z0-9]*$/)))

const areaSchema = z.strictObject({
  code: idSchema,
  ...named,
  /** About enterprises: small ones count as personal data. */
  business: z.optional(z.literal(true)),
  /** A tariff of its own, where the area does not follow the common price. */
  tariff: tariffRef,
})

const listSchema = z.union([
  z.strictObject({ code: idSchema, ...named, area: idSchema }),
  /** The list whose content is priced by table. */
  z.strictObject({ code: idSchema, ...named, tables: z.literal(true) }),
])

const tableSchema = z.strictObject({
  code: tableCodeSchema,
  ...named,
  theme: z.optional(z.string().check(z.regex(/^\d{1,2}(\.\d{1,2})?$/))),
  /** The code is this project's own, since no source shows one. */
  codeOurs: z.optional(z.literal(true)),
  /** Holds variables that identify particularly well. */
  identifying: z.optional(z.literal(true)),
  /** Prefixes of microdata.no names that stand for the table. */
  prefixes: z.optional(z.array(z.string().check(z.regex(/^[A-Z][A-Z0-9]{1,39}$/)))),
  /** Variable lists that have the same facts, so that whoever orders may choose. */
  alsoIn: z.optional(z.array(idSchema)),
  tariff: tariffRef,
})

const identifyingSchema = z.strictObject({
  code: idSchema,
  ...named,
  /** Names, or whole parts of names between underscores, in upper case. */
  names: z.array(z.string().check(z.regex(/^[A-ZÆØÅ0-9_]{2,60}$/))),
  /** Words of descriptions, in lower case. */
  words: z.array(z.string().check(z.minLength(3), z.maxLength(60))),
})

/** `catalogue/1`: what can be ordered, and what counts as one statistical area or table. */
export const catalogueSchema = z.strictObject({
  format: z.literal('catalogue/1'),
  id: idSchema,
  sources: z.array(sourceSchema),
  areas: z.array(areaSchema),
  lists: z.array(listSchema),
  tables: z.array(tableSchema),
  identifyingVariables: z.array(identifyingSchema),
  prefixes: z.array(z.strictObject({ prefix: z.string().check(z.regex(/^[A-Z][A-Z0-9]{1,39}$/)), list: idSchema })),
  /** Subjects of the Norwegian classification of subjects, by code and by the names that they go under, with their list. */
  subjects: z.optional(
    z.array(
      z.strictObject({
        code: z.string().check(z.regex(/^[a-z]{2}(\d{2})?$/)),
        names: z.array(wordsSchema(100)),
        list: idSchema,
      }),
    ),
  ),
})

export type CatalogueDocument = z.output<typeof catalogueSchema>

export type Area = CatalogueDocument['areas'][number]

export type Table = CatalogueDocument['tables'][number]

interface OwnTariff {
  readonly unit: 'area' | 'table'
  readonly code: string
  readonly tariff: string
}

export interface Catalogue {
  readonly document: CatalogueDocument
  readonly digest: string
  readonly area: (code: string) => Area | undefined
  readonly table: (code: string) => Table | undefined
  /** Entries with a tariff of their own. */
  readonly ownTariffs: readonly OwnTariff[]
  /** The area that a variable list belongs to; undefined for one priced by table, or unknown. */
  readonly areaOfList: (list: string) => string | undefined
  readonly hasList: (list: string) => boolean
  /** True for the list whose content is priced by table. */
  readonly isPricedByTable: (list: string) => boolean
  /** The particularly identifying variable that a variable's name is, if any. */
  readonly identifying: (variableName: string) => string | undefined
}

const groups = ['areas', 'lists', 'tables', 'identifyingVariables'] as const

/** Where variable lists are named, with the code of each. */
const listsNamed = ({ prefixes, subjects = [], tables }: CatalogueDocument) => [
  ...prefixes.map(({ list }, index) => ({ list, path: pointer('prefixes', index, 'list') })),
  ...subjects.map(({ list }, index) => ({ list, path: pointer('subjects', index, 'list') })),
  ...tables.flatMap(({ alsoIn = [] }, table) =>
    alsoIn.map((list, index) => ({ list, path: pointer('tables', table, 'alsoIn', index) })),
  ),
]

const catalogueIssues = (document: CatalogueDocument): readonly Issue[] => {
  const sources = new Set(document.sources.map(({ id }) => id))
  const areas = new Set(document.areas.map(({ code }) => code))
  const lists = new Set(document.lists.map(({ code }) => code))
  return [
    ...groups.flatMap((group) => [
      ...repetitions(document[group].map(({ code }) => code)).map(({ key, index }) =>
        raise('document/repeated-id', pointer(group, index), { id: key }),
      ),
      ...document[group].flatMap(({ source }, index) =>
        sources.has(source) ? [] : [raise('catalogue/unknown-source', pointer(group, index, 'source'), { source })],
      ),
    ]),
    ...document.lists.flatMap((list, index) =>
      'area' in list && !areas.has(list.area)
        ? [raise('catalogue/unknown-area', pointer('lists', index, 'area'), { area: list.area })]
        : [],
    ),
    ...listsNamed(document).flatMap(({ list, path }) =>
      lists.has(list) ? [] : [raise('catalogue/unknown-list', path, { code: list })],
    ),
  ]
}

const ownTariffs = (unit: OwnTariff['unit'], entries: readonly (Area | Table)[]): readonly OwnTariff[] =>
  entries.flatMap(({ code, tariff }) => (tariff === undefined ? [] : [{ unit, code, tariff }]))

/** `BOSTED_GRUNNKRETS_KODE` has the part `GRUNNKRETS`; a whole name counts as a part too. */
const hasPart = (name: string, part: string): boolean => `_${name}_`.includes(`_${part}_`)

/** Reads a catalogue, or reports every issue in it. */
export const readCatalogue = (input: unknown): Result<Catalogue> => {
  const read = readDocument(catalogueSchema, input)
  if (!read.ok) return read
  const document = read.value
  const issues = catalogueIssues(document)
  if (issues.length > 0) return failure(issues)
  const areas = new Map(document.areas.map((area) => [area.code, area]))
  const tables = new Map(document.tables.map((table) => [table.code, table]))
  const lists = new Map(document.lists.map((list) => [list.code, 'area' in list ? list.area : undefined]))
  return success({
    document,
    digest: digest(document),
    area: (code) => areas.get(code),
    table: (code) => tables.get(code),
    ownTariffs: [...ownTariffs('area', document.areas), ...ownTariffs('table', document.tables)],
    areaOfList: (list) => lists.get(list),
    hasList: (list) => lists.has(list),
    isPricedByTable: (list) => lists.has(list) && lists.get(list) === undefined,
    identifying: (name) => {
      const upper = name.toUpperCase()
      return document.identifyingVariables.find(({ names }) => names.some((part) => hasPart(upper, part)))?.code
    },
  })
}

/** Entries that name a tariff which the price list does not hold as a price or norm for each of them. */
export const entryTariffIssues = ({ document, ownTariffs }: Catalogue, list: PriceList): readonly Issue[] =>
  ownTariffs
    .filter(({ tariff, unit }) => !list.hasEntryPrice(tariff, unit))
    .map(({ code, tariff, unit }) =>
      raise('catalogue/unknown-tariff', pointer(`${unit}s`), {
        code,
        tariff,
        catalogue: document.id,
        list: list.document.id,
      }),
    )
