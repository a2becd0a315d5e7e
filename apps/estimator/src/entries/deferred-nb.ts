import { nbBudget, nbDeferred, nbHelp, nbReading, withDeferred } from '@anslag/presentation'
import { nbDeferred as words } from '../generated/nb/deferred.ts'
import type { Deferred } from '../shell/app.ts'
import { deferredParts } from './deferred-parts.ts'

export const deferred: Deferred = {
  ...deferredParts,
  words: {
    ...words,
    rest: (initial) => withDeferred(initial, nbDeferred),
    help: nbHelp,
    budget: nbBudget,
    reading: nbReading,
  },
}
