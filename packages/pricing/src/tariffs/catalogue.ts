import { type Accepted, type Issue, pointer } from '../values/index.ts'
import type { Area, CatalogueDocument, Register, Table } from './catalogue-schema.ts'
import { identifyingNames } from './identifying-names.ts'
import { raise } from './lookup-issues.ts'
import type { PriceList } from './price-list.ts'

/** An entry of a catalogue that names a tariff of its own, `component.tariff`. */
interface OwnTariff {
  readonly unit: 'area' | 'table'
  readonly code: string
  readonly tariff: string
}

/**
 * A catalogue that was read, checked and digested, with its entries found by code. Only {@link readCatalogue} makes
 * one.
 */
export interface Catalogue {
  readonly document: CatalogueDocument
  /** `sha256:` and the digest of the document, which an estimate names. */
  readonly digest: string
  readonly area: (code: string) => Area | undefined
  readonly table: (code: string) => Table | undefined
  readonly register: (code: string) => Register | undefined
  /** Entries with a tariff of their own. */
  readonly ownTariffs: readonly OwnTariff[]
  /** The area that a variable list belongs to; undefined for one priced by table, or unknown. */
  readonly areaOfList: (list: string) => string | undefined
  readonly hasList: (list: string) => boolean
  /** True for the list whose content is priced by table. */
  readonly isPricedByTable: (list: string) => boolean
  /** The particularly identifying variable that a name or a text speaks of, if any. */
  readonly identifying: (text: string) => string | undefined
}

const ownTariffs = (unit: OwnTariff['unit'], entries: readonly (Area | Table)[]): readonly OwnTariff[] =>
  entries.flatMap(({ code, tariff }) => (tariff === undefined ? [] : [{ unit, code, tariff }]))

/** The catalogue of a document that was read. */
export const catalogueOf = ({ document, digest }: Accepted<CatalogueDocument>): Catalogue => {
  const areas = new Map(document.areas.map((area) => [area.code, area]))
  const tables = new Map(document.tables.map((table) => [table.code, table]))
  const registers = new Map(document.registers?.map((register) => [register.code, register]))
  const lists = new Map(document.lists.map((list) => [list.code, 'area' in list ? list.area : undefined]))
  return {
    document,
    digest,
    area: (code) => areas.get(code),
    table: (code) => tables.get(code),
    register: (code) => registers.get(code),
    ownTariffs: [...ownTariffs('area', document.areas), ...ownTariffs('table', document.tables)],
    areaOfList: (list) => lists.get(list),
    hasList: (list) => lists.has(list),
    isPricedByTable: (list) => lists.has(list) && lists.get(list) === undefined,
    identifying: identifyingNames(document),
  }
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
