import { fill } from '@anslag/presentation'
import { helpText } from '@anslag/presentation/estimate'
import type { FieldHelp } from '@anslag/ui'
import { useState } from 'preact/hooks'
import { useFormContext } from '../context/form-context.ts'

/** What a driver means: a toggle and a text, which is fetched when somebody first opens an explanation. */
export const useHelp = (driver: string, label: string, id: string): FieldHelp => {
  const { deferred, page } = useFormContext()
  const [open, setOpen] = useState(false)
  const come = deferred.now.value
  const load = () => {
    setOpen(!open)
    void deferred.fetch()
  }
  const text = typeof come === 'object' ? (helpText(driver, come.words.help) ?? '') : undefined
  const shown = `${id}-help`
  return {
    toggle: (
      <button type="button" class="help-toggle" aria-expanded={open} aria-controls={shown} onClick={load}>
        <span aria-hidden="true">?</span>
        <span class="ds-sr-only">{page.form.explain + fill(page.form.explainWhat, { what: label })}</span>
      </button>
    ),
    text: (
      <p id={shown} class="help" hidden={!open} role="status">
        {open && (text ?? (come === 'failed' ? page.form.helpFailed : page.form.loadingHelp))}
      </p>
    ),
  }
}
