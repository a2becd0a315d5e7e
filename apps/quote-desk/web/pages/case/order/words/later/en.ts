import { enHelp } from '@anslag/presentation/estimate/en'
import { enReading } from '@anslag/presentation/reading/en'
import type { DeferredWords } from '@anslag/request-form'
import { enRequestFormLater } from '../../../../../generated/en/request-form-later.ts'

export const words: DeferredWords = { ...enRequestFormLater, help: enHelp, reading: enReading }
