import { visible } from '../text/visible.ts'

/** HTML that was made here: text only becomes it through {@link markup}, which escapes it. */
export interface Markup {
  readonly html: string
}

type Part = string | Markup | readonly Markup[]

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

const escaped = (text: string): string => visible(text).replaceAll(/[&<>"]/g, (mark) => entities[mark] ?? mark)

const isMarkup = (part: Part): part is Markup => typeof part === 'object' && 'html' in part

const htmlOfPart = (part: Part): string => {
  if (typeof part === 'string') return escaped(part)
  return isMarkup(part) ? part.html : part.map(({ html }) => html).join('')
}

/** HTML with text in it, which is escaped, and with other HTML, which stands as it is. */
export const markup = (literals: TemplateStringsArray, ...parts: readonly Part[]): Markup => ({
  html: literals
    .map((literal, index) => literal + (index < parts.length ? htmlOfPart(parts[index] ?? '') : ''))
    .join(''),
})

/** Nothing. */
export const nothing: Markup = { html: '' }
