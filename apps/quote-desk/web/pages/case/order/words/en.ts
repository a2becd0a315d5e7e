import { enRequestForm } from '../../../../generated/en/request-form.ts'
import type { OrderWords } from './order-words.ts'

export const words: OrderWords = {
  initial: enRequestForm.initial,
  later: async () => (await import('./later/en.ts')).words,
}
