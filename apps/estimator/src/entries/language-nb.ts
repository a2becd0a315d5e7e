import { nbAtFirst } from '@anslag/presentation'
import type { Language } from '../shell/app.ts'
import { frame } from '../shell/frame-texts/nb.ts'
import { page } from '../shell/texts/nb.ts'

export const language: Language = {
  texts: nbAtFirst,
  page,
  frame,
  loadRest: async () => (await import('./rest-nb.ts')).rest,
  loadHelp: async () => (await import('./help-nb.ts')).help,
  loadScenarios: async () => (await import('../scenarios/texts/nb.ts')).scenarios,
  loadTakeAlong: async () => (await import('../export/texts/nb.ts')).takeAlong,
  loadReadingFiles: async () => (await import('../import/texts/nb.ts')).readingFiles,
  loadNames: async () => (await import('../form/names-texts/nb.ts')).names,
  loadSettled: async () => (await import('./offline-nb.ts')).parts,
}
