import { nnHelp } from '@anslag/presentation/estimate/nn'
import { nnReading } from '@anslag/presentation/reading/nn'
import type { DeferredWords } from '@anslag/request-form'
import { nnRequestFormLater } from '../../../../../generated/nn/request-form-later.ts'

export const words: DeferredWords = { ...nnRequestFormLater, help: nnHelp, reading: nnReading }
