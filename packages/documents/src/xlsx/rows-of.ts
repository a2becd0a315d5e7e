import type { Block, ExplanationNode } from '../model/block.ts'
import type { Cell, ColumnKind, TableBlock } from '../model/table.ts'

/** How a row of a sheet looks. */
export type Look = 'title' | 'heading' | 'subheading' | 'text' | 'warning' | 'head' | 'group' | 'line' | 'sum' | 'total'

export interface SheetCell extends Cell {
  readonly kind: ColumnKind
}

export interface SheetRow {
  readonly look: Look
  readonly depth: number
  readonly cells: readonly SheetCell[]
  /** True for what is one text over the whole width. */
  readonly isWide: boolean
}

const text = (of: string): SheetCell => ({ text: of, kind: 'text' })

const wide = (look: Look, of: string, depth = 0): SheetRow => ({ look, depth, cells: [text(of)], isWide: true })

const line = (look: Look, cells: readonly SheetCell[], depth = 0): SheetRow => ({ look, depth, cells, isWide: false })

const tableRows = ({ caption, columns, rows }: TableBlock): readonly SheetRow[] => [
  ...(caption === undefined ? [] : [wide('subheading', caption)]),
  line(
    'head',
    columns.map(({ title, kind }) => ({ text: title, kind })),
  ),
  ...rows.map(({ kind, depth = 0, cells }) =>
    kind === 'group'
      ? wide('group', cells[0]?.text ?? '', depth)
      : line(
          kind,
          cells.map((cell, index) => ({ ...cell, kind: columns[index]?.kind ?? 'text' })),
          depth,
        ),
  ),
]

/** A step with its figure, and what is said of it beside both. */
const explanationRows = (
  { text: said, result = '', remarks = [], of }: ExplanationNode,
  depth: number,
): readonly SheetRow[] => [
  line('line', [said, result, ...(remarks.length === 0 ? [] : [remarks.join(' ')])].map(text), depth),
  ...of.flatMap((node) => explanationRows(node, depth + 1)),
]

const rowsOfBlock = (block: Block): readonly SheetRow[] => {
  switch (block.kind) {
    case 'heading':
      return [wide(block.level === 1 ? 'heading' : 'subheading', block.text)]
    case 'facts':
      return block.facts.flatMap(({ label, lines }) =>
        lines.map((each, index) => line('text', [text(index === 0 ? label : ''), text(each)])),
      )
    case 'sentences':
      return block.list === true
        ? block.sentences.map((each) => wide('text', each))
        : [wide('text', block.sentences.join(' '))]
    case 'notice':
      return [
        ...(block.title === undefined ? [] : [wide('subheading', block.title)]),
        ...block.sentences.map((each) => wide(block.weight === 'warning' ? 'warning' : 'text', each)),
      ]
    case 'table':
      return tableRows(block)
    case 'explanation':
      return explanationRows(block.node, 0)
    case 'chart':
      return [
        wide('subheading', block.title),
        wide('text', block.description),
        ...block.values.map(({ label, text: said, value }) =>
          line('line', [text(label), { text: said, value, kind: 'quantity' }]),
        ),
      ]
    case 'seal':
      return [
        line('text', [text(block.label), text(block.value)]),
        ...block.sentences.map((each) => wide('text', each)),
      ]
    case 'blank-form':
      return block.fields.map(({ label, value = '' }) => line('text', [text(label), text(value)]))
    case 'page-break':
      return []
  }
}

/** The rows of blocks one below the other, with an empty row between two of them. */
export const rowsOf = (blocks: readonly Block[]): readonly SheetRow[] =>
  blocks.flatMap((block, index) => [...(index === 0 ? [] : [line('text', [])]), ...rowsOfBlock(block)])
