import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { norwegianVat, priceLists, ssbCatalogue } from '@anslag/price-lists'
import { build } from 'vite'
import { language as en } from '../page/language-en.ts'
import { language as nb } from '../page/language-nb.ts'
import { language as nn } from '../page/language-nn.ts'
import { pages } from '../page/pages.ts'
import { documentFiles } from '../state/document-files.ts'
import { derivedQuestions } from './derived-questions.ts'
import { htmlOf } from './html.tsx'
import { loadedWith, readManifest, styleSheets } from './manifest.ts'

const app = fileURLToPath(new URL('../..', import.meta.url))

const writeDocuments = (folder: string): void => {
  const files: Readonly<Record<keyof typeof documentFiles, unknown>> = {
    list: priceLists.at(-1),
    catalogue: ssbCatalogue,
    vatTable: norwegianVat,
  }
  writeFileSync(`${folder}/${documentFiles.list}`, `${JSON.stringify(files.list, undefined, 2)}\n`)
  writeFileSync(`${folder}/${documentFiles.catalogue}`, `${JSON.stringify(files.catalogue, undefined, 2)}\n`)
  writeFileSync(`${folder}/${documentFiles.vatTable}`, `${JSON.stringify(files.vatTable, undefined, 2)}\n`)
}

/** Builds the site into a folder: scripts and styles, a page per language, and the documents beside them. */
const buildSite = async (folder: string): Promise<void> => {
  await build({
    configFile: `${app}/vite.config.ts`,
    logLevel: 'warn',
    plugins: [derivedQuestions],
    build: { outDir: folder, emptyOutDir: true },
  })
  const manifest = readManifest(folder)
  for (const language of [nb, nn, en]) {
    const name = language.texts.language
    const files = {
      scripts: loadedWith(manifest, `src/page/main-${name}.ts`),
      styles: styleSheets(manifest),
    }
    const place = `${folder}/${pages[name].folder}`
    mkdirSync(place, { recursive: true })
    writeFileSync(`${place}index.html`, htmlOf(language, files))
  }
  writeDocuments(folder)
  rmSync(`${folder}/.vite`, { recursive: true, force: true })
}

await buildSite(`${app}dist`)
