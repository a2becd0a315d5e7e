import { hydrate } from 'preact'
import { carriesForm, isPacked } from '../export/encode-link.ts'
import { listenForPrinting } from '../export/printing.tsx'
import { listenForArrivals, openLink } from '../import/incoming-files.tsx'
import { fetchedAt } from '../offline/fetched-at.ts'
import { documentFiles } from '../price/document-files.ts'
import type { Loading } from '../price/pricing.ts'
import { isSomethingKept } from '../scenarios/key.ts'
import { loadScenarios } from '../scenarios/load-scenarios.ts'
import { type App, createApp, type Language } from '../shell/app.ts'
import { pages } from '../shell/locales.ts'
import { Page } from '../shell/page.tsx'
import { dayInOslo } from '../shell/today.ts'

const fetchBeside =
  (root: string, { listKept }: App) =>
  async (file: string) => {
    try {
      const response = await fetch(new URL(`${root}${file}`, document.baseURI))
      if (file === documentFiles.list) listKept.value = response.headers.get(fetchedAt) ?? undefined
      return response.ok ? await response.text() : undefined
    } catch {
      return undefined
    }
  }

/** The engine comes after the page is alive: the form can be read without it. */
const engineFrom = async (root: string, app: App): Promise<Loading> => {
  try {
    const { loadPricing } = await import('../price/load-pricing.ts')
    return await loadPricing(fetchBeside(root, app), app)
  } catch {
    return { kind: 'refused', refusals: [{ file: documentFiles.list, issues: [] }] }
  }
}

const ownVersion = (): string => document.querySelector('meta[name="version"]')?.getAttribute('content') ?? ''

/** What can wait until the page can be used. Nothing is lost when it does not come. */
const settle = async (app: App): Promise<void> => {
  const make = await app.loadSettled().catch(() => undefined)
  app.settled.value = make?.(app)
}

/** Brings the page of a language to life. */
export const start = async (language: Language): Promise<void> => {
  const app = createApp(language, dayInOslo(new Date()), ownVersion())
  const body = document.getElementById('page')
  if (body === null) return
  hydrate(<Page app={app} />, body)
  app.search.value = location.search
  document.documentElement.toggleAttribute('data-embedded', app.isEmbedded.value)
  const { hash } = location
  const { root } = pages[language.texts.language]
  app.loading.value = await engineFrom(root, app)
  const loaded = app.pricing.value
  // What is not taken in stays in the address, for another try.
  if (carriesForm(hash) || isPacked(hash))
    await import('./restore-from-address.ts').then((module) => module.takeInBrought(app, hash)).catch(() => undefined)
  if (app.along.peek() || isSomethingKept(root)) void loadScenarios(app)
  // Whoever comes to a field may answer it, and an answer must be read.
  body.addEventListener('focusin', () => void loaded?.reading.fetch(), { once: true })
  listenForArrivals(app)
  listenForPrinting(app)
  await openLink(app)
  document.documentElement.toggleAttribute('data-ready', true)
  void settle(app)
}
