import { nn } from '@anslag/presentation'
import type { Language } from '../state/app.ts'
import { page } from '../texts/nn.ts'

export const language: Language = {
  texts: nn,
  page,
  loadHelp: async () => (await import('./help-nn.ts')).help,
  loadScenarios: async () => (await import('../texts/scenarios/nn.ts')).scenarios,
  loadTakeAlong: async () => (await import('../texts/take-along/nn.ts')).takeAlong,
}
