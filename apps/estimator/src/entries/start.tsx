import { nextTask } from '@anslag/request-form'
import { hydrate } from 'preact'
import { keepDraft } from '../draft/tab-draft.ts'
import { listenForPrinting } from '../export/printing.tsx'
import { listenForArrivals, openLink, restoreDraft } from '../import/incoming-files.tsx'
import { fetchedAt } from '../offline/worker-messages.ts'
import { loadPlanning } from '../planning/load-planning.ts'
import { documentFiles } from '../price/document-files.ts'
import { loadPricing } from '../price/load-pricing.ts'
import { hasSavedScenarios } from '../scenarios/key.ts'
import { loadScenarios } from '../scenarios/load-scenarios.ts'
import { type App, createApp, type Language } from '../shell/app.ts'
import { locales } from '../shell/locales.ts'
import { Provided, parts, placesOfParts } from '../shell/page.tsx'
import { dayInOslo } from '../shell/today.ts'

const fetchBeside =
  (root: string, { listFetchedAt }: App) =>
  async (file: string) => {
    try {
      const response = await fetch(new URL(`${root}${file}`, document.baseURI))
      if (file === documentFiles.list) listFetchedAt.value = response.headers.get(fetchedAt) ?? undefined
      return response.ok ? await response.text() : undefined
    } catch {
      return undefined
    }
  }

const ownVersion = (): string => document.querySelector('meta[name="version"]')?.getAttribute('content') ?? ''

/** What can wait until the page can be used. Nothing is lost when it does not come. */
const startOffline = async (app: App): Promise<void> => {
  const parts = await import('../offline/offline-parts.tsx').catch(() => undefined)
  app.offline.value = parts?.createOfflineParts(app)
}

/** Each part in a task of its own, as are reading the scripts and pricing, so that none holds anybody up. */
const bringToLife = async (app: App, body: HTMLElement): Promise<void> => {
  const places = body.querySelectorAll(placesOfParts)
  for (const [index, Part] of parts.entries()) {
    const place = places[index]
    await nextTask()
    if (place !== undefined) hydrate(<Provided app={app} Part={Part} />, place)
  }
}

/** Brings the page of a language to life. */
export const start = async (language: Language): Promise<void> => {
  const app = createApp(language, dayInOslo(new Date()), ownVersion())
  const body = document.getElementById('page')
  if (body === null) return
  // Enter in a field answers it, and sends nothing.
  body.addEventListener('submit', (event) => event.preventDefault())
  await bringToLife(app, body)
  app.search.value = location.search
  document.documentElement.toggleAttribute('data-embedded', app.isEmbedded.value)
  const { root } = locales[language.texts.language]
  const loading = await loadPricing(fetchBeside(root, app), app.deferred)
  await nextTask()
  app.loading.value = loading
  // What is drawn from the price comes in a task of its own.
  await nextTask()
  await openLink(app)
  await restoreDraft(app, root)
  keepDraft(app, root)
  if (app.sessionScenarios.peek() !== undefined || hasSavedScenarios(root)) void loadScenarios(app)
  // Whoever comes to a field may answer it, and an answer must be read.
  body.addEventListener('focusin', () => void app.pricing.peek()?.parser.fetch(), { once: true })
  listenForArrivals(app)
  listenForPrinting(app)
  document.documentElement.toggleAttribute('data-ready', true)
  void startOffline(app)
  void loadPlanning(app)
}
