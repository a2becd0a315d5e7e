import { nb } from '@anslag/presentation'
import type { Language } from '../state/app.ts'
import { frame } from '../texts/frame/nb.ts'
import { page } from '../texts/nb.ts'

export const language: Language = {
  texts: nb,
  page,
  frame,
  loadHelp: async () => (await import('./help-nb.ts')).help,
  loadSettled: async () => (await import('./settled-nb.ts')).parts,
}
