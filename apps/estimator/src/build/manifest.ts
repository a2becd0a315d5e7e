import { readFileSync } from 'node:fs'
import * as z from 'zod/mini'

const chunk = z.object({
  file: z.string(),
  name: z.optional(z.string()),
  src: z.optional(z.string()),
  imports: z.optional(z.array(z.string())),
  dynamicImports: z.optional(z.array(z.string())),
})

const schema = z.record(z.string(), chunk)

export type Manifest = z.output<typeof schema>

/** What the bundler made: its manifest in a folder of built files. */
export const readManifest = (folder: string): Manifest =>
  schema.parse(JSON.parse(readFileSync(`${folder}/manifest.json`, 'utf8')))

/** A chunk, by its source or its name, and all that it imports before it runs, each once, by file. */
export const loadedWith = (manifest: Manifest, key: string): readonly string[] => {
  const files = new Set<string>()
  const queue = [key]
  for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
    const found = manifest[next] ?? Object.values(manifest).find(({ name }) => name === next)
    if (found === undefined || files.has(found.file)) continue
    files.add(found.file)
    queue.push(...(found.imports ?? []))
  }
  return [...files]
}

/** The files of the site's only style sheet. */
export const styleSheets = (manifest: Manifest): readonly string[] =>
  Object.values(manifest).flatMap(({ file }) => (file.endsWith('.css') ? [file] : []))
