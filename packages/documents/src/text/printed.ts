import type { Style, StyledLine } from './styled-line.ts'
import { visible } from './visible.ts'

const codes: Readonly<Record<Style, string>> = { plain: '', heading: '1', strong: '1', notice: '33', faint: '2' }

const coloured = (text: string, style: Style): string =>
  codes[style] === '' || text === '' ? text : `\u001b[${codes[style]}m${text}\u001b[0m`

/** No-break spaces hold amounts together while lines are broken; printed, they are plain ones that can be searched for. */
const plainSpaces = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ').trimEnd()

/** Lines as text, with the colours of a terminal only where it shows them. */
export const printed = (lines: readonly StyledLine[], { colour }: { readonly colour: boolean }): string =>
  lines
    .map(({ text, style }) => {
      const safe = plainSpaces(visible(text))
      return `${colour ? coloured(safe, style) : safe}\n`
    })
    .join('')
