import type { App } from '../shell/app.ts'

const idle = (): Promise<void> =>
  new Promise((resolve) => {
    // Safari has none.
    if ('requestIdleCallback' in globalThis) requestIdleCallback(() => resolve(), { timeout: 1000 })
    else setTimeout(resolve, 200)
  })

/** Fetches what plans when nothing else is to be done. Where it does not come, the estimate stands alone. */
export const loadPlanning = async (app: App): Promise<void> => {
  if (app.pricing.peek() === undefined) return
  await idle()
  const part = await import('./planning.ts').catch(() => undefined)
  if (part === undefined) app.planned.value = { kind: 'failed' }
  else part.startPlanning(app)
}
