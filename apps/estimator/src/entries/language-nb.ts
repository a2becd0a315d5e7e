import { nbInitial } from '@anslag/presentation'
import { initial } from '../generated/nb-initial.ts'
import type { Language } from '../shell/app.ts'

export const language: Language = {
  texts: nbInitial,
  page: initial,
  loadDeferred: async () => (await import('./deferred-nb.ts')).deferred,
}
