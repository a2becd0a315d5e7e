import { enAtFirst } from '@anslag/presentation'
import type { Language } from '../shell/app.ts'
import { frame } from '../shell/frame-texts/en.ts'
import { page } from '../shell/texts/en.ts'

export const language: Language = {
  texts: enAtFirst,
  page,
  frame,
  loadRest: async () => (await import('./rest-en.ts')).rest,
  loadHelp: async () => (await import('./help-en.ts')).help,
  loadScenarios: async () => (await import('../scenarios/texts/en.ts')).scenarios,
  loadTakeAlong: async () => (await import('../export/texts/en.ts')).takeAlong,
  loadReadingFiles: async () => (await import('../import/texts/en.ts')).readingFiles,
  loadNames: async () => (await import('../form/names-texts/en.ts')).names,
  loadSettled: async () => (await import('./offline-en.ts')).parts,
}
