import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Document, workbookDocument } from '@anslag/documents'
import { docxOf } from '@anslag/documents/docx'
import { documentWordsFor } from '@anslag/documents/languages'
import { pdfOf } from '@anslag/documents/pdf'
import { xlsxOf } from '@anslag/documents/xlsx'
import type { exampleRequests } from '@anslag/price-lists'
import { languages } from '@anslag/pricing'
import { goldenDocuments } from '../../../documents/src/testing/golden.ts'
import { runProgram } from '../steps/command.ts'
import { missingAmounts, missingTexts, wrongFacts, wrongFonts } from './judged.ts'
import { priceDocuments, pricedExample } from './kept.ts'
import { withoutValues } from './without-values.ts'

const folder = mkdtempSync(join(tmpdir(), 'anslag-outside-'))

/** What a program writes of a file of ours. */
const told = async (program: string, ...args: readonly string[]): Promise<string> =>
  (await runProgram(program, args, { cwd: folder })).output

const isInstalled = (program: string): boolean => spawnSync(program, ['--version']).error === undefined

/** The figures of a document's tables, as they are read. */
const figuresIn = ({ blocks }: Document): readonly string[] =>
  blocks.flatMap((block) =>
    block.kind === 'table'
      ? block.rows.flatMap(({ cells }) => cells.flatMap(({ value, text }) => (value === undefined ? [] : [text])))
      : [],
  )

const ofPdf = async (document: Document): Promise<readonly string[]> => {
  const faults = [false, true].map(async (archive) => {
    const made = await pdfOf(document, { archive })
    if (!made.ok) return made.issues
    const name = archive ? 'archive.pdf' : 'document.pdf'
    writeFileSync(join(folder, name), made.value)
    return [
      ...wrongFacts(await told('pdfinfo', name), document.title),
      ...wrongFonts(await told('pdffonts', name)),
      ...missingTexts(await told('pdftotext', '-layout', name, '-'), figuresIn(document)),
    ]
  })
  return (await Promise.all(faults)).flat()
}

/** LibreOffice's own profile, so that one that is open is left alone. */
const converted = (to: string, name: string): Promise<string> =>
  told('soffice', `-env:UserInstallation=file://${folder}/profile`, '--headless', '--convert-to', to, name)

const ofDocx = async (document: Document): Promise<readonly string[]> => {
  writeFileSync(join(folder, 'document.docx'), await docxOf(document))
  const output = await converted('txt:Text (encoded):UTF8', 'document.docx')
  const text = readdirSync(folder).includes('document.txt') ? readFileSync(join(folder, 'document.txt'), 'utf8') : ''
  return text === '' ? [output] : missingTexts(text, [document.title, ...figuresIn(document)])
}

/** Commas, UTF-8, and every sheet in a file of its own, with numbers as they are. */
const csv = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1'

const ofWorkbook = async (name: keyof typeof exampleRequests): Promise<readonly string[]> => {
  const estimate = pricedExample(name)
  const document = workbookDocument({ estimate, documents: priceDocuments }, documentWordsFor('en'))
  writeFileSync(join(folder, 'workbook.xlsx'), withoutValues(await xlsxOf(document)))
  const output = await converted(csv, 'workbook.xlsx')
  const sheet = 'workbook-Estimate.csv'
  if (!readdirSync(folder).includes(sheet)) return [output]
  const { lines, totals } = estimate
  const amounts = [...lines.map(({ net }) => net), totals.net, totals.vat, totals.gross]
  return missingAmounts(readFileSync(join(folder, sheet), 'utf8'), amounts)
}

type Look = readonly [what: string, faults: () => Promise<readonly string[]>]

const documents = languages.flatMap((language) =>
  Object.entries(goldenDocuments(documentWordsFor(language))).map(
    ([name, document]) => [`${name}.${language}`, document] as const,
  ),
)

/** Programs of others, the package of a Linux distribution that they come in, and what they look at. */
const readers: readonly {
  readonly programs: readonly string[]
  readonly from: string
  readonly looks: readonly Look[]
}[] = [
  {
    programs: ['pdfinfo', 'pdffonts', 'pdftotext'],
    from: 'poppler-utils',
    looks: documents.map(([name, document]) => [`${name}.pdf`, () => ofPdf(document)]),
  },
  {
    programs: ['soffice'],
    from: 'libreoffice',
    looks: [
      ...documents.map(([name, document]): Look => [`${name}.docx`, () => ofDocx(document)]),
      ...(['small', 'typical', 'large'] as const).map((name): Look => [`${name}.xlsx`, () => ofWorkbook(name)]),
    ],
  },
]

let failed = 0
for (const { programs, from, looks } of readers) {
  const missing = programs.filter((program) => !isInstalled(program))
  if (missing.length > 0)
    process.stdout.write(`– ${missing.join(', ')} of ${from} not installed: ${looks.length} files were not looked at\n`)
  for (const [name, faultsOf] of missing.length > 0 ? [] : looks) {
    const faults = await faultsOf()
    if (faults.length > 0) failed += 1
    process.stdout.write(`${faults.length === 0 ? '✓' : '✗'} ${name}\n${faults.map((each) => `  ${each}\n`).join('')}`)
  }
}
rmSync(folder, { recursive: true })
process.exitCode = failed === 0 ? 0 : 1
