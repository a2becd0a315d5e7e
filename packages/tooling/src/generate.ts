import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { generatedFiles, tourPage } from './generated/index.ts'
import { filesBelow, read, root } from './repository/files.ts'

const isCheck = process.argv.includes('--check')
const files = [...generatedFiles(), await tourPage()]

const stale = files.filter(({ path, text }) => !existsSync(join(root, path)) || read(path) !== text)

/** Schemas of formats, and samples, that are no more. */
const strays = ['docs/reference/schemas', 'packages/quotes/examples/bad', 'packages/quotes/examples/good']
  .flatMap((folder) => (existsSync(join(root, folder)) ? filesBelow(folder) : []))
  .filter((path) => !files.some((file) => file.path === path))

if (!isCheck)
  for (const { path, text } of stale) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text)
  }

const say = (text: string): void => {
  process.stdout.write(`${text}\n`)
}

for (const { path } of stale) say(isCheck ? `✗ ${path} is not what the code makes now` : `wrote ${path}`)
for (const path of strays) say(`✗ ${path} is made by nothing: remove it`)
if (isCheck && stale.length > 0) say('Run npx --yes pnpm@10.34.9 generate, and look at what changed.')
if (stale.length + strays.length === 0) say(`✓ ${files.length} generated files are current`)
process.exitCode = (isCheck && stale.length > 0) || strays.length > 0 ? 1 : 0
