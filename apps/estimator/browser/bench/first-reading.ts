import { ssbCatalogue } from '@anslag/price-lists'
import { readCatalogue } from '@anslag/pricing'
import { tickedList } from '../testing/workbook.ts'
import { tickedRows } from './ticked-rows.ts'

/** What is read, by its name on the command line: an order as large as orders get. */
const orders = {
  script: () => ({
    name: 'analyse.txt',
    text: Array.from({ length: 1_000 }, (_, index) =>
      [
        `// Variabel nummer ${index}`,
        `import db/INNTEKT_${index} 2019-01-01 as inntekt_${index}`,
        `generate logg_${index} = ln(inntekt_${index} + 1)`,
        `replace logg_${index} = 0 if inntekt_${index} == .`,
        `recode inntekt_${index} (0/99 = 1 'lav') (100/max = 2 'høy')`,
        `tabulate inntekt_${index} kjonn if alder > 17, row cellpct`,
        `summarize logg_${index}, gini`,
        `define-labels merke_${index} 1 'lav' 2 'høy'`,
        `assign-labels inntekt_${index} merke_${index}`,
        '',
      ].join('\n'),
    ).join('\n'),
  }),
  workbook: () => ({ name: 'Variabelliste inntekt.xlsx', bytes: new Uint8Array(tickedList(tickedRows)) }),
}

const { readOrder } = await import('@anslag/intake')
const catalogue = readCatalogue(ssbCatalogue)
const order = new Map(Object.entries(orders)).get(process.argv[2] ?? '')
if (order === undefined || !catalogue.ok) throw new Error('say what to read')
const file = order()

const milliseconds = async (): Promise<number> => {
  const before = performance.now()
  await readOrder({ files: [file], catalogue: catalogue.value })
  return performance.now() - before
}

const first = await milliseconds()
const later: number[] = []
for (let round = 0; round < 10; round += 1) later.push(await milliseconds())
process.stdout.write(JSON.stringify({ first, later: later.toSorted((a, b) => a - b)[5] }))
