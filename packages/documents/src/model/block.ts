import type { ChartBlock } from './chart.ts'
import type { TableBlock } from './table.ts'

/** A heading of a part, of what is below it, and of what is below that. The document's own title stands above all of them. */
export interface HeadingBlock {
  readonly kind: 'heading'
  readonly level: 1 | 2 | 3
  readonly text: string
}

/** What is said of something, each under its label; several lines, such as those of an address, stay apart. */
export interface FactsBlock {
  readonly kind: 'facts'
  readonly facts: readonly { readonly label: string; readonly lines: readonly string[] }[]
}

/** Sentences of one paragraph, or each by itself in a list. */
export interface SentencesBlock {
  readonly kind: 'sentences'
  readonly sentences: readonly string[]
  readonly list?: boolean
}

/** What nobody may overlook at this place. */
export interface NoticeBlock {
  readonly kind: 'notice'
  readonly weight: 'note' | 'warning'
  readonly title?: string
  readonly sentences: readonly string[]
}

/** A figure, how it came about, and what went into it. */
export interface ExplanationNode {
  readonly text: string
  /** The figure as it is read, with its unit. */
  readonly result?: string
  /** How it follows, what is assumed of it, where it is from: each a sentence below it. */
  readonly remarks?: readonly string[]
  readonly of: readonly ExplanationNode[]
}

/** How a figure came about, as a tree. */
export interface ExplanationBlock {
  readonly kind: 'explanation'
  readonly node: ExplanationNode
}

/** A digest or a signature, in letters of one width, with what it shows and how to check it. */
export interface SealBlock {
  readonly kind: 'seal'
  readonly label: string
  readonly value: string
  readonly sentences: readonly string[]
}

/** What somebody fills in by hand. */
export interface BlankFormBlock {
  readonly kind: 'blank-form'
  readonly fields: readonly { readonly label: string; readonly value?: string }[]
}

/** What follows stands on a new page; in a workbook, on a sheet of that name. */
export interface PageBreak {
  readonly kind: 'page-break'
  readonly sheet?: string
}

/** A part of a document, as it is read from top to bottom. */
export type Block =
  | HeadingBlock
  | FactsBlock
  | TableBlock
  | SentencesBlock
  | NoticeBlock
  | ExplanationBlock
  | ChartBlock
  | SealBlock
  | BlankFormBlock
  | PageBreak
