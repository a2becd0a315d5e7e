import { type FileChild, HeadingLevel, Paragraph, ShadingType } from 'docx'
import type { Block, ExplanationNode, SealBlock } from '../model/block.ts'
import type { ChartBlock } from '../model/chart.ts'
import { labelled, paragraphOf } from './paragraphs.ts'
import { tableOf } from './table-of.ts'

/** The document's own title is the heading above all of them. */
const levels = { 1: HeadingLevel.HEADING_2, 2: HeadingLevel.HEADING_3, 3: HeadingLevel.HEADING_4 } as const

const deepest = 8

const listed = (text: string, level: number): Paragraph =>
  paragraphOf(text, { bullet: { level: Math.min(level, deepest) }, spacing: { after: 40 } })

/** How far a level of a list stands in, in twentieths of a point: as word processors have it. */
const step = 720

/** What is said of an item, below its text. */
const remark = (text: string, level: number): Paragraph =>
  paragraphOf(text, { indent: { left: step * (Math.min(level, deepest) + 1) }, spacing: { after: 40 } }, { size: 19 })

const explained = ({ text, result, remarks = [], of }: ExplanationNode, level: number): readonly Paragraph[] => [
  listed(result === undefined ? text : `${text}: ${result}`, level),
  ...remarks.map((each) => remark(each, level)),
  ...of.flatMap((node) => explained(node, level + 1)),
]

/** A chart in words and figures, which is all that it shows. */
const charted = ({ title, description, values }: ChartBlock): readonly FileChild[] => [
  paragraphOf(title, { keepNext: true }, { bold: true }),
  paragraphOf(description),
  ...values.map(({ label, text }) => listed(`${label}: ${text}`, 0)),
]

const sealed = ({ label, value, sentences }: SealBlock): readonly FileChild[] => [
  paragraphOf(label, { keepNext: true }, { bold: true }),
  paragraphOf(value, {}, { font: 'Consolas', size: 18 }),
  ...sentences.map((each) => paragraphOf(each)),
]

const noticed = (sentences: readonly string[], title: string | undefined, isWarning: boolean): readonly FileChild[] => {
  const box = { shading: { type: ShadingType.CLEAR, color: 'auto', fill: isWarning ? 'FFF6CC' : 'E9EEEE' } }
  return [
    ...(title === undefined ? [] : [paragraphOf(title, { ...box, keepNext: true }, { bold: true })]),
    ...sentences.map((each) => paragraphOf(each, box)),
  ]
}

/** A table is followed by a paragraph: two tables in a row would become one. */
const afterTable = (): Paragraph => new Paragraph({ spacing: { after: 120 } })

/** A block as a word processor has it. */
export const childrenOf = (block: Block): readonly FileChild[] => {
  switch (block.kind) {
    case 'heading':
      return [paragraphOf(block.text, { heading: levels[block.level], keepNext: true })]
    case 'facts':
      return [...block.facts.map(({ label, lines }) => labelled(label, lines)), afterTable()]
    case 'table': {
      const { caption } = block
      return [
        ...(caption === undefined ? [] : [paragraphOf(caption, { keepNext: true }, { bold: true })]),
        tableOf(block),
        afterTable(),
      ]
    }
    case 'sentences':
      return block.list === true
        ? block.sentences.map((each) => listed(each, 0))
        : [paragraphOf(block.sentences.join(' '))]
    case 'notice':
      return noticed(block.sentences, block.title, block.weight === 'warning')
    case 'explanation':
      return explained(block.node, 0)
    case 'chart':
      return charted(block)
    case 'seal':
      return sealed(block)
    case 'blank-form':
      return block.fields.map(({ label, value }) => labelled(label, [value ?? '_'.repeat(40)]))
    case 'page-break':
      return [new Paragraph({ pageBreakBefore: true })]
  }
}
