import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { language as en } from '../page/language-en.ts'
import { language as nb } from '../page/language-nb.ts'
import { language as nn } from '../page/language-nn.ts'
import { pages } from '../page/pages.ts'
import { builtReceipts } from './built-receipts.ts'
import { bundle, mainOf } from './bundle.ts'
import { derivedQuestions } from './derived-questions.ts'
import { receiptsOf, shippedFiles } from './documents.ts'
import { engine } from './first-view.ts'
import { htmlOf } from './html.tsx'
import { loadedWith, readManifest, styleSheets } from './manifest.ts'
import { plainImports } from './plain-imports.ts'

// Whoever starts the build, tests among them: it is the one for users.
Object.assign(process.env, { NODE_ENV: 'production' })

const app = fileURLToPath(new URL('../..', import.meta.url))

/** Builds the site into a folder: scripts and styles, a page per language, and the documents beside them. */
const buildSite = async (folder: string): Promise<void> => {
  const documents = shippedFiles()
  await bundle(app, folder, [plainImports, derivedQuestions, builtReceipts(await receiptsOf(documents))])
  const manifest = readManifest(folder)
  for (const language of [nb, nn, en]) {
    const name = language.texts.language
    const files = {
      scripts: [...new Set([mainOf(name), engine].flatMap((key) => loadedWith(manifest, key)))],
      styles: styleSheets(manifest),
    }
    const place = `${folder}/${pages[name].folder}`
    mkdirSync(place, { recursive: true })
    writeFileSync(`${place}index.html`, htmlOf(language, files))
  }
  for (const [file, text] of Object.entries(documents)) writeFileSync(`${folder}/${file}`, text)
  rmSync(`${folder}/.vite`, { recursive: true, force: true })
}

await buildSite(`${app}dist`)
