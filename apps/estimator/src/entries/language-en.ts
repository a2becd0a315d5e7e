import { enAtFirst } from '@anslag/presentation'
import { initial } from '../generated/en-initial.ts'
import type { Language } from '../shell/app.ts'

export const language: Language = {
  texts: enAtFirst,
  page: initial,
  loadDeferred: async () => (await import('./deferred-en.ts')).deferred,
}
