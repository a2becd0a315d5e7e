import { enInitial } from '@anslag/presentation'
import { initial } from '../generated/en-initial.ts'
import type { Language } from '../shell/app.ts'

export const language: Language = {
  texts: enInitial,
  page: initial,
  loadDeferred: async () => (await import('./deferred-en.ts')).deferred,
}
