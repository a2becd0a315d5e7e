import { budgetNn, helpNn, nnRest, readingNn } from '@anslag/presentation'
import { deferred as words } from '../generated/nn-deferred.ts'
import type { Deferred } from '../shell/app.ts'
import { deferredParts } from './deferred-parts.ts'

export const deferred: Deferred = {
  ...deferredParts,
  words: { ...words, rest: nnRest, help: helpNn, budget: budgetNn, reading: readingNn },
}
