import type { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { fontFiles } from './fonts.ts'
import { coveredBy } from './letters/covered.ts'
import { type Write, writeWith } from './letters/written.ts'

/** Typst with the fonts, and what writes texts with the letters that these have. */
export interface Compiler {
  readonly typst: NodeCompiler
  readonly write: Write
}

/** Typst is a program for each kind of machine: undefined where there is none for this one, or it was not installed. */
const load = async () => {
  try {
    return await import('@myriaddreamin/typst-ts-node-compiler')
  } catch {
    return undefined
  }
}

const started = async (): Promise<Compiler | undefined> => {
  const loaded = await load()
  const fonts = fontFiles()
  if (loaded === undefined || fonts === undefined) return undefined
  const covered = new Set(fonts.flatMap((font) => [...coveredBy(font)]))
  const typst = loaded.NodeCompiler.create({ fontArgs: [{ fontBlobs: [...fonts] }] })
  return { typst, write: writeWith(covered) }
}

let compiler: Promise<Compiler | undefined> | undefined

/** The compiler of this process, started at the first call. */
export const compilerOnce = (): Promise<Compiler | undefined> => {
  compiler ??= started()
  return compiler
}
