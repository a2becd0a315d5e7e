import { enInitial } from '@anslag/presentation'
import { enInitial as page } from '../generated/en/initial.ts'
import type { Language } from '../shell/app.ts'

export const language: Language = {
  texts: enInitial,
  page,
  loadDeferred: async () => (await import('./deferred-en.ts')).deferred,
}
