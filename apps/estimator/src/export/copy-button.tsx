import { Button } from '@anslag/ui'
import { useEffect, useRef, useState } from 'preact/hooks'
import { useApp } from '../shell/app-context.ts'

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

interface CopyButtonProps {
  readonly id: string
  readonly label: string
  /** What the field is called that holds the text where the browser does not let us copy. */
  readonly fieldLabel: string
  readonly what: Copied
}

/** Selected at once, so that one keystroke copies it. */
const Selected = ({ id, label, text }: { readonly id: string; readonly label: string; readonly text: string }) => {
  const field = useRef<HTMLTextAreaElement>(null)
  useEffect(() => {
    field.current?.focus()
    field.current?.select()
  }, [text])
  return (
    <div class="ds-field">
      <label class="ds-label" for={id}>
        {label}
      </label>
      <textarea id={id} class="ds-input" rows={4} readOnly ref={field} value={text} />
    </div>
  )
}

/** Copies, and says whether it could; where it could not, the text is selected instead. */
export const CopyButton = ({ id, label, fieldLabel, what }: CopyButtonProps) => {
  const { copied, notCopied } = useApp().words.export.copy
  const [result, setResult] = useState<'copied' | 'forbidden' | undefined>(undefined)
  const { text } = what
  // What was copied before a change is not what stands here now.
  useEffect(() => setResult(undefined), [text])
  const act = async (): Promise<void> => setResult((await copy(what)) ? 'copied' : 'forbidden')
  return (
    <div class="copy">
      <Button variant="secondary" onClick={() => void act()}>
        {label}
      </Button>
      <p role="status" class="copy-result">
        {result === 'copied' && copied}
        {result === 'forbidden' && notCopied}
      </p>
      {result === 'forbidden' && <Selected id={`${id}-text`} label={fieldLabel} text={text} />}
    </div>
  )
}
