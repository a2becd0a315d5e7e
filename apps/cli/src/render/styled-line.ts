/** How a whole line stands out. Styles never mix within a line, so that no text can bring its own. */
export type Style = 'plain' | 'heading' | 'strong' | 'notice' | 'faint'

export interface StyledLine {
  readonly text: string
  readonly style: Style
}

export const plain = (text: string): StyledLine => ({ text, style: 'plain' })

export const heading = (text: string): StyledLine => ({ text, style: 'heading' })

export const strong = (text: string): StyledLine => ({ text, style: 'strong' })

/** Something that nobody should miss. */
export const notice = (text: string): StyledLine => ({ text, style: 'notice' })

/** Something that only some will read. */
export const faint = (text: string): StyledLine => ({ text, style: 'faint' })

export const blank: StyledLine = plain('')

/** Blocks of lines with an empty line between them; empty blocks are left out. */
export const apart = (blocks: readonly (readonly StyledLine[])[]): readonly StyledLine[] =>
  blocks.filter((block) => block.length > 0).flatMap((block, index) => (index === 0 ? block : [blank, ...block]))
