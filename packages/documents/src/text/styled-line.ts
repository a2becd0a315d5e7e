/** How a whole line stands out. Styles never mix within a line, so that no text can bring its own. */
export type Style = 'plain' | 'heading' | 'strong' | 'notice' | 'faint'

/** A line of text, with how it stands out. */
export interface StyledLine {
  readonly text: string
  readonly style: Style
}

/** A line like any other. */
export const plain = (text: string): StyledLine => ({ text, style: 'plain' })

/** What the lines below are about. */
export const heading = (text: string): StyledLine => ({ text, style: 'heading' })

/** The one figure or sentence that counts. */
export const strong = (text: string): StyledLine => ({ text, style: 'strong' })

/** Something that nobody should miss. */
export const notice = (text: string): StyledLine => ({ text, style: 'notice' })

/** Something that only some will read. */
export const faint = (text: string): StyledLine => ({ text, style: 'faint' })

/** An empty line. */
export const blank: StyledLine = plain('')

/** Blocks of lines with an empty line between them; empty blocks are left out. */
export const apart = (blocks: readonly (readonly StyledLine[])[]): readonly StyledLine[] =>
  blocks.filter((block) => block.length > 0).flatMap((block, index) => (index === 0 ? block : [blank, ...block]))
