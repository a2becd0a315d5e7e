import { budgetNb, helpNb, nbRest, readingNb } from '@anslag/presentation'
import { deferred as words } from '../generated/nb-deferred.ts'
import type { Deferred } from '../shell/app.ts'
import { deferredParts } from './deferred-parts.ts'

export const deferred: Deferred = {
  ...deferredParts,
  words: { ...words, rest: nbRest, help: helpNb, budget: budgetNb, reading: readingNb },
}
