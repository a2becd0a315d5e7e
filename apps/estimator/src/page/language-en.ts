import { enInitial } from '@anslag/presentation'
import type { Language } from '../state/app.ts'
import { page } from '../texts/en.ts'
import { frame } from '../texts/frame/en.ts'

export const language: Language = {
  texts: enInitial,
  page,
  frame,
  loadRest: async () => (await import('./rest-en.ts')).rest,
  loadHelp: async () => (await import('./help-en.ts')).help,
  loadScenarios: async () => (await import('../texts/scenarios/en.ts')).scenarios,
  loadTakeAlong: async () => (await import('../texts/take-along/en.ts')).takeAlong,
  loadReadingFiles: async () => (await import('../texts/reading-files/en.ts')).readingFiles,
  loadNames: async () => (await import('../texts/names/en.ts')).names,
  loadSettled: async () => (await import('./settled-en.ts')).parts,
}
