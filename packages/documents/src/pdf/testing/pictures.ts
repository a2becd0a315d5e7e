import type { Document } from '../../model/document.ts'
import { compilerOnce } from '../compiler.ts'
import { documentInput, type Paper } from '../input/document-input.ts'
import { template } from '../template/index.ts'

/** Heights of papers, in points. */
const heights = { a4: 841.89, letter: 792 } as const

/** A page of a drawing; what its letters look like stands after all of them. The white paper of them all is left out. */
const pageGroup = /^ {4}<g[ >][\s\S]*?^ {4}<\/g>\n/gm

/** A document as it is printed. */
export interface Printed {
  readonly pages: number
  /** A page as SVG, numbered from 1. */
  readonly page: (number: number) => string
}

/** The pages of a document as drawings, for pictures of them. */
export const printed = async (document: Document, paper: Paper = 'a4'): Promise<Printed> => {
  const compiler = await compilerOnce()
  if (compiler === undefined) throw new Error('no Typst for this machine')
  const inputs = { document: documentInput(document, paper, compiler.write) }
  const { result } = compiler.typst.compile({ mainFileContent: template, inputs })
  if (result === null) throw new Error('refused')
  const drawing = compiler.typst.plainSvg(result)
  const groups = drawing.match(pageGroup) ?? []
  const letters = drawing.slice(drawing.indexOf('    <defs'))
  const height = heights[paper]
  return {
    pages: result.numOfPages,
    page: (number) => {
      const [start = ''] = drawing.split('\n', 1)
      const head = start
        .replace(/viewBox="0 0 (\S+) \S+"/, (_, width) => `viewBox="0 ${(number - 1) * height} ${width} ${height}"`)
        .replace(/height="[^"]*"/, `height="${height}"`)
      return [head, groups[number - 1], letters].join('\n')
    },
  }
}
