import { nb } from '@anslag/presentation'
import type { Language } from '../state/app.ts'
import { page } from '../texts/nb.ts'

export const language: Language = {
  texts: nb,
  page,
  loadHelp: async () => (await import('./help-nb.ts')).help,
  loadScenarios: async () => (await import('../texts/scenarios/nb.ts')).scenarios,
  loadTakeAlong: async () => (await import('../texts/take-along/nb.ts')).takeAlong,
}
