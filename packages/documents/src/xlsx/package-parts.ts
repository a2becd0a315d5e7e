import type { Sheet } from './sheets-of.ts'
import { printedParts } from './worksheet.ts'
import { element, escaped, part } from './xml.ts'

const schemas = 'http://schemas.openxmlformats.org'
const main = `${schemas}/spreadsheetml/2006/main`
const related = `${schemas}/officeDocument/2006/relationships`

/** What a part of the file leads to: `rId1` and so on, in their order. */
const relationships = (all: readonly (readonly [type: string, target: string])[]): string =>
  part(
    'Relationships',
    `${schemas}/package/2006/relationships`,
    ...all.map(([Type, Target], index) => element('Relationship', { Id: `rId${index + 1}`, Type, Target })),
  )

const sheetFile = (index: number): string => `worksheets/sheet${index + 1}.xml`

const types = (sheets: readonly Sheet[]): string => {
  const ofSpreadsheets = (name: string) => `application/vnd.openxmlformats-officedocument.spreadsheetml.${name}+xml`
  const parts = [
    ['xl/workbook.xml', ofSpreadsheets('sheet.main')],
    ...sheets.map((_, index) => [`xl/${sheetFile(index)}`, ofSpreadsheets('worksheet')]),
    ['xl/styles.xml', ofSpreadsheets('styles')],
    ['xl/sharedStrings.xml', ofSpreadsheets('sharedStrings')],
    ['docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'],
  ]
  return part(
    'Types',
    `${schemas}/package/2006/content-types`,
    element('Default', { Extension: 'rels', ContentType: 'application/vnd.openxmlformats-package.relationships+xml' }),
    element('Default', { Extension: 'xml', ContentType: 'application/xml' }),
    ...parts.map(([name, ContentType]) => element('Override', { PartName: `/${name}`, ContentType })),
  )
}

const workbook = (sheets: readonly Sheet[]): string =>
  part(
    'workbook',
    main,
    element(
      'sheets',
      {},
      ...sheets.map(({ name }, index) =>
        element('sheet', { name, sheetId: index + 1, 'xmlns:r': related, 'r:id': `rId${index + 1}` }),
      ),
    ),
    element(
      'definedNames',
      {},
      ...sheets.flatMap((sheet, localSheetId) =>
        Object.entries(printedParts(sheet)).map(([name, of]) =>
          element('definedName', { name, localSheetId }, escaped(of)),
        ),
      ),
    ),
    // Whoever opens the file gets what the program computes, not what stands beside the formulas.
    element('calcPr', { calcId: 0, fullCalcOnLoad: 1 }),
  )

/** What the file says of itself. */
export interface Properties {
  readonly title: string
  readonly creator: string
  readonly day: string
}

const properties = ({ title, creator, day }: Properties): string => {
  const at = (name: string) => element(`dcterms:${name}`, { 'xsi:type': 'dcterms:W3CDTF' }, `${day}T00:00:00Z`)
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${element(
    'cp:coreProperties',
    {
      'xmlns:cp': `${schemas}/package/2006/metadata/core-properties`,
      'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
      'xmlns:dcterms': 'http://purl.org/dc/terms/',
      'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
    },
    element('dc:title', {}, escaped(title)),
    element('dc:creator', {}, escaped(creator)),
    at('created'),
    at('modified'),
  )}`
}

/** Spaces at the ends of a text, and its lines, are kept where that is said. */
const shown = (text: string): string =>
  element('si', {}, element('t', { 'xml:space': /^\s|\s$|\n/.test(text) ? 'preserve' : undefined }, escaped(text)))

/** The parts of a workbook beside its sheets and styles, by their names in the file. */
export const packageParts = (
  sheets: readonly Sheet[],
  texts: readonly string[],
  of: Properties,
): Readonly<Record<string, string>> => ({
  '[Content_Types].xml': types(sheets),
  '_rels/.rels': relationships([
    [`${related}/officeDocument`, 'xl/workbook.xml'],
    [`${schemas}/package/2006/relationships/metadata/core-properties`, 'docProps/core.xml'],
  ]),
  'docProps/core.xml': properties(of),
  'xl/workbook.xml': workbook(sheets),
  'xl/_rels/workbook.xml.rels': relationships([
    ...sheets.map((_, index) => [`${related}/worksheet`, sheetFile(index)] as const),
    [`${related}/styles`, 'styles.xml'],
    [`${related}/sharedStrings`, 'sharedStrings.xml'],
  ]),
  'xl/sharedStrings.xml': part('sst', main, ...texts.map(shown)),
})
