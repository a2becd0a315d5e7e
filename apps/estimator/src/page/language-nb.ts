import { nbAtFirst } from '@anslag/presentation'
import type { Language } from '../state/app.ts'
import { frame } from '../texts/frame/nb.ts'
import { page } from '../texts/nb.ts'

export const language: Language = {
  texts: nbAtFirst,
  page,
  frame,
  loadFaults: async () => (await import('./faults-nb.ts')).faults,
  loadHelp: async () => (await import('./help-nb.ts')).help,
  loadTakeAlong: async () => (await import('../texts/take-along/nb.ts')).takeAlong,
  loadReadingFiles: async () => (await import('../texts/reading-files/nb.ts')).readingFiles,
  loadSettled: async () => (await import('./settled-nb.ts')).parts,
}
