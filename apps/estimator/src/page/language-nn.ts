import { nnInitial } from '@anslag/presentation'
import type { Language } from '../state/app.ts'
import { frame } from '../texts/frame/nn.ts'
import { page } from '../texts/nn.ts'

export const language: Language = {
  texts: nnInitial,
  page,
  frame,
  loadRest: async () => (await import('./rest-nn.ts')).rest,
  loadHelp: async () => (await import('./help-nn.ts')).help,
  loadScenarios: async () => (await import('../texts/scenarios/nn.ts')).scenarios,
  loadTakeAlong: async () => (await import('../texts/take-along/nn.ts')).takeAlong,
  loadReadingFiles: async () => (await import('../texts/reading-files/nn.ts')).readingFiles,
  loadNames: async () => (await import('../texts/names/nn.ts')).names,
  loadSettled: async () => (await import('./settled-nn.ts')).parts,
}
