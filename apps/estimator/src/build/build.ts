import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { norwegianVat, priceLists, ssbCatalogue } from '@anslag/price-lists'
import { build } from 'vite'
import * as z from 'zod/mini'
import { documentFiles } from '../state/document-files.ts'
import { siteFile } from '../state/site-file.ts'
import { derivedQuestions } from './derived-questions.ts'
import { buildName, integrityOfFiles } from './digests.ts'
import { readManifest } from './manifest.ts'
import { sitePages } from './site-pages.tsx'
import { buildWorker } from './worker.ts'

// Whoever starts the build, tests among them: it is the one for users.
Object.assign(process.env, { NODE_ENV: 'production' })

const app = fileURLToPath(new URL('../..', import.meta.url))

const writeDocuments = (folder: string): void => {
  const files: Readonly<Record<keyof typeof documentFiles, unknown>> = {
    list: priceLists.at(-1),
    catalogue: ssbCatalogue,
    vatTable: norwegianVat,
  }
  writeFileSync(`${folder}/${documentFiles.list}`, `${JSON.stringify(files.list, undefined, 2)}\n`)
  writeFileSync(`${folder}/${documentFiles.catalogue}`, `${JSON.stringify(files.catalogue, undefined, 2)}\n`)
  writeFileSync(`${folder}/${siteFile}`, `${JSON.stringify({ format: 'site/1' }, undefined, 2)}\n`)
  writeFileSync(`${folder}/${documentFiles.vatTable}`, `${JSON.stringify(files.vatTable, undefined, 2)}\n`)
}

const { version } = z.parse(z.object({ version: z.string() }), JSON.parse(readFileSync(`${app}package.json`, 'utf8')))

/** Builds the site into a folder: scripts and styles, the pages, the documents beside them, and the service worker. */
const buildSite = async (folder: string): Promise<void> => {
  await build({
    configFile: `${app}/vite.config.ts`,
    logLevel: 'warn',
    plugins: [derivedQuestions],
    build: { outDir: folder, emptyOutDir: true },
  })
  const manifest = readManifest(folder)
  rmSync(`${folder}/.vite`, { recursive: true, force: true })
  const files = integrityOfFiles(folder)
  const full = `${version}+${buildName(files, sitePages(manifest, version))}`
  const pages = sitePages(manifest, full)
  for (const [path, html] of Object.entries(pages)) {
    mkdirSync(`${folder}/${path}`, { recursive: true })
    writeFileSync(`${folder}/${path}index.html`, html)
  }
  writeDocuments(folder)
  await buildWorker(app, folder, { version: full, pages: Object.keys(pages), files })
}

await buildSite(`${app}dist`)
