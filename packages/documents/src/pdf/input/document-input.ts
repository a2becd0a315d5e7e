import type { Language } from '@anslag/pricing'
import type { Block } from '../../model/block.ts'
import type { Document } from '../../model/document.ts'
import { inPieces, shortened, type Write } from '../letters/written.ts'
import { blockInput } from './block-input.ts'

/** On what the document is printed. */
export type Paper = 'a4' | 'letter'

/** Letters of what stands on one line above and below every page. */
const lineOfPage = 70

const words = {
  nb: { region: 'NO', page: ['Side ', ' av '] },
  nn: { region: 'NO', page: ['Side ', ' av '] },
  en: { region: 'GB', page: ['Page ', ' of '] },
} as const satisfies Readonly<Record<Language, unknown>>

/**
 * The level of each heading, the title's being 1, and none at most one deeper than the one before it: who goes from heading
 * to heading never falls through a level.
 */
const levels = (blocks: readonly Block[]): readonly number[] => {
  let before = 1
  return blocks.map((block) => {
    if (block.kind === 'heading') before = Math.min(block.level, before) + 1
    return before
  })
}

/** A document as the template takes it: JSON, never markup. */
export const documentInput = (document: Document, paper: Paper, write: Write): string => {
  const { language, sender } = document
  const title = write(document.title)
  const level = levels(document.blocks)
  const blockOf = (block: Block, place: number) => {
    const data = blockInput(block, language, write)
    return block.kind === 'heading' ? { ...data, level: level[place] } : data
  }
  return JSON.stringify({
    title,
    heading: inPieces(title),
    'short-title': shortened(title, lineOfPage),
    language,
    region: words[language].region,
    'page-of': words[language].page,
    day: document.day.split('-').map(Number),
    paper: paper === 'letter' ? 'us-letter' : paper,
    sender: sender === undefined ? null : shortened(write(sender), lineOfPage),
    marks: document.marks.map(({ text, weight }) => ({ text: shortened(write(text), lineOfPage), weight })),
    // An empty one would end the process: the writer of PDFs divides by its length.
    attachments: (document.attachments ?? []).filter(({ text }) => text !== ''),
    blocks: document.blocks.map(blockOf),
  })
}
