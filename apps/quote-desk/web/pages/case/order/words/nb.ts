import { nbHelp } from '@anslag/presentation/estimate/nb'
import { nbReading } from '@anslag/presentation/reading/nb'
import { nbRequestForm } from '../../../../generated/nb/request-form.ts'
import type { OrderWords } from './order-words.ts'

export const words: OrderWords = {
  initial: nbRequestForm.initial,
  later: { form: nbRequestForm.deferred, order: nbRequestForm.order, help: nbHelp, reading: nbReading },
}
