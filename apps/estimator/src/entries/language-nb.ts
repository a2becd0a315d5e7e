import { nbInitial } from '@anslag/presentation'
import { nbInitial as page } from '../generated/nb/initial.ts'
import type { Language } from '../shell/app.ts'

export const language: Language = {
  texts: nbInitial,
  page,
  loadDeferred: async () => (await import('./deferred-nb.ts')).deferred,
}
