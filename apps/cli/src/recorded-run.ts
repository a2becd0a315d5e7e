import { bundledBooks, exampleRequests } from '@anslag/price-lists'
import { failure, priceBookOn, success } from '@anslag/pricing'
import { isPdf } from './documents/attached-text.ts'
import type { Bytes, Environment, FileProblem } from './environment.ts'
import { run } from './run.ts'

/** What a run of the command line left behind: for tests. */
export interface Recorded {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

type Content = string | Uint8Array | FileProblem

const problems: readonly unknown[] = ['missing', 'directory', 'no-permission', 'too-large', 'unreadable']

const isProblem = (content: Content | undefined): content is FileProblem => problems.includes(content)

/** Bytes of a file in memory: its text, its bytes, or the problem of reading it. */
const bytesOf = (content: Content | undefined, limit: number): Bytes => {
  if (content === undefined) return failure(['missing'])
  if (isProblem(content)) return failure([content])
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
  return bytes.length > limit ? failure(['too-large']) : success(bytes)
}

const today = '2026-11-22'

const chosen = priceBookOn(today, bundledBooks())

/** The bundled list that prices on the day of the tests, in its last revision. */
export const currentList = chosen.ok ? chosen.value.list.document : undefined

/** The files that every test finds: the example requests and the list of the day. */
const files: Readonly<Record<string, Content>> = {
  'small.json': JSON.stringify(exampleRequests.small),
  'typical.json': JSON.stringify(exampleRequests.typical),
  'list.json': JSON.stringify(currentList),
}

/**
 * Runs the command line on 2026-11-22 with files in memory.
 *
 * @param line the arguments, or all of them in one text with spaces between
 * @param own more files by their names; `-` is standard input
 * @param left told of every file that is written
 */
export const recorded = async (
  line: string | readonly string[],
  own: Readonly<Record<string, Content>> = {},
  more: Partial<Environment> = {},
  left?: (path: string, text: string) => void,
): Promise<Recorded> => {
  const all = new Map<string, Content>(Object.entries({ ...files, ...own }))
  const [out, err]: [string[], string[]] = [[], []]
  const argv = typeof line === 'string' ? line.split(' ').filter((word) => word !== '') : line
  const writeFile: Environment['writeFile'] = async (path, text, how) => {
    if (how !== 'replace' && all.has(path)) return 'exists'
    const former = bytesOf(all.get(path), Number.POSITIVE_INFINITY)
    if (former.ok && isPdf(former.value)) return 'pdf'
    all.set(path, text)
    left?.(path, typeof text === 'string' ? text : new TextDecoder().decode(text))
    return undefined
  }
  const restoreFile: Environment['restoreFile'] = async (path) => {
    const before = { ...files, ...own }[path]
    if (typeof before !== 'string') return 'missing'
    all.set(path, before)
    left?.(path, before)
    return undefined
  }
  const code = await run(argv, {
    readFile: async (path, limit) => bytesOf(all.get(path), limit),
    readStdin: async (limit) => bytesOf(all.get('-') ?? '', limit),
    stdout: (text) => out.push(text),
    stderr: (text) => err.push(text),
    writeFile,
    restoreFile,
    today: () => today,
    now: () => `${today}T12:00:00+01:00`,
    columns: 80,
    colour: false,
    ...more,
  })
  return { code, stdout: out.join(''), stderr: err.join('') }
}
