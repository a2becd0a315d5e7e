import { en } from '@anslag/presentation'
import type { Language } from '../state/app.ts'
import { page } from '../texts/en.ts'

export const language: Language = {
  texts: en,
  page,
  loadHelp: async () => (await import('./help-en.ts')).help,
  loadScenarios: async () => (await import('../texts/scenarios/en.ts')).scenarios,
  loadTakeAlong: async () => (await import('../texts/take-along/en.ts')).takeAlong,
}
