import { pricePer, tableCode } from '../../tariffs/index.ts'
import { orderedCodes, wholeProject } from '../applies.ts'
import { defineComponent } from '../define.ts'
import { codes } from '../drivers.ts'
import { priceEntries } from '../entries.ts'
import { factored } from '../lines.ts'
import { code } from '../shapes.ts'
import { variables } from '../variables.ts'

export const tables = codes('table', code(tableCode))

/** Extractions from the event history database: distinct tables at a fixed price, de-identification included. */
export const fdTrygd = defineComponent({
  id: 'fd-trygd',
  title: { nb: 'Uttrekk fra FD-Trygd', nn: 'Uttrekk frå FD-Trygd', en: 'Extractions from FD-Trygd' },
  heading: 'prepare',
  asks: { tables },
  reads: { variables },
  tariffs: { table: pricePer('table') },
  applies: ({ tables }) => orderedCodes(tables),
  needsAssessment: ({ tables, variables = [] }, catalogue) =>
    tables.codes.length === 0 && variables.some(({ list }) => list !== undefined && catalogue.isPricedByTable(list))
      ? 'variable-without-table'
      : undefined,
  each: wholeProject,
  price: ({ drivers: { tables }, tariffs, catalogue, list }) => {
    if (!tables.answered) return factored(tables.assumed, tariffs.table)
    const entries = tables.codes.map(({ code, ref }) => ({ ref, tariff: catalogue.table(code)?.tariff }))
    return priceEntries('table', entries, tariffs.table, list)
  },
})
