import { type InputFile, readOrder, reportSchema } from '@anslag/intake'
import { readRequest } from '@anslag/pricing'
import fc from 'fast-check'
import {
  hostileText,
  metadataDocument,
  randomDelimited,
  randomOds,
  randomScript,
  randomWorkbook,
} from '../../../intake/src/testing/index.ts'
import { book, day } from './document-readers.ts'
import { mutated } from './mutated.ts'
import { type Reader, reader } from './reader.ts'

/** A report is what its own schema says, and what is read of an order is a request. */
const wrongReading = async (...files: readonly InputFile[]): Promise<string | undefined> => {
  const { report, request } = await readOrder({ files, catalogue: book.catalogue, day })
  const checked = reportSchema.safeParse(report)
  if (!checked.success) return `the report is none: ${checked.error.message.slice(0, 500)}`
  const read = readRequest(request, book.catalogue)
  return read.ok ? undefined : `the request is none: ${JSON.stringify(read.issues.slice(0, 3))}`
}

const metadata = metadataDocument(
  { name: 'INNTEKT_WLONN', subjects: ['inntekt'], start: 8_000, label: 'Lønn' },
  { name: 'NUDB_KURS_NUS', start: 1_000, stop: 15_000, unit: 'KURS' },
)

const names = fc.constantFrom('x', 'x.txt', 'x.csv', 'variabelliste_befolkning (1).csv', 'FD-Trygd.csv')

const ofBytes = (name: string) => (bytes: Uint8Array) => wrongReading({ name, bytes })

/** Readers of order files. */
export const orderReaders: readonly Reader[] = [
  reader('workbook', randomWorkbook, ofBytes('x.xlsx')),
  reader('OpenDocument', randomOds, ofBytes('x.ods')),
  reader('CSV', randomDelimited, ofBytes('x.csv')),
  reader('script', randomScript, (text) => wrongReading({ name: 'x.txt', text })),
  reader('text', fc.tuple(names, hostileText(20_000)), ([name, text]) => wrongReading({ name, text })),
  reader('bytes', fc.tuple(names, fc.uint8Array({ maxLength: 300 })), ([name, bytes]) => wrongReading({ name, bytes })),
  reader('metadata', mutated(metadata), (document) =>
    wrongReading(
      { name: 'm.json', text: JSON.stringify(document) ?? '' },
      { name: 'p', text: 'INNTEKT_WLONN 2020\nA_B' },
    ),
  ),
]
