import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The repository's root folder, with a closing slash. */
export const root = fileURLToPath(new URL('../../../..', import.meta.url))

/** Folders that tools make; what is in them is no part of the repository. They stand in .gitignore too. */
const made = ['node_modules', '.git', 'dist', 'coverage', 'reports', '.stryker-tmp']

const walk = (folder: string): readonly string[] =>
  readdirSync(join(root, folder), { withFileTypes: true })
    .filter(({ name }) => !made.includes(name) && !name.endsWith('.log'))
    .flatMap((entry) => {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`
      return entry.isDirectory() ? walk(path) : [path]
    })

/** Every file of the repository below a folder, as paths from the root, sorted. */
export const filesBelow = (folder = ''): readonly string[] => [...walk(folder)].sort()

/** The text of a file, by its path from the root. */
export const read = (path: string): string => readFileSync(join(root, path), 'utf8')
