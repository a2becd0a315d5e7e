import fc from 'fast-check'
import { odsBytes } from './ods.ts'
import { randomShape, randomVariables } from './random-list.ts'
import { delimitedText, writtenList } from './written-list.ts'
import { workbookBytes } from './xlsx.ts'

const list = fc.tuple(randomVariables, randomShape).map(([variables, shape]) => writtenList(variables, shape).rows)

const sheets = list.map((rows) => [{ name: 'Velg', rows }])

/** Some bytes are others, as damage or malice would have it. */
const damaged = (bytes: fc.Arbitrary<Uint8Array>): fc.Arbitrary<Uint8Array> =>
  fc.tuple(bytes, fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 4 })).map(([all, changes]) => {
    const changed = Uint8Array.from(all)
    for (const [at, byte] of changes) changed[at % changed.length] = byte
    return changed
  })

/** Variable lists as Excel saves them, whole or damaged. */
export const randomWorkbook: fc.Arbitrary<Uint8Array> = damaged(sheets.map((all) => workbookBytes(all)))

/** Variable lists as LibreOffice saves them, whole or damaged. */
export const randomOds: fc.Arbitrary<Uint8Array> = damaged(sheets.map((all) => odsBytes(all)))

/** Variable lists as text, whole or damaged. */
export const randomDelimited: fc.Arbitrary<Uint8Array> = damaged(
  fc
    .tuple(list, fc.constantFrom(';', ',', '\t'), fc.constantFrom('\n', '\r\n', '\r'))
    .map(([rows, delimiter, lineEnd]) =>
      Uint8Array.from(
        delimitedText(rows, { delimiter, lineEnd, quoteAll: false }),
        (letter) => letter.charCodeAt(0) & 0xff,
      ),
    ),
)
