import type { BlankFormBlock, Block, FactsBlock, NoticeBlock, SealBlock, SentencesBlock } from '../model/block.ts'
import type { ChartBlock } from '../model/chart.ts'
import { faint, heading, notice, plain, type StyledLine } from './styled-line.ts'
import { tableLines } from './table.ts'
import { treeLines } from './tree.ts'
import { columnsOf, padEnd } from './width.ts'
import { hanging, wrapped } from './wrap.ts'

type Lines = readonly StyledLine[]

/** Labels are broken at this. */
const widestLabel = 26

const underlined = (text: string, mark: string, width: number): Lines => {
  const lines = wrapped(text, width)
  return [...lines, mark.repeat(Math.max(...lines.map(columnsOf)))].map(heading)
}

/** Labels to the left, what is said of each beside them. */
const labelled = (rows: FactsBlock['facts'], width: number): Lines => {
  const labels = Math.min(widestLabel, Math.max(0, ...rows.map(({ label }) => columnsOf(label))))
  return rows.flatMap(({ label, lines }) => {
    const before = wrapped(label, labels)
    const after = lines.flatMap((line) => wrapped(line, width - labels - 2))
    const height = Math.max(before.length, after.length)
    return [...Array(height).keys()].map((index) =>
      plain(`${padEnd(before[index] ?? '', labels)}  ${after[index] ?? ''}`.trimEnd()),
    )
  })
}

const sentenceLines = ({ sentences, list }: SentencesBlock, width: number): Lines =>
  list === true
    ? sentences.flatMap((each) => hanging('- ', each, width).map(plain))
    : wrapped(sentences.join(' '), width).map(plain)

const noticeLines = ({ title, sentences }: NoticeBlock, width: number): Lines =>
  hanging('! ', [...(title === undefined ? [] : [`${title}:`]), ...sentences].join(' '), width).map(notice)

const chartLines = ({ title, description, values }: ChartBlock, width: number): Lines => [
  ...wrapped(title, width).map(plain),
  ...wrapped(description, width).map(plain),
  ...labelled(
    values.map(({ label, text }) => ({ label, lines: [text] })),
    width,
  ),
]

const sealLines = ({ label, value, sentences }: SealBlock, width: number): Lines => [
  ...wrapped(`${label}:`, width).map(plain),
  ...hanging('  ', value, width).map(plain),
  ...wrapped(sentences.join(' '), width).map(plain),
]

const formLines = ({ fields }: BlankFormBlock, width: number): Lines =>
  labelled(
    fields.map(({ label, value }) => ({ label, lines: [value ?? '_'.repeat(40)] })),
    width,
  )

const marks = { 1: '-', 2: '.' } as const

/** The lines of a block on a page of so many columns of letters. */
export const blockLines = (block: Block, width: number): Lines => {
  switch (block.kind) {
    case 'heading':
      return block.level === 3
        ? wrapped(block.text, width).map(heading)
        : underlined(block.text, marks[block.level], width)
    case 'facts':
      return labelled(block.facts, width)
    case 'table':
      return tableLines(block, width)
    case 'sentences':
      return sentenceLines(block, width)
    case 'notice':
      return noticeLines(block, width)
    case 'explanation':
      return treeLines(block.node, width)
    case 'chart':
      return chartLines(block, width)
    case 'seal':
      return sealLines(block, width)
    case 'blank-form':
      return formLines(block, width)
    case 'page-break':
      return [faint('='.repeat(width))]
  }
}

/** The title of a document with the line that marks it as such. */
export const titleLines = (title: string, width: number): Lines => underlined(title, '=', width)
