import { nnHelp } from '@anslag/presentation/estimate/nn'
import { nnReading } from '@anslag/presentation/reading/nn'
import { nnRequestForm } from '../../../../generated/nn/request-form.ts'
import type { OrderWords } from './order-words.ts'

export const words: OrderWords = {
  initial: nnRequestForm.initial,
  later: { form: nnRequestForm.deferred, order: nnRequestForm.order, help: nnHelp, reading: nnReading },
}
