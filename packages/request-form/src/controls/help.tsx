import { fill } from '@anslag/presentation'
import { helpText } from '@anslag/presentation/estimate'
import type { FieldHelp } from '@anslag/ui'
import { createContext } from 'preact'
import { useContext, useState } from 'preact/hooks'
import { useFormContext } from '../context/form-context.ts'

const Around = createContext<boolean | undefined>(undefined)

/** Shows the explanations of all fields within, or none of them: one toggle stands for all, so that the keyboard need not pass them. */
export const HelpAround = Around.Provider

/** A toggle of explanations, which are fetched when somebody first opens one. */
export const useHelpToggle = (label: string, shown?: string) => {
  const { deferred, page } = useFormContext()
  const [isOpen, setOpen] = useState(false)
  const load = () => {
    setOpen(!isOpen)
    void deferred.fetch()
  }
  const toggle = (
    <button type="button" class="help-toggle" aria-expanded={isOpen} aria-controls={shown} onClick={load}>
      <span aria-hidden="true">?</span>
      <span class="ds-sr-only">{page.form.explain + fill(page.form.explainWhat, { what: label })}</span>
    </button>
  )
  const come = deferred.now.value
  const waiting = come === 'failed' ? page.form.helpFailed : come === undefined ? page.form.loadingHelp : undefined
  return { isOpen, toggle, waiting }
}

const useHelpText = (driver: string): string | undefined => {
  const come = useFormContext().deferred.now.value
  return typeof come === 'object' ? helpText(driver, come.words.help) : undefined
}

/** What a driver means: a toggle and a text, or the text alone where a toggle around it stands for it. */
export const useHelp = (driver: string, label: string, id: string): FieldHelp & { readonly isOpen: boolean } => {
  const around = useContext(Around)
  const shown = `${id}-help`
  const { isOpen, toggle, waiting } = useHelpToggle(label, shown)
  const text = useHelpText(driver)
  if (around !== undefined)
    return { isOpen: around, toggle: null, text: around && text !== undefined ? <p class="help">{text}</p> : null }
  return {
    isOpen,
    toggle,
    text: (
      <p id={shown} class="help" hidden={!isOpen} role="status">
        {isOpen && (waiting ?? text)}
      </p>
    ),
  }
}
