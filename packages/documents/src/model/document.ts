import type { Language } from '@anslag/pricing'
import type { Block } from './block.ts'

/** What a document is, and nobody may overlook: `Draft`, `Demonstration`, `Expired`. It stands on every page. */
export interface Mark {
  readonly text: string
  /** `warning`: whoever relies on the document without having seen it is misled. */
  readonly weight: 'note' | 'warning'
}

/** A file that lies inside the document, in the forms that can hold one. */
export interface Attachment {
  readonly name: string
  readonly mediaType: string
  readonly description: string
  readonly text: string
}

/**
 * What somebody keeps: all of it written out in one language, with the exact decimal beside every figure. Renderers lay it out;
 * they compute nothing, format nothing, and never ask which document it is.
 */
export interface Document {
  /** Renderers set it once, above the blocks, as the one heading of its size. */
  readonly title: string
  readonly language: Language
  /** The day that it is of, `2026-11-30`: forms that state when they were made state this, so that equal input gives equal bytes. */
  readonly day: string
  /** Whose paper it is, as a line at the top of every page. */
  readonly sender?: string
  readonly marks: readonly Mark[]
  readonly blocks: readonly Block[]
  readonly attachments?: readonly Attachment[]
}
