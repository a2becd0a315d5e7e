import type { Language } from '@anslag/pricing'
import { barLength } from '../../model/bar-length.ts'
import type { Block, ExplanationNode } from '../../model/block.ts'
import type { ChartBlock } from '../../model/chart.ts'
import { inPieces, type Write, type Written } from '../letters/written.ts'
import { type TableInput, tableInput } from './table-input.ts'

type Input = { readonly kind: Exclude<Block['kind'], 'table'> } & Readonly<Record<string, unknown>>

interface ExplainedInput {
  readonly text: Written
  readonly result: Written | null
  readonly remarks: readonly Written[]
  readonly of: readonly ExplainedInput[]
}

/** Letters of a notice that surely fit on one page. */
const wholeNotice = 1500

/** Letters of a label that surely stand on one line of its column. */
const shortLabel = 24

/** A label, and whether it may take several lines. */
const labelInput = (label: string, put: (text: string) => Written) => ({
  text: put(label),
  long: label.length > shortLabel,
})

const chartInput = (chart: ChartBlock, write: Write): Input => ({
  ...chart,
  title: inPieces(write(chart.title)),
  description: write(chart.description),
  values: chart.values.map((each) => ({
    label: inPieces(write(each.label)),
    text: inPieces(write(each.text)),
    value: barLength(each),
    part: each.part ?? 'usual',
  })),
})

const explained = (
  { text, result, remarks = [], of }: ExplanationNode,
  put: (text: string) => Written,
): ExplainedInput => ({
  text: put(text),
  result: result === undefined ? null : put(result),
  remarks: remarks.map(put),
  of: of.map((node) => explained(node, put)),
})

/** Makes a block ready for the template: its texts as they are written, and null for what is not there. */
export const blockInput = (block: Block, language: Language, write: Write): Input | TableInput => {
  const put = (text: string): Written => inPieces(write(text))
  switch (block.kind) {
    case 'table':
      return tableInput(block, language, write)
    case 'heading':
      return { ...block, text: put(block.text) }
    case 'facts': {
      const facts = block.facts.map(({ label, lines }) => ({ label: labelInput(label, put), lines: lines.map(put) }))
      return { kind: 'facts', facts }
    }
    case 'sentences':
      return { kind: 'sentences', list: block.list ?? false, sentences: block.sentences.map(put) }
    case 'notice': {
      const long = block.sentences.join(' ').length > wholeNotice
      const title = block.title === undefined ? null : put(block.title)
      return { kind: 'notice', weight: block.weight, title, long, sentences: block.sentences.map(put) }
    }
    case 'explanation':
      return { kind: 'explanation', node: explained(block.node, put) }
    case 'chart':
      return chartInput(block, write)
    case 'seal':
      return {
        kind: 'seal',
        label: put(block.label),
        value: put(block.value),
        sentences: block.sentences.map(put),
      }
    case 'blank-form': {
      const fields = block.fields.map(({ label, value }) => ({
        label: labelInput(label, put),
        value: value === undefined ? null : put(value),
      }))
      return { kind: 'blank-form', fields }
    }
    case 'page-break':
      return { kind: 'page-break' }
  }
}
