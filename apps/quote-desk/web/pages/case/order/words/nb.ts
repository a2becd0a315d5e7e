import { nbRequestForm } from '../../../../generated/nb/request-form.ts'
import type { OrderWords } from './order-words.ts'

export const words: OrderWords = {
  initial: nbRequestForm.initial,
  later: async () => (await import('./later/nb.ts')).words,
}
