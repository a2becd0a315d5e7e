import { readdirSync, readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { languages } from '@anslag/pricing'
import { describe, expect, it } from 'vitest'
import { engine } from '../src/build/first-view.ts'
import { loadedWith, type Manifest, readManifest } from '../src/build/manifest.ts'
import { documentFiles } from '../src/price/document-files.ts'
import { pages } from '../src/shell/locales.ts'
import { dist } from './testing/site.ts'

const manifest: Manifest = readManifest(dist)

const code = (file: string): string => readFileSync(`${dist}/${file}`, 'utf8')

const zipped = (files: Iterable<string>): number =>
  [...files].reduce((bytes, file) => bytes + gzipSync(code(file), { level: 9, memLevel: 9 }).length, 0)

const alive = (language: string): readonly string[] => loadedWith(manifest, `src/entries/${language}.ts`)

/** All that a browser loads before anybody does anything. */
const firstView = (language: string): readonly string[] => [
  ...new Set([...alive(language), ...loadedWith(manifest, engine)]),
]

/** What comes on demand, beyond the first view. */
const onDemand = (language: string, key: string): readonly string[] => {
  const before = new Set(firstView(language))
  return loadedWith(manifest, key).filter((file) => !before.has(file))
}

const style = Object.values(manifest).flatMap(({ file }) => (file.endsWith('.css') ? [file] : []))

/** What the worker that reads files consists of. The bundler's manifest is of the pages alone. */
const ofWorker = (): readonly string[] => {
  const known = new Set(Object.values(manifest).map(({ file }) => file))
  return readdirSync(`${dist}/assets`)
    .map((file) => `assets/${file}`)
    .filter((file) => file.endsWith('.js') && !known.has(file))
}

const documents = Object.values(documentFiles)

/** Bytes after gzip -9. Raised only by the commit that makes it necessary, which says why. */
const ceilings = {
  firstView: 60_000,
  // Nothing names modules any more only to steer the bundler.
  untouched: 60_500,
  page: 110_000,
  // Names that count beside names that are refused, and what remembers what has been read.
  reading: 16_000,
  readDocuments: 21_600,
  rest: 7_500,
  explanations: 3_500,
  help: 3_500,
  takeAlong: 21_000,
  scenarios: 12_500,
  settled: 2_000,
  readingFiles: 10_500,
  names: 3_000,
  readingWorker: 35_000,
  readingWorkbooks: 9_000,
  style: 15_700,
}

describe.each(languages)('what a browser loads: %s', (language) => {
  const { folder } = pages[language]
  const scripts = firstView(language)
  const readers = new Set(onDemand(language, 'src/form/request-parser.ts'))
  const takeAlong = [
    'src/export/acts.ts',
    'src/import/opening.tsx',
    'src/export/printed-answers.tsx',
    `src/export/texts/${language}.ts`,
  ]
    .flatMap((key) => onDemand(language, key))
    .filter((file) => !readers.has(file))
  const scenarios = ['src/scenarios/scenario-parts.tsx', `src/scenarios/texts/${language}.ts`]
    .flatMap((key) => onDemand(language, key))
    .filter((file) => !readers.has(file))
  const readingFiles = ['src/import/read-order.tsx', `src/import/texts/${language}.ts`]
    .flatMap((key) => onDemand(language, key))
    .filter((file) => !readers.has(file))
  const names = ['src/form/many-names.tsx', `src/form/names-texts/${language}.ts`]
    .flatMap((key) => onDemand(language, key))
    .filter((file) => !readers.has(file) && !takeAlong.includes(file))
  const sizes = {
    firstView: zipped(scripts),
    untouched: zipped([...scripts, ...onDemand(language, `src/entries/offline-${language}.ts`)]),
    page: zipped([`${folder}index.html`, ...scripts, ...style, ...documents]),
    reading: zipped(onDemand(language, 'src/form/request-parser.ts')),
    readDocuments: zipped(onDemand(language, 'src/price/read-documents.ts')),
    rest: zipped(onDemand(language, `src/entries/rest-${language}.ts`)),
    explanations: zipped(onDemand(language, 'src/price/explanations.tsx')),
    help: zipped(onDemand(language, `src/entries/help-${language}.ts`)),
    takeAlong: zipped(takeAlong),
    scenarios: zipped(scenarios),
    settled: zipped(onDemand(language, `src/entries/offline-${language}.ts`)),
    readingFiles: zipped(readingFiles),
    names: zipped(names),
  }

  it(`is ${sizes.firstView} bytes of scripts until the first total is there, ${zipped(alive(language))} until the form is`, () => {
    expect(sizes.firstView).toBeLessThanOrEqual(ceilings.firstView)
  })

  it(`is ${sizes.untouched} bytes with what comes when the page has settled, before anybody does anything`, () => {
    expect(sizes.untouched).toBeLessThanOrEqual(ceilings.untouched)
  })

  it(`is ${sizes.page} bytes for the whole page, with its style and documents`, () => {
    expect(sizes.page).toBeLessThanOrEqual(ceilings.page)
  })

  it(`is on demand ${sizes.reading} bytes when somebody comes to the form`, () => {
    expect(sizes.reading).toBeLessThanOrEqual(ceilings.reading)
  })

  it(`is on demand ${sizes.readDocuments} bytes when a document is another than the page was built with`, () => {
    expect(sizes.readDocuments).toBeLessThanOrEqual(ceilings.readDocuments)
  })

  it(`is on demand ${sizes.rest} bytes of texts that tell faults, explain and compare`, () => {
    expect(sizes.rest).toBeLessThanOrEqual(ceilings.rest)
  })

  it(`is on demand ${sizes.explanations} bytes of explanations and ${sizes.help} of help`, () => {
    expect(sizes.explanations).toBeLessThanOrEqual(ceilings.explanations)
    expect(sizes.help).toBeLessThanOrEqual(ceilings.help)
  })

  it(`is on demand ${sizes.takeAlong} bytes more to open, share, copy or print`, () => {
    expect(sizes.takeAlong).toBeGreaterThan(0)
    expect(sizes.takeAlong).toBeLessThanOrEqual(ceilings.takeAlong)
  })

  it(`is on demand ${sizes.scenarios} bytes more to compare alternatives`, () => {
    expect(sizes.scenarios).toBeGreaterThan(0)
    expect(sizes.scenarios).toBeLessThanOrEqual(ceilings.scenarios)
  })

  it('is named by the page for what the first view needs, so that nothing waits for another', () => {
    const html = code(`${folder}index.html`)
    expect(scripts.filter((file) => !html.includes(file))).toEqual([])
  })

  it(`is ${sizes.settled} bytes when it has settled, of networks, versions and frames`, () => {
    expect(sizes.settled).toBeLessThanOrEqual(ceilings.settled)
  })

  it(`is on demand ${sizes.readingFiles} bytes to show what files of an order say`, () => {
    expect(sizes.readingFiles).toBeGreaterThan(0)
    expect(sizes.readingFiles).toBeLessThanOrEqual(ceilings.readingFiles)
  })

  it(`is on demand ${sizes.names} bytes to edit more names than a text can hold`, () => {
    expect(sizes.names).toBeGreaterThan(0)
    expect(sizes.names).toBeLessThanOrEqual(ceilings.names)
  })

  it('has no other language', () => {
    const text = scripts.map(code).join('')
    expect(/\bikkje\b/.test(text)).toBe(language === 'nn')
    expect(/Statistics Norway does not/.test(text)).toBe(language === 'en')
  })

  it('has nothing at first that reads documents', () => {
    expect(scripts.map(code).join('')).not.toMatch(/ZodMini|1779033703|0x6a09e667/)
  })
})

describe('what a browser loads', () => {
  const size = zipped(style)
  const workbooks = zipped(ofWorker().filter((file) => /workbook/.test(file)))
  const worker = zipped(ofWorker().filter((file) => !/workbook/.test(file)))

  it(`is ${size} bytes of style`, () => {
    expect(size).toBeLessThanOrEqual(ceilings.style)
  })

  it(`is ${workbooks} bytes on demand to read workbooks, and ${worker} to read files at all, in a worker`, () => {
    expect(Math.min(workbooks, worker)).toBeGreaterThan(0)
    expect(workbooks).toBeLessThanOrEqual(ceilings.readingWorkbooks)
    expect(worker).toBeLessThanOrEqual(ceilings.readingWorker)
  })

  it('makes no code from text, and has no price list, no catalogue and no engine before the form is alive', () => {
    const all = Object.values(manifest)
      .filter(({ file }) => file.endsWith('.js'))
      .map(({ file }) => code(file))
      .join('')
    expect(all).not.toMatch(/\bFunction\(|=\s*Function\b|\beval\(/)
    expect(all).not.toMatch(/Kontormedarbeider|X_UFOREPENSJON/)
    expect(alive('nb').map(code).join('')).not.toMatch(/DecimalError/)
  })
})
