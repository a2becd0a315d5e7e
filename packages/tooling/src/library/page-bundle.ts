import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { fencesIn } from '../docs/pages.ts'
import { root } from '../repository/files.ts'
import { runNode } from '../steps/command.ts'

/** Builds a page with Vite of the installed library, as a site would; says what it weighs. */
export const pageBundle = async (folder: string, node?: string): Promise<string> => {
  const program = fencesIn('packages/presentation/README.md').find(({ fence }) => fence.language === 'js')
  writeFileSync(join(folder, 'index.html'), '<!doctype html><script type="module" src="./page.js"></script>\n')
  writeFileSync(join(folder, 'page.js'), program?.fence.text ?? '')
  const vite = join(root, 'apps/estimator/node_modules/vite/bin/vite.js')
  const { code, output } = await runNode([vite, 'build'], folder, node)
  if (code !== 0) throw new Error(output)
  const assets = join(folder, 'dist/assets')
  const sizes = readdirSync(assets).map((name) => gzipSync(readFileSync(join(assets, name)), { level: 9 }).length)
  const total = sizes.reduce((sum, size) => sum + size, 0)
  return `✓ a page that prices and explains, with its price list and catalogue: ${total} bytes gzip\n`
}
