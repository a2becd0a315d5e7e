import { exampleQuoteDetails } from '@anslag/quotes'
import { type Recorded, recorded } from './recorded-run.ts'

/** Files in memory that commands read from and write to, one command after another: for tests. */
export const memoryFiles = (own: Readonly<Record<string, string>> = {}) => {
  const files = new Map<string, string>(Object.entries({ 'details.json': JSON.stringify(exampleQuoteDetails), ...own }))
  const run = async (line: string | readonly string[]): Promise<Recorded> => {
    const words = typeof line === 'string' ? wordsOf(line) : line
    return recorded(words, Object.fromEntries(files), {}, (path, text) => files.set(path, text))
  }
  return { files, run, read: (name: string) => JSON.parse(files.get(name) ?? 'null') }
}

/** Words as a shell parts them: `'two words'` are one. */
const wordsOf = (line: string): readonly string[] =>
  [...line.matchAll(/'([^']*)'|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? '')

const by = "--by 'Kari Nordmann'"

/** The commands from a request to an accepted quote, in a file for each step. */
export const life = [
  'quote new small.json details.json --output draft.json',
  `quote issue draft.json --number DEMO-2026-0042 ${by} --at 2026-11-23T09:00:00+01:00 --output issued.json`,
  `quote send issued.json --to ola@example.org ${by} --at 2026-11-23T09:05:00+01:00 --output sent.json`,
  `quote accept sent.json --accepted-by 'Ola Nordmann' --order PO-7 ${by} --at 2026-12-01T10:00:00+01:00 --output accepted.json`,
] as const

/** Files in memory: one for each step of a quote's life. */
export const filesOfLife = async () => {
  const own = memoryFiles()
  for (const line of life) {
    const { code, stderr } = await own.run(line)
    if (code !== 0) throw new Error(`${line}\n${stderr}`)
  }
  return own
}
