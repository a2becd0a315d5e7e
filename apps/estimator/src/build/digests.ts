import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import type { Built } from '../offline/worker/built.ts'
import { documentFiles, siteFile } from '../price/document-files.ts'

/** The bundler's own notes, and what whoever puts up the page may change. */
const others = new Set<string>([...Object.values(documentFiles), siteFile, 'manifest.json'])

const filesIn = (folder: string, below = ''): readonly string[] =>
  readdirSync(`${folder}/${below}`, { withFileTypes: true })
    .flatMap((entry) => (entry.isDirectory() ? filesIn(folder, `${below}${entry.name}/`) : [below + entry.name]))
    .filter((file) => !others.has(file))
    .sort()

/** Every file that a bundler has put in a folder, with its integrity. */
export const integrityOfFiles = (folder: string): Built['files'] =>
  Object.fromEntries(
    filesIn(folder).map((file) => [
      file,
      `sha256-${createHash('sha256')
        .update(readFileSync(`${folder}/${file}`))
        .digest('base64')}`,
    ]),
  )

/**
 * The name of a build: twelve hexadecimal digits of the digest of its files and of its pages as they are before the name
 * is written into them. Equal builds have equal names on every machine.
 */
export const buildName = (files: Built['files'], pages: Readonly<Record<string, string>>): string =>
  createHash('sha256')
    .update(JSON.stringify([files, pages]))
    .digest('hex')
    .slice(0, 12)
