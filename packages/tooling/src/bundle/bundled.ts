import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { rolldown } from 'rolldown'

/** What a browser would load. */
export interface Bundled {
  readonly code: string
  /** Bytes after gzip -9. */
  readonly size: number
  /** Bytes of each module before minifying and gzip, the largest first, by path or package. */
  readonly parts: readonly (readonly [name: string, bytes: number])[]
}

const entry = 'virtual:entry'

const folder = fileURLToPath(new URL('.', import.meta.url))

const shortName = (id: string): string => id.replace(/^.*\/node_modules\//, '').replace(/^.*\/(packages|apps)\//, '')

/**
 * Bundles a module for the browser as a site would: with tree shaking, minified, for ES2022.
 *
 * @param text the entry module; it may import what tooling depends on
 * @param beside packages that are loaded by themselves, and measured so
 */
export const bundled = async (text: string, beside: readonly string[] = []): Promise<Bundled> => {
  const build = await rolldown({
    input: entry,
    external: [...beside],
    platform: 'browser',
    plugins: [
      {
        name: 'entry',
        resolveId: (id) => (id === entry ? { id: `${folder}entry.ts` } : undefined),
        load: (id) => (id === `${folder}entry.ts` ? text : undefined),
      },
    ],
    transform: { target: 'es2022' },
    logLevel: 'silent',
  })
  const { output } = await build.generate({ format: 'esm', minify: true, codeSplitting: false })
  await build.close()
  const [chunk] = output
  const parts = Object.entries(chunk.modules).map(
    ([id, { renderedLength }]) => [shortName(id), renderedLength] as const,
  )
  return {
    code: chunk.code,
    size: gzipSync(chunk.code, { level: 9, memLevel: 9 }).length,
    parts: parts.toSorted(([, a], [, b]) => b - a),
  }
}
