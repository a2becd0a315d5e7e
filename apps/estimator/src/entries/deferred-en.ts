import { budgetEn, enRest, helpEn, readingEn } from '@anslag/presentation'
import { deferred as words } from '../generated/en-deferred.ts'
import type { Deferred } from '../shell/app.ts'
import { deferredParts } from './deferred-parts.ts'

export const deferred: Deferred = {
  ...deferredParts,
  words: { ...words, rest: enRest, help: helpEn, budget: budgetEn, reading: readingEn },
}
