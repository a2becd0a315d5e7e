import { root } from '../repository/files.ts'
import { isTest } from '../repository/packages.ts'

/** A function of the repository on the call stack, the file from the root. */
export interface Place {
  readonly file: string
  readonly line: number
}

const frame = /\(?(?:file:\/\/)?(\/[^\s()]+):(\d+):\d+\)?$/

const placeOf = (line: string): Place | undefined => {
  const [, path = '', number = ''] = frame.exec(line) ?? []
  if (!path.startsWith(root) || path.includes('/node_modules/')) return undefined
  const file = path.slice(root.length)
  return file.startsWith('packages/tooling/') || isTest(file) ? undefined : { file, line: Number(number) }
}

/** Where the repository's own code stands on a call stack, the outermost first; tests and tooling aside. */
export const placesIn = (stack: string): readonly Place[] =>
  stack
    .split('\n')
    .slice(1)
    .flatMap((line) => placeOf(line) ?? [])
    .reverse()

/** Whether the call came from the repository's own code, and not from a library that it called. */
export const isDirect = (stack: string): boolean => {
  const caller = stack.split('\n').find((line) => frame.test(line) && !line.includes('/packages/tooling/'))
  return caller !== undefined && placeOf(caller) !== undefined
}

/** The call stack as it stands, whole. */
export const stackNow = (): string => {
  const { stackTraceLimit } = Error
  Error.stackTraceLimit = Number.POSITIVE_INFINITY
  const { stack = '' } = new Error('where')
  Error.stackTraceLimit = stackTraceLimit
  return stack
}
