import type { Block, ExplanationNode } from '../model/block.ts'
import type { Document } from '../model/document.ts'

const ofNode = ({ text, result = '', remarks = [], of }: ExplanationNode): readonly string[] => [
  text,
  result,
  ...remarks,
  ...of.flatMap(ofNode),
]

const ofBlock = (block: Block): readonly string[] => {
  switch (block.kind) {
    case 'heading':
      return [block.text]
    case 'facts':
      return block.facts.flatMap(({ label, lines }) => [label, ...lines])
    case 'table':
      return [
        block.caption ?? '',
        ...block.columns.map(({ title }) => title),
        ...block.rows.flatMap(({ cells }) => cells.map(({ text }) => text)),
      ]
    case 'sentences':
      return block.sentences
    case 'notice':
      return [block.title ?? '', ...block.sentences]
    case 'explanation':
      return ofNode(block.node)
    case 'chart':
      return [block.title, block.description, ...block.values.flatMap(({ label, text }) => [label, text])]
    case 'seal':
      return [block.label, block.value, ...block.sentences]
    case 'blank-form':
      return block.fields.flatMap(({ label, value = '' }) => [label, value])
    case 'page-break':
      return []
  }
}

/** Every text of a document that a reader must find, in whatever form it is. */
export const shownTexts = ({ title, sender = '', marks, blocks }: Document): readonly string[] => [
  title,
  sender,
  ...marks.map(({ text }) => text),
  ...blocks.flatMap(ofBlock),
]
