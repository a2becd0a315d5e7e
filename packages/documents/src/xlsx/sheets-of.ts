import type { Block } from '../model/block.ts'
import type { Document } from '../model/document.ts'
import { legibleText } from '../model/legible.ts'
import { rowsOf, type SheetRow } from './rows-of.ts'

export interface Sheet {
  readonly name: string
  readonly rows: readonly SheetRow[]
}

interface Part {
  readonly name: string | undefined
  readonly blocks: readonly Block[]
}

/** The blocks of each sheet; a page break without the name of a sheet breaks nothing here. */
const partsOf = (blocks: readonly Block[]): readonly Part[] => {
  const parts: { name: string | undefined; blocks: Block[] }[] = [{ name: undefined, blocks: [] }]
  for (const block of blocks) {
    if (block.kind !== 'page-break') parts.at(-1)?.blocks.push(block)
    else if (block.sheet !== undefined) parts.push({ name: block.sheet, blocks: [] })
  }
  return parts.filter(({ name, blocks: own }, index) => index > 0 || name !== undefined || own.length > 0)
}

/** Letters, digits and no more: what has to be quoted in formulas and areas of print, some programs quote wrongly. */
const plain = (name: string): string =>
  legibleText(name)
    .replaceAll(/[^\p{L}\p{N}]/gu, '')
    .slice(0, 25)

/** A name that no other sheet has, however it is written, and that no program takes for the address of a cell. */
const nameOf = (name: string | undefined, index: number, taken: ReadonlySet<string>): string => {
  const wanted = plain(name ?? '') || `Sheet${index + 1}`
  const own = /^\p{L}{1,3}\p{N}+$|^[rc]$|^\p{N}/iu.test(wanted) ? `S_${wanted}` : wanted
  return taken.has(own.toLowerCase()) ? `${own}_${index + 1}` : own
}

const isFirst = (index: number): boolean => index === 0

/** What a workbook of a document has on each of its sheets; title and marks stand on the first. */
export const sheetsOf = ({ title, marks, sender, blocks }: Document): readonly Sheet[] => {
  const parts = partsOf(blocks)
  const all = parts.length === 0 ? [{ name: undefined, blocks: [] }] : parts
  const above: readonly SheetRow[] = [
    { look: 'title', depth: 0, cells: [{ text: title, kind: 'text' }], isWide: true },
    ...[...marks.map(({ text }) => text), ...(sender === undefined ? [] : [sender])].map(
      (text): SheetRow => ({ look: 'text', depth: 0, cells: [{ text, kind: 'text' }], isWide: true }),
    ),
  ]
  const taken = new Set<string>()
  return all.map((part, index) => {
    const name = nameOf(part.name, index, taken)
    taken.add(name.toLowerCase())
    return { name, rows: [...(isFirst(index) ? above : []), ...rowsOf(part.blocks)] }
  })
}
