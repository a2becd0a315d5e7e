import { setTimeout } from 'node:timers/promises'
import { lookedFor, workListsAsked } from './looked-for.ts'
import type { Call } from './sessions.ts'

/** Of ten reads, what each is of: cases, searches and lists. */
const mix = ['case', 'case', 'case', 'case', 'case', 'search', 'search', 'search', 'list', 'list'] as const

const pathOf = (place: number, ids: readonly string[]): string => {
  const paths = { search: Object.values(lookedFor), list: Object.values(workListsAsked) }
  const kind = mix[place % mix.length] ?? 'case'
  if (kind === 'case') return `/api/cases/${ids[(place * 31) % ids.length]}`
  const all = paths[kind]
  return all[(place * 7) % all.length]?.(place % 100) ?? ''
}

/** How long reads took, and how many had no answer, or a refusal. */
interface Read {
  readonly milliseconds: readonly number[]
  readonly lost: number
}

const readOne = async (call: Call, path: string, due: number): Promise<number> => {
  const answer = await call(path)
  await answer.arrayBuffer()
  if (!answer.ok) throw new Error(`${answer.status} ${path}`)
  return performance.now() - due
}

/**
 * Reads at a steady pace, whether what was asked before was answered or not: milliseconds from when each was due to be sent to
 * its answer, so that nothing is measured too fast because something else was slow.
 */
export const readSteadily = async (
  calls: readonly Call[],
  ids: readonly string[],
  { perSecond, seconds }: { readonly perSecond: number; readonly seconds: number },
): Promise<Read> => {
  const begun = performance.now()
  const all: Promise<number | undefined>[] = []
  for (let place = 0; place < perSecond * seconds; place += 1) {
    const due = begun + (place * 1_000) / perSecond
    const wait = due - performance.now()
    if (wait > 0) await setTimeout(wait)
    const call = calls[place % calls.length]
    if (call === undefined) break
    all.push(readOne(call, pathOf(place, ids), due).catch(() => undefined))
  }
  const read = await Promise.all(all)
  const milliseconds = read.filter((each) => each !== undefined)
  return { milliseconds, lost: read.length - milliseconds.length }
}
