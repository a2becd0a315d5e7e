import { nbHelp } from '@anslag/presentation/estimate/nb'
import { nbReading } from '@anslag/presentation/reading/nb'
import type { DeferredWords } from '@anslag/request-form'
import { nbRequestFormLater } from '../../../../../generated/nb/request-form-later.ts'

export const words: DeferredWords = { ...nbRequestFormLater, help: nbHelp, reading: nbReading }
