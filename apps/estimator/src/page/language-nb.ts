import { nbInitial } from '@anslag/presentation'
import type { Language } from '../state/app.ts'
import { frame } from '../texts/frame/nb.ts'
import { page } from '../texts/nb.ts'

export const language: Language = {
  texts: nbInitial,
  page,
  frame,
  loadRest: async () => (await import('./rest-nb.ts')).rest,
  loadHelp: async () => (await import('./help-nb.ts')).help,
  loadScenarios: async () => (await import('../texts/scenarios/nb.ts')).scenarios,
  loadTakeAlong: async () => (await import('../texts/take-along/nb.ts')).takeAlong,
  loadReadingFiles: async () => (await import('../texts/reading-files/nb.ts')).readingFiles,
  loadNames: async () => (await import('../texts/names/nb.ts')).names,
  loadSettled: async () => (await import('./settled-nb.ts')).parts,
}
