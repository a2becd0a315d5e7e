import { nnInitial } from '@anslag/presentation'
import { initial } from '../generated/nn-initial.ts'
import type { Language } from '../shell/app.ts'

export const language: Language = {
  texts: nnInitial,
  page: initial,
  loadDeferred: async () => (await import('./deferred-nn.ts')).deferred,
}
