import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import * as z from 'zod/mini'
import { siteFile } from '../price/document-files.ts'
import { buildWorker, bundle } from './bundle.ts'
import { buildName, integrityOfFiles } from './digests.ts'
import { shippedFiles, verifiedDigestsOf } from './documents.ts'
import { readManifest } from './manifest.ts'
import { builtDigests, plainImports } from './plugins.ts'
import { sitePages } from './site-pages.tsx'
import { smallStyle } from './unused-properties.ts'

// Whoever starts the build, tests among them: it is the one for users.
Object.assign(process.env, { NODE_ENV: 'production' })

const app = fileURLToPath(new URL('../..', import.meta.url))

const { version } = z.parse(z.object({ version: z.string() }), JSON.parse(readFileSync(`${app}package.json`, 'utf8')))

/** Builds the site into a folder: scripts and styles, the pages, the documents beside them, and the service worker. */
const buildSite = async (folder: string): Promise<void> => {
  const documents = shippedFiles()
  await bundle(app, folder, [plainImports, smallStyle, builtDigests(await verifiedDigestsOf(documents))])
  const manifest = readManifest(folder)
  rmSync(`${folder}/.vite`, { recursive: true, force: true })
  const files = integrityOfFiles(folder)
  const full = `${version}+${buildName(files, sitePages(manifest, version))}`
  const pages = sitePages(manifest, full)
  for (const [path, html] of Object.entries(pages)) {
    mkdirSync(`${folder}/${path}`, { recursive: true })
    writeFileSync(`${folder}/${path}index.html`, html)
  }
  for (const [file, text] of Object.entries(documents)) writeFileSync(`${folder}/${file}`, text)
  writeFileSync(`${folder}/${siteFile}`, `${JSON.stringify({ format: 'site/1' }, undefined, 2)}\n`)
  await buildWorker(app, folder, { version: full, pages: Object.keys(pages), files })
}

await buildSite(`${app}dist`)
