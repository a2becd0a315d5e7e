import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { rolldown } from 'rolldown'
import { root } from '../repository/files.ts'

/** Bundles the command line into one file, since tests start it many times. Returns the file's path. */
export const commandLine = async (): Promise<string> => {
  const file = join(mkdtempSync(join(tmpdir(), 'anslag-cli-')), 'anslag.mjs')
  const build = await rolldown({
    input: join(root, 'apps/cli/src/main.ts'),
    platform: 'node',
    logLevel: 'silent',
    // A program of its own for each machine, loaded when a PDF is made.
    external: ['@myriaddreamin/typst-ts-node-compiler'],
  })
  await build.write({ file, format: 'esm', codeSplitting: false })
  await build.close()
  return file
}
