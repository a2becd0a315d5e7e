/** What is copied: as text, and where a program can take more, as HTML. */
export interface Copied {
  readonly text: string
  readonly html?: string | undefined
}

const blob = (text: string, type: string): Blob => new Blob([text], { type })

/**
 * Puts something on the clipboard.
 *
 * @returns false where the browser does not allow it: without permission, in some frames, and on pages without https.
 */
export const copy = async ({ text, html }: Copied): Promise<boolean> => {
  const asText = () =>
    navigator.clipboard.writeText(text).then(
      () => true,
      () => false,
    )
  if (!('clipboard' in navigator)) return false
  if (html === undefined || typeof ClipboardItem === 'undefined') return asText()
  const item = { 'text/plain': blob(text, 'text/plain'), 'text/html': blob(html, 'text/html') }
  return navigator.clipboard.write([new ClipboardItem(item)]).then(() => true, asText)
}
