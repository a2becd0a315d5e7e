import { en } from '@anslag/presentation'
import type { Language } from '../state/app.ts'
import { page } from '../texts/en.ts'
import { frame } from '../texts/frame/en.ts'

export const language: Language = {
  texts: en,
  page,
  frame,
  loadHelp: async () => (await import('./help-en.ts')).help,
  loadSettled: async () => (await import('./settled-en.ts')).parts,
}
