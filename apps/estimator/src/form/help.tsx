import { helpText } from '@anslag/presentation'
import type { FieldHelp } from '@anslag/ui'
import { useState } from 'preact/hooks'
import { useApp } from '../shell/app-context.ts'

/** What a driver means: a toggle and a text, which is fetched when somebody first opens an explanation. */
export const useHelp = (driver: string, label: string, id: string): FieldHelp => {
  const { help, loadHelp, page } = useApp()
  const [open, setOpen] = useState(false)
  const [failed, setFailed] = useState(false)
  const load = () => {
    setOpen(!open)
    if (help.peek() !== undefined) return
    loadHelp().then(
      (loaded) => {
        help.value = loaded
      },
      () => setFailed(true),
    )
  }
  const text = help.value && (helpText(driver, help.value) ?? '')
  const shown = `${id}-help`
  return {
    toggle: (
      <button type="button" class="help-toggle" aria-expanded={open} aria-controls={shown} onClick={load}>
        <span aria-hidden="true">?</span>
        <span class="ds-sr-only">
          {page.explain}
          {page.explainWhat(label)}
        </span>
      </button>
    ),
    text: (
      <p id={shown} class="help" hidden={!open} role="status">
        {open && (text ?? (failed ? page.helpFailed : page.loadingHelp))}
      </p>
    ),
  }
}
