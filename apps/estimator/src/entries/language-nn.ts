import { nnInitial } from '@anslag/presentation'
import { nnInitial as page } from '../generated/nn/initial.ts'
import type { Language } from '../shell/app.ts'

export const language: Language = {
  texts: nnInitial,
  page,
  loadDeferred: async () => (await import('./deferred-nn.ts')).deferred,
}
