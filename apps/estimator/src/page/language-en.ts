import { enAtFirst } from '@anslag/presentation'
import type { Language } from '../state/app.ts'
import { page } from '../texts/en.ts'
import { frame } from '../texts/frame/en.ts'

export const language: Language = {
  texts: enAtFirst,
  page,
  frame,
  loadFaults: async () => (await import('./faults-en.ts')).faults,
  loadHelp: async () => (await import('./help-en.ts')).help,
  loadTakeAlong: async () => (await import('../texts/take-along/en.ts')).takeAlong,
  loadReadingFiles: async () => (await import('../texts/reading-files/en.ts')).readingFiles,
  loadSettled: async () => (await import('./settled-en.ts')).parts,
}
