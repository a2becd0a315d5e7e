import { readRequest } from '@anslag/pricing'
import { describe, expect, it } from 'vitest'
import { odsBytes } from '../lists/testing/ods.ts'
import { workbookBytes } from '../lists/testing/xlsx.ts'
import { merged } from '../merge/index.ts'
import { reportSchema } from '../report/index.ts'
import { catalogue } from '../testing/catalogue.ts'
import { metadataDocument } from '../testing/metadata-document.ts'
import { type OrderInput, type ReadingProgress, readOrder } from './index.ts'

const script = `require no.ssb.fdb:41 as db
create-dataset people
import db/BEFOLKNING_KJOENN as sex
for år in 2019:2020
  import db/INNTEKT_WLONN date_fmt($år, 12, 31) as wage++$år
end
import-event db/SIVSTANDFDT_SIVSTAND 2018-01-01 to 2018-12-31 as marital
import db/BEFOLKING_ALDER 2020-01-01 as age
`

const read = (texts: Readonly<Record<string, string>>, more: Partial<OrderInput> = {}) =>
  readOrder({
    files: Object.entries(texts).map(([name, text]) => ({ name, text })),
    catalogue,
    day: '2026-11-22',
    ...more,
  })

describe('how far a reading is', () => {
  const list = ['Variabelnavn;Kryss', ...Array.from({ length: 1_200 }, (_, index) => `VARIABEL_${index};x`)].join('\n')

  it('is told at each file and at every five hundred rows, of all files together', async () => {
    const told: ReadingProgress[] = []
    await read(
      { 'order.txt': script, 'liste.csv': list, 'names.txt': 'INNTEKT_WLONN\nNUDB_BU' },
      { onProgress: (progress) => told.push(progress) },
    )
    // The script has eight lines, the list its headings and 1 200 rows.
    expect(told).toEqual([
      { file: 1, files: 3, rows: 0 },
      { file: 2, files: 3, rows: 8 },
      { file: 2, files: 3, rows: 508 },
      { file: 2, files: 3, rows: 1_008 },
      { file: 3, files: 3, rows: 1_209 },
    ])
  })

  it('is told of the rows of a workbook, too', async () => {
    const rows = [['Variabelnavn', 'Kryss'], ...Array.from({ length: 600 }, (_, index) => [`variabel_${index}`, 'x'])]
    const files = [
      { name: 'a.xlsx', bytes: workbookBytes([{ name: 'Velg', rows }]) },
      { name: 'b.ods', bytes: odsBytes([{ name: 'Velg', rows }]) },
    ]
    const told: ReadingProgress[] = []
    await readOrder({ files, catalogue, onProgress: (progress) => told.push(progress) })
    expect(told.map(({ file, rows: read }) => `${file} ${read}`)).toEqual(['1 0', '1 500', '2 601', '2 1101'])
  })
})

describe('a script', () => {
  it('becomes a request with where each answer was read', async () => {
    const { request } = await read({ 'order.txt': script })
    const at = (line: number) => [{ file: 'order.txt', line }]
    expect(request).toEqual({
      format: 'request/1',
      tables: ['F_DEMO_SIV'],
      areas: ['befolkning', 'inntekt'],
      variables: [
        { name: 'BEFOLKNING_KJOENN', list: 'befolkning' },
        { name: 'INNTEKT_WLONN', list: 'inntekt' },
        { name: 'SIVSTANDFDT_SIVSTAND', list: 'fd-trygd' },
        { name: 'BEFOLKING_ALDER' },
      ],
      origins: {
        '/tables/0': at(7),
        '/areas/0': at(3),
        '/areas/1': at(5),
        '/variables/0': at(3),
        '/variables/1': at(5),
        '/variables/2': at(7),
        '/variables/3': at(8),
      },
    })
    expect(readRequest(request, catalogue)).toEqual({ ok: true, value: request })
  })

  it('becomes a report with days, dataset and open questions', async () => {
    const { report } = await read({ 'order.txt': script })
    expect(report.files).toEqual([{ file: 'order.txt', kind: 'script', variables: 4 }])
    expect(report.variables[1]).toEqual({
      name: 'INNTEKT_WLONN',
      at: { file: 'order.txt', line: 5 },
      dates: [{ from: '2019-12-31' }, { from: '2020-12-31' }],
      belongs: 'list',
      list: 'inntekt',
      area: 'inntekt',
      dataset: 'people',
      databank: 'no.ssb.fdb',
      unitType: 'PERSON',
    })
    expect(report.questions.map(({ id }) => id)).toEqual(['table-or-list:F_DEMO_SIV', 'unknown-variable:BEFOLKING'])
    expect(reportSchema.safeParse(report)).toMatchObject({ success: true })
  })

  it('is read with the answers to its questions', async () => {
    const answers = {
      'table-or-list:F_DEMO_SIV': 'list:befolkning',
      'unknown-variable:BEFOLKING': 'list:befolkning',
    }
    const { request, report } = await read({ 'order.txt': script }, { answers })
    expect(request.tables).toBeUndefined()
    expect(request.areas).toEqual(['befolkning', 'inntekt'])
    expect(report.questions.every(({ answered }) => answered)).toBe(true)
  })
})

describe('files', () => {
  it('are told apart by what they hold, whatever they are called', async () => {
    const { report } = await read({
      'a.csv': script,
      'b.docx': 'INNTEKT_WLONN\nNUDB_BU',
      'c.txt': JSON.stringify(metadataDocument({ name: 'A_B' })),
      'd.txt': 'Vi sees i morgen.',
    })
    expect(report.files.map(({ kind }) => kind)).toEqual(['script', 'names', 'metadata', 'unknown'])
    expect(report.issues.filter(({ severity }) => severity === 'error')).toMatchObject([
      { code: 'reading/not-recognised', params: { file: 'd.txt' } },
    ])
  })

  it('that were given twice count once', async () => {
    const file = { name: 'order.txt', text: script }
    const once = await readOrder({ files: [file], catalogue })
    const twice = await readOrder({ files: [file, file], catalogue })
    expect(twice.request).toEqual(once.request)
    expect(twice.report.variables).toEqual(once.report.variables)
    expect(merged(once.request, twice.request)).toEqual(once.request)
  })

  it('of several kinds are one order', async () => {
    const { request } = await read({ 'order.txt': script, pasted: 'db/NUDB_BU, INNTEKT_WLONN' })
    expect(request.areas).toEqual(['befolkning', 'inntekt', 'utdanning'])
    expect(request.origins?.['/areas/1']).toEqual([
      { file: 'order.txt', line: 5 },
      { file: 'pasted', line: 1 },
    ])
  })

  it('with metadata among them are informed by them, wherever these stand', async () => {
    const metadata = JSON.stringify(
      metadataDocument({ name: 'NYTT_X', subjects: ['Valg'], start: 0, stop: 3650, unit: 'KOMMUNE', label: 'Ny' }),
    )
    const { report } = await read({ 'a.txt': 'import db/NYTT_X 2020-01-01', 'b.json': metadata })
    expect(report.variables[0]).toMatchObject({
      area: 'valg',
      unitType: 'KOMMUNE',
      description: 'Ny',
      coverage: { from: '1970-01-01', to: '1979-12-30' },
    })
    expect(report.issues.map(({ code }) => code)).toEqual(['reading/outside-coverage'])
  })

  it.each([
    ['empty', ''],
    ['blank', ' \n\t'],
  ])('that are %s are refused', async (_what, text) => {
    expect((await read({ x: text })).report.issues).toMatchObject([{ code: 'reading/file-empty', severity: 'error' }])
  })

  it('that order nothing are told', async () => {
    const { report } = await read({ x: 'create-dataset people\nsummarize x' })
    expect(report.issues.map(({ code }) => code)).toEqual(['reading/nothing-found'])
  })

  it('that are too large or too many are refused, with the limit', async () => {
    const large = await read({ x: `import db/A_B\n${' '.repeat(5_000_001)}` })
    expect(large.report.issues).toMatchObject([{ code: 'reading/file-too-large', params: { megabytes: 5 } }])
    const files = Array.from({ length: 51 }, (_, index) => ({ name: `${index}`, text: 'INNTEKT_WLONN' }))
    const many = await readOrder({ files, catalogue })
    expect(many.report.files).toHaveLength(50)
    expect(many.report.issues).toMatchObject([{ code: 'reading/too-many-files', params: { limit: 50 } }])
  })

  it('with more variables than a request holds are cut off, and that is told', async () => {
    const text = Array.from({ length: 10_001 }, (_, index) => `INNTEKT_${index}`).join('\n')
    const { request, report } = await read({ x: text })
    expect(request.variables).toHaveLength(10_000)
    expect(report.issues).toMatchObject([{ code: 'reading/too-many-variables', severity: 'error' }])
    expect(readRequest(request, catalogue)).toMatchObject({ ok: true })
  })
})

describe('bytes', () => {
  const encoded = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0))

  const kindOf = async (bytes: Uint8Array) => {
    const { report } = await readOrder({ files: [{ name: 'x', bytes }], catalogue })
    return [report.files[0]?.kind, report.variables.map(({ name }) => name), report.issues.map(({ code }) => code)]
  }

  it('are read in whatever encoding they are', async () => {
    const utf16 = Uint8Array.from([0xff, 0xfe, ...[...'import db/A_B'].flatMap((each) => [each.charCodeAt(0), 0])])
    expect(await kindOf(utf16)).toEqual(['script', ['A_B'], []])
    expect(await kindOf(encoded('import db/\u00c6_B'))).toEqual(['script', ['Æ_B'], []])
  })

  it.each([
    ['a picture', '\u0089PNG\r\n\u001a\n\u0000\u0000\u0000\rIHDR'],
    ['a PDF', '%PDF-1.7\nimport db/A_B'],
    ['nothing but zeros', '\u0000'.repeat(1000)],
  ])('of %s are refused', async (_what, text) => {
    expect(await kindOf(encoded(text))).toEqual(['unknown', [], ['reading/not-recognised']])
  })
})
