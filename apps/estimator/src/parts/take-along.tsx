import type { Issue } from '@anslag/pricing'
import { Notice } from '@anslag/ui'
import { useState } from 'preact/hooks'
import { emptyForm, type Form } from '../form/form.ts'
import { fileText } from '../state/file-text.ts'
import { useApp } from './app-context.ts'
import { IssueList } from './issue-list.tsx'
import { loadExplanations } from './line-explanation.tsx'

type Told =
  | { readonly kind: 'done'; readonly message: string }
  | { readonly kind: 'refused'; readonly message: string; readonly issues: readonly Issue[] }

const save = (text: string, name: string): void => {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  URL.revokeObjectURL(url)
}

const useFiles = () => {
  const { page, form, before, pricing, allOpen } = useApp()
  const [told, setTold] = useState<Told | undefined>(undefined)
  const replaceWith = (next: Form, message: string) => {
    before.value = form.peek()
    form.value = next
    setTold({ kind: 'done', message })
  }
  const open = async (file: File | undefined): Promise<void> => {
    const [text, reading] = await Promise.all([file?.text().catch(() => undefined), pricing.peek()?.reading.fetch()])
    if (file === undefined || reading === undefined) return
    if (text === undefined) return setTold({ kind: 'refused', message: page.unreadableFile, issues: [] })
    const opened = reading.open(text)
    if (opened.ok) replaceWith(opened.value, page.opened)
    else setTold({ kind: 'refused', message: page.refusedFile, issues: opened.issues })
  }
  const download = () => {
    save(fileText(form.peek()), page.fileName)
  }
  const print = async (): Promise<void> => {
    await loadExplanations()
    allOpen.value = true
    requestAnimationFrame(() => requestAnimationFrame(() => window.print()))
  }
  const undo = () => {
    const earlier = before.peek()
    if (earlier !== undefined) form.value = earlier
    before.value = undefined
    setTold({ kind: 'done', message: page.undone })
  }
  return { told, open, download, print, undo, empty: () => replaceWith(emptyForm, page.emptied) }
}

/** The answers as a file, out and in, and the page on paper. */
export const TakeAlong = () => {
  const { page, form, before, pricing } = useApp()
  const { told, open, download, print, undo, empty } = useFiles()
  const unread = Object.values(form.value.unread).map(({ text }) => text)
  return (
    <section class="results take" aria-labelledby="take">
      <h2 class="ds-heading" data-size="md" id="take">
        {page.take}
      </h2>
      <p class="intro">{page.takeIntro}</p>
      <fieldset class="buttons" disabled={pricing.value === undefined}>
        <legend class="ds-sr-only">{page.take}</legend>
        <button type="button" class="ds-button" onClick={download}>
          {page.download}
        </button>
        <button type="button" class="ds-button" data-variant="secondary" onClick={print}>
          {page.print}
        </button>
        <button type="button" class="ds-button" data-variant="tertiary" onClick={empty}>
          {page.startAgain}
        </button>
        <div class="ds-field open-file">
          <label class="ds-label" for="open-file">
            {page.open}
          </label>
          <input
            class="ds-input"
            id="open-file"
            type="file"
            accept=".json,application/json"
            onChange={({ currentTarget }) => {
              void open(currentTarget.files?.[0])
              currentTarget.value = ''
            }}
          />
        </div>
      </fieldset>
      {unread.length > 0 && (
        <p>
          {page.leftOut} {unread.map((text) => `«${text.slice(0, 40)}»`).join(', ')}
        </p>
      )}
      <div role="status" class="told">
        {told !== undefined && (
          <Notice color={told.kind === 'done' ? 'success' : 'danger'}>
            <p>{told.message}</p>
            {told.kind === 'refused' && <IssueList issues={told.issues} />}
            {told.kind === 'done' && before.value !== undefined && (
              <button type="button" class="ds-button" data-variant="secondary" data-size="sm" onClick={undo}>
                {page.undo}
              </button>
            )}
          </Notice>
        )}
      </div>
    </section>
  )
}
