import { nnAtFirst } from '@anslag/presentation'
import { initial } from '../generated/nn-initial.ts'
import type { Language } from '../shell/app.ts'

export const language: Language = {
  texts: nnAtFirst,
  page: initial,
  loadDeferred: async () => (await import('./deferred-nn.ts')).deferred,
}
