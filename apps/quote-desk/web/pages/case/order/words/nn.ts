import { nnRequestForm } from '../../../../generated/nn/request-form.ts'
import type { OrderWords } from './order-words.ts'

export const words: OrderWords = {
  initial: nnRequestForm.initial,
  later: async () => (await import('./later/nn.ts')).words,
}
