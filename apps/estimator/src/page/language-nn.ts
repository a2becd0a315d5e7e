import { nn } from '@anslag/presentation'
import type { Language } from '../state/app.ts'
import { frame } from '../texts/frame/nn.ts'
import { page } from '../texts/nn.ts'

export const language: Language = {
  texts: nn,
  page,
  frame,
  loadHelp: async () => (await import('./help-nn.ts')).help,
  loadSettled: async () => (await import('./settled-nn.ts')).parts,
}
