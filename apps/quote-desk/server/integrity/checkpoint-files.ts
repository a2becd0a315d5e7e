import { createReadStream, existsSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import type { Issue } from '@anslag/pricing'
import type { Trust } from '@anslag/quotes'
import { isSignedStatement } from '@anslag/signatures'
import { raise } from '../issues.ts'
import { type Checkpoint, readCheckpoint } from './checkpoint.ts'
import { placeIn } from './series.ts'

/** A checkpoint, and the file that it stands in. */
export interface Witness extends Checkpoint {
  readonly file: string
}

/** What stands in the files of checkpoints, by case, and what is wrong with the files themselves. */
export interface Witnesses {
  readonly of: ReadonlyMap<string, readonly Witness[]>
  readonly findings: readonly Issue[]
}

/** A line twice, after a crash, is as good as once. */
const faceOf = ({ file, hash }: Witness): string => `${file} ${hash}`

/** Every file of checkpoints in a folder: each server writes its own. */
export const checkpointFiles = async (folder: string): Promise<readonly string[]> =>
  existsSync(folder) ? (await readdir(folder)).filter((name) => name.endsWith('.jsonl')).sort() : []

interface Line {
  readonly file: string
  /** From 1. */
  readonly line: number
  readonly text: string
}

async function* linesIn(folder: string): AsyncGenerator<Line> {
  for (const file of await checkpointFiles(folder)) {
    let line = 0
    for await (const text of createInterface({ input: createReadStream(join(folder, file)) })) {
      line += 1
      if (text !== '') yield { file, line, text }
    }
  }
}

/** A line was begun, by a server that died or on a volume that was full, and is whole further down or in another file. */
const isBegunBy = (piece: Line, { file, line, text }: Line): boolean =>
  (file !== piece.file || line > piece.line) && text.startsWith(piece.text) && readCheckpoint(text).ok

/** Lines that cannot be read, but for those that were written whole afterwards: nothing is lost with these. */
const stillUnreadable = async (folder: string, pieces: readonly Line[]): Promise<readonly Line[]> => {
  const left = new Set(pieces)
  if (left.size === 0) return []
  for await (const line of linesIn(folder)) for (const piece of left) if (isBegunBy(piece, line)) left.delete(piece)
  return [...left]
}

/** Reads all files of checkpoints in a folder; only lines that a known key has signed count. */
export const readWitnesses = async (folder: string, trust: Trust): Promise<Witnesses> => {
  const of = new Map<string, Witness[]>()
  const seen = new Set<string>()
  const findings: Issue[] = []
  const pieces: Line[] = []
  for await (const each of linesIn(folder)) {
    const { file, line, text } = each
    const read = readCheckpoint(text)
    if (!read.ok) pieces.push(each)
    else if (!(await isSignedStatement(read.value, 'anslag-checkpoint', trust)))
      findings.push(raise('integrity/line-not-signed', '', { file, line }))
    else {
      const { signature: _signature, ...checkpoint } = read.value
      const witness = { ...checkpoint, file }
      if (seen.has(faceOf(witness))) continue
      seen.add(faceOf(witness))
      of.set(witness.case, [...(of.get(witness.case) ?? []), witness])
    }
  }
  for (const { file, line } of await stillUnreadable(folder, pieces))
    findings.push(raise('integrity/line-unreadable', '', { file, line }))
  return { of, findings }
}

/** What was given out, and must not be given again. */
export interface GivenOut {
  /** The last number of each series. */
  readonly numbers: ReadonlyMap<string, number>
  /** The last position of finance's feed. */
  readonly position: number
}

/** What stands in a line as its number, and as its position, without a look at the rest. */
const saidIn = (text: string): { readonly number: string; readonly feed: number } => ({
  number: /"number":"([^"]{1,100})"/.exec(text)?.[1] ?? '',
  feed: Number(/"feed":(\d{1,9})/.exec(text)?.[1] ?? 0),
})

/**
 * What a known key has signed as given out, where that is above what the register gave. Only such lines are read whole: a server
 * that starts on its own register reads none of them.
 */
export const givenAbove = async (folder: string, trust: Trust, given: GivenOut): Promise<GivenOut> => {
  const numbers = new Map<string, number>()
  let { position } = given
  const isAbove = (number: string): boolean => {
    const { series = '', place = 0 } = placeIn(number) ?? {}
    return place > (numbers.get(series) ?? given.numbers.get(series) ?? 0)
  }
  for await (const { text } of linesIn(folder)) {
    const said = saidIn(text)
    if (!isAbove(said.number) && said.feed <= position) continue
    const read = readCheckpoint(text)
    if (!read.ok || !(await isSignedStatement(read.value, 'anslag-checkpoint', trust))) continue
    const { number, feed = 0 } = read.value
    const { series, place } = placeIn(number) ?? {}
    if (series !== undefined && place !== undefined && isAbove(number)) numbers.set(series, place)
    position = Math.max(position, feed)
  }
  return { numbers, position }
}
