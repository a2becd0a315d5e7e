import type { Rolldown } from 'vite'

type Chunk = Pick<Rolldown.OutputChunk, 'type' | 'fileName' | 'imports' | 'facadeModuleId' | 'moduleIds'>

type Output = readonly (Chunk | Pick<Rolldown.OutputAsset, 'type'>)[]

/** Modules that are kept in one file. */
interface Group {
  readonly name: string
  readonly test: (id: string) => boolean
  readonly includeDependenciesRecursively: false
}

/** The name of the chunk that prices, which a page imports as soon as it is alive. */
export const engine = 'engine'

/** The modules of the chunks that are loaded before a module can run. */
const needed = (chunks: readonly Chunk[], module: string): ReadonlySet<string> => {
  const byFile = new Map(chunks.map((chunk) => [chunk.fileName, chunk]))
  const met = new Set<string>()
  const queue = chunks.filter(({ facadeModuleId }) => facadeModuleId?.endsWith(module)).map(({ fileName }) => fileName)
  for (let file = queue.shift(); file !== undefined; file = queue.shift()) {
    if (met.has(file)) continue
    met.add(file)
    queue.push(...(byFile.get(file)?.imports ?? []))
  }
  return new Set([...met].flatMap((file) => byFile.get(file)?.moduleIds ?? []))
}

/**
 * Which modules to keep together: those that every page needs to be alive, and those that it then needs for the first total.
 * A bundler that is left alone makes a small file of whatever a part on demand needs too, and many small files are larger
 * than few, and wait for one another.
 *
 * @param output of a build that was left alone
 * @param pages the modules that pages begin with
 * @param pricing the module that prices
 * @param light modules of pages that need but a little of all that, and load no more for it
 */
export const keptTogether = (
  output: Output,
  pages: readonly string[],
  pricing: string,
  light: readonly string[],
): readonly Group[] => {
  const chunks = output.filter((each) => each.type === 'chunk')
  const [first = new Set<string>(), ...others] = pages.map((page) => needed(chunks, page))
  const elsewhere = new Set(light.flatMap((page) => [...needed(chunks, page)]))
  const alive = new Set([...first].filter((id) => others.every((each) => each.has(id))))
  const priced = needed(chunks, pricing)
  return [
    { name: 'page', test: (id) => alive.has(id) && !elsewhere.has(id), includeDependenciesRecursively: false },
    {
      name: engine,
      test: (id) => priced.has(id) && !alive.has(id) && !elsewhere.has(id),
      includeDependenciesRecursively: false,
    },
  ]
}
