import { signal } from '@preact/signals'
import type { ComponentChildren } from 'preact'
import type { App } from '../shell/app.ts'
import { useApp } from '../shell/app-context.ts'

const answers = signal<ComponentChildren>(undefined)

/** Fetches what only paper needs. Without it the form is printed as it is. */
const loadPrinting = async (app: App): Promise<void> => {
  const parts = await Promise.all([import('./printed-answers.tsx'), app.deferred.fetch()]).catch(() => undefined)
  const [{ Printed }, deferred] = parts ?? [{}]
  if (Printed !== undefined && deferred !== undefined) answers.value = <Printed />
}

/** Prints the page with all that only paper needs. */
export const print = async (app: App): Promise<void> => {
  await loadPrinting(app)
  app.allOpen.value = true
  requestAnimationFrame(() => requestAnimationFrame(() => window.print()))
}

/** The answers as text while the page is printed; nothing else of the time, since it would be drawn at every letter. */
export const PrintedAnswers = () => {
  const { allOpen } = useApp()
  return allOpen.value ? answers.value : null
}

/** Opens all explanations for as long as it takes to print. The browser's own menu waits for nothing to be fetched. */
export const listenForPrinting = (app: App): void => {
  const load = () => void loadPrinting(app)
  addEventListener('input', load, { once: true })
  addEventListener('keydown', load, { once: true })
  addEventListener('beforeprint', () => {
    app.allOpen.value = true
  })
  addEventListener('afterprint', () => {
    app.allOpen.value = false
  })
}
