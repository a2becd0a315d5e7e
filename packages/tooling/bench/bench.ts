import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { rolldown } from 'rolldown'
import { bundled } from '../src/bundle/bundled.ts'
import { beside, entries } from '../src/bundle/entries.ts'

/** Bundles the measurements as an app is bundled: run through tsx, every function would carry its name as a property. */
const bundleTo = async (file: string): Promise<void> => {
  const build = await rolldown({
    input: fileURLToPath(new URL('measure.ts', import.meta.url)),
    platform: 'node',
    logLevel: 'silent',
  })
  await build.write({ file, format: 'esm', sourcemap: true, codeSplitting: false })
  await build.close()
}

const folder = mkdtempSync(join(tmpdir(), 'anslag-bench-'))
const file = join(folder, 'measure.mjs')
await bundleTo(file)
const [, , rounds = '250', ...flags] = process.argv
const { status } = spawnSync(process.execPath, ['--expose-gc', ...flags, file, rounds], { stdio: 'inherit' })
rmSync(folder, { recursive: true })
// Typst and its fonts are found beside the source alone, and most of this is not JavaScript.
const documents = fileURLToPath(new URL('documents.ts', import.meta.url))
const made = spawnSync(process.execPath, ['--import', 'tsx', documents], { stdio: 'inherit' })
for (const [name, text] of Object.entries(entries))
  process.stdout.write(`bundle-${name} ${(await bundled(text, beside[name])).size} bytes\n`)
process.exitCode = status === 0 && made.status === 0 ? 0 : 1
