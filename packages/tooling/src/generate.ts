import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { type Generated, stages } from './generated/index.ts'
import { filesBelow, read, root } from './repository/files.ts'

const isCheck = process.argv.includes('--check')

const isStale = ({ path, text }: Generated): boolean => !existsSync(join(root, path)) || read(path) !== text

const write = ({ path, text }: Generated): void => {
  mkdirSync(dirname(join(root, path)), { recursive: true })
  writeFileSync(join(root, path), text)
}

const say = (text: string): void => {
  process.stdout.write(`${text}\n`)
}

const files: Generated[] = []
const stale: Generated[] = []

for (const stage of stages) {
  const { generatedFiles } = await stage()
  const made = await generatedFiles()
  const changed = made.filter(isStale)
  if (!isCheck) changed.forEach(write)
  files.push(...made)
  stale.push(...changed)
}

/** Folders that hold nothing but generated files. */
const folders = [
  'apps/estimator/src/generated',
  'docs/reference/api',
  'docs/reference/samples',
  'docs/reference/schemas',
  'packages/documents/golden',
  'packages/documents/src/generated',
  'packages/presentation/src/generated',
  'packages/quotes/examples/bad',
  'packages/quotes/examples/good',
]

/** Files that nothing makes any more. */
const strays = folders
  .flatMap((folder) => (existsSync(join(root, folder)) ? filesBelow(folder) : []))
  .filter((path) => !files.some((file) => file.path === path))

for (const { path } of stale) say(isCheck ? `✗ ${path} is not what the code makes now` : `wrote ${path}`)
for (const path of strays) say(`✗ ${path} is made by nothing: remove it`)
if (isCheck && stale.length > 0) say('Run npx --yes pnpm@10.34.9 generate, and look at what changed.')
if (stale.length + strays.length === 0) say(`✓ ${files.length} generated files are current`)
process.exitCode = (isCheck && stale.length > 0) || strays.length > 0 ? 1 : 0
