import { hydrate } from 'preact'
import { listenForArrivals, openLink } from '../parts/arrivals.tsx'
import { loadScenarios } from '../parts/load-scenarios.ts'
import { listenForPrinting } from '../parts/printing.tsx'
import { createApp, type Language } from '../state/app.ts'
import { broughtAlong, carriesForm } from '../state/carry.ts'
import { documentFiles } from '../state/document-files.ts'
import type { Loading } from '../state/pricing.ts'
import { isSomethingKept } from '../state/scenarios/key.ts'
import { dayInOslo } from '../state/today.ts'
import { Page } from './page.tsx'
import { pages } from './pages.ts'

const fetchBeside = (root: string) => async (file: string) => {
  try {
    const response = await fetch(new URL(`${root}${file}`, document.baseURI))
    return response.ok ? await response.text() : undefined
  } catch {
    return undefined
  }
}

/** The engine comes after the page is alive: the form can be read without it. */
const engineFrom = async (root: string): Promise<Loading> => {
  try {
    const { loadPricing } = await import('../state/load-pricing.ts')
    return await loadPricing(fetchBeside(root))
  } catch {
    return { kind: 'refused', refusals: [{ file: documentFiles.list, issues: [] }] }
  }
}

/** Brings the page of a language to life. */
export const start = async (language: Language): Promise<void> => {
  const app = createApp(language, dayInOslo(new Date()))
  const body = document.getElementById('page')
  if (body === null) return
  hydrate(<Page app={app} />, body)
  const { hash } = location
  if (carriesForm(hash)) history.replaceState(null, '', location.pathname + location.search)
  // Kept here until it is read, so that it still goes along when it cannot be.
  app.along.value = broughtAlong(hash)
  const { root } = pages[language.texts.language]
  app.loading.value = await engineFrom(root)
  const loaded = app.pricing.value
  if (loaded !== undefined && carriesForm(hash)) app.form.value = loaded.brought(hash) ?? app.form.value
  if (app.along.peek() || isSomethingKept(root)) void loadScenarios(app)
  await openLink(app)
  listenForArrivals(app)
  document.documentElement.toggleAttribute('data-ready', true)
  listenForPrinting(app)
}
