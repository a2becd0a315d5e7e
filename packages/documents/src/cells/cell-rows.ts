import type { Block, ExplanationNode } from '../model/block.ts'
import type { Document } from '../model/document.ts'
import type { Cell, TableBlock } from '../model/table.ts'

/** A line of cells; one that is `isHead` names the columns of those below it. */
export interface CellRow {
  readonly cells: readonly Cell[]
  readonly isHead?: boolean
}

const row = (...texts: readonly string[]): CellRow => ({ cells: texts.map((text) => ({ text })) })

const tableRows = ({ caption, columns, rows }: TableBlock): readonly CellRow[] => [
  ...(caption === undefined ? [] : [row(caption)]),
  { ...row(...columns.map(({ title }) => title)), isHead: true },
  ...rows,
]

const explanationRows = ({ text, result = '', remarks = [], of }: ExplanationNode): readonly CellRow[] => [
  row(text, result, ...(remarks.length === 0 ? [] : [remarks.join(' ')])),
  ...of.flatMap(explanationRows),
]

const rowsOfBlock = (block: Block): readonly CellRow[] => {
  switch (block.kind) {
    case 'heading':
      return [row(block.text)]
    case 'facts':
      return block.facts.flatMap(({ label, lines }) => lines.map((line) => row(label, line)))
    case 'sentences':
      return block.sentences.map((sentence) => row(sentence))
    case 'notice':
      return [...(block.title === undefined ? [] : [block.title]), ...block.sentences].map((each) => row(each))
    case 'table':
      return tableRows(block)
    case 'explanation':
      return explanationRows(block.node)
    case 'chart':
      return [
        row(block.title),
        row(block.description),
        ...block.values.map(({ label, text, value }) => ({ cells: [{ text: label }, { text, value }] })),
      ]
    case 'seal':
      return [row(block.label, block.value), ...block.sentences.map((each) => row(each))]
    case 'blank-form':
      return block.fields.map(({ label, value = '' }) => row(label, value))
    case 'page-break':
      return []
  }
}

/** A document as lines of cells, for what takes cells alone: what it is and is marked with first, then each block. */
export const cellRowsOf = ({ title, sender, marks, blocks }: Document): readonly (readonly CellRow[])[] =>
  [
    [title, ...marks.map(({ text }) => text), ...(sender === undefined ? [] : [sender])].map((each) => row(each)),
    ...blocks.map(rowsOfBlock),
  ].filter((rows) => rows.length > 0)

/** The decimal of a cell that is a number; undefined of a text. */
export const numberIn = ({ value }: Cell): string | undefined =>
  value !== undefined && /^-?\d+(\.\d+)?$/.test(value) ? value : undefined

/** Whether lines belong below one another in columns. */
export const isGrid = (rows: readonly CellRow[]): boolean => rows.some(({ cells }) => cells.length > 1)
