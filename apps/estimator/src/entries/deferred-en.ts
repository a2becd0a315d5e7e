import { enBudget, enDeferred, enHelp, enReading, withDeferred } from '@anslag/presentation'
import { enDeferred as words } from '../generated/en/deferred.ts'
import type { Deferred } from '../shell/app.ts'
import { deferredParts } from './deferred-parts.ts'

export const deferred: Deferred = {
  ...deferredParts,
  words: {
    ...words,
    rest: (initial) => withDeferred(initial, enDeferred),
    help: enHelp,
    budget: enBudget,
    reading: enReading,
  },
}
