/** A file that the repository keeps although it follows from the code. */
export interface Generated {
  /** From the root. */
  readonly path: string
  readonly text: string
}

/** How readers are told that a page is not to be edited. */
export const notice = '<!-- Generated from the code by `npx --yes pnpm@10.34.9 generate`. Do not edit. -->'

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ')

/** A Markdown table. */
export const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.map(cell).join(' | ')} |`).join('\n')

/** Paragraphs, tables and headings, with a blank line between them and a line break at the end. */
export const page = (path: string, parts: readonly string[]): Generated => ({
  path,
  text: `${[notice, ...parts.filter((part) => part !== '')].join('\n\n')}\n`,
})

/** `12 500`, as the pages write numbers. */
export const grouped = (number: number): string => String(number).replace(/\B(?=(\d{3})+(?!\d))/g, ' ')
