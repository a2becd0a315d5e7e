import { guardedCell } from '@anslag/pricing'
import type { Block, ExplanationNode } from '../model/block.ts'
import type { Document } from '../model/document.ts'
import { legibleText } from '../model/legible.ts'
import type { Cell, TableBlock } from '../model/table.ts'

type Fields = readonly string[]

/** A field as RFC 4180 writes it: in quotation marks where it holds a separator, a mark or a line break. */
const quoted = (text: string): string => (/[;"\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)

/** A text, guarded against what a spreadsheet would take for a formula. */
const textField = (text: string): string => quoted(guardedCell(legibleText(text)))

/** A number has a comma, and nothing between its thousands; a sign is part of it. */
const field = ({ text, value }: Cell): string =>
  value !== undefined && /^-?\d+(\.\d+)?$/.test(value) ? value.replace('.', ',') : textField(value ?? text)

const tableRows = ({ caption, columns, rows }: TableBlock): readonly Fields[] => [
  ...(caption === undefined ? [] : [[textField(caption)]]),
  columns.map(({ title }) => textField(title)),
  ...rows.map(({ cells }) => cells.map(field)),
]

const explanationRows = ({ text, result = '', of }: ExplanationNode): readonly Fields[] => [
  [textField(text), textField(result)],
  ...of.flatMap(explanationRows),
]

const rowsOfBlock = (block: Block): readonly Fields[] => {
  switch (block.kind) {
    case 'heading':
      return [[textField(block.text)]]
    case 'facts':
      return block.facts.flatMap(({ label, lines }) => lines.map((line) => [textField(label), textField(line)]))
    case 'sentences':
      return block.sentences.map((sentence) => [textField(sentence)])
    case 'notice':
      return [...(block.title === undefined ? [] : [block.title]), ...block.sentences].map((each) => [textField(each)])
    case 'table':
      return tableRows(block)
    case 'explanation':
      return explanationRows(block.node)
    case 'chart':
      return [
        [textField(block.title)],
        [textField(block.description)],
        ...block.values.map(({ label, text, value }) => [textField(label), field({ text, value })]),
      ]
    case 'seal':
      return [[block.label, block.value], ...block.sentences.map((each) => [each])].map((row) => row.map(textField))
    case 'blank-form':
      return block.fields.map(({ label, value = '' }) => [textField(label), textField(value)])
    case 'page-break':
      return []
  }
}

/**
 * A document as text for spreadsheets that opens right in a Norwegian one: UTF-8 with a byte order mark, semicolons, decimal
 * commas, lines that end in CR LF. No text counts as a formula. An empty line stands between two blocks.
 */
export const csvOf = ({ title, marks, blocks }: Document): string => {
  const above: readonly Fields[] = [title, ...marks.map(({ text }) => text)].map((text) => [textField(text)])
  const parts = [above, ...blocks.filter(({ kind }) => kind !== 'page-break').map(rowsOfBlock)]
  const rows = parts.flatMap((part, index) => (index === 0 ? part : [[], ...part]))
  return `\uFEFF${rows.map((row) => `${row.join(';')}\r\n`).join('')}`
}
