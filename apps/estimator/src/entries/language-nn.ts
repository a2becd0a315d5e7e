import { nnAtFirst } from '@anslag/presentation'
import type { Language } from '../shell/app.ts'
import { frame } from '../shell/frame-texts/nn.ts'
import { page } from '../shell/texts/nn.ts'

export const language: Language = {
  texts: nnAtFirst,
  page,
  frame,
  loadRest: async () => (await import('./rest-nn.ts')).rest,
  loadHelp: async () => (await import('./help-nn.ts')).help,
  loadScenarios: async () => (await import('../scenarios/texts/nn.ts')).scenarios,
  loadTakeAlong: async () => (await import('../export/texts/nn.ts')).takeAlong,
  loadReadingFiles: async () => (await import('../import/texts/nn.ts')).readingFiles,
  loadNames: async () => (await import('../form/names-texts/nn.ts')).names,
  loadSettled: async () => (await import('./offline-nn.ts')).parts,
}
