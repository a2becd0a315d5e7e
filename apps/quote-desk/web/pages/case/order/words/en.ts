import { enHelp } from '@anslag/presentation/estimate/en'
import { enReading } from '@anslag/presentation/reading/en'
import { enRequestForm } from '../../../../generated/en/request-form.ts'
import type { OrderWords } from './order-words.ts'

export const words: OrderWords = {
  initial: enRequestForm.initial,
  later: { form: enRequestForm.deferred, order: enRequestForm.order, help: enHelp, reading: enReading },
}
