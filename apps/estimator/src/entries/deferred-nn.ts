import { nnBudget, nnDeferred, nnHelp, nnReading, withDeferred } from '@anslag/presentation'
import { nnDeferred as words } from '../generated/nn/deferred.ts'
import type { Deferred } from '../shell/app.ts'
import { deferredParts } from './deferred-parts.ts'

export const deferred: Deferred = {
  ...deferredParts,
  words: {
    ...words,
    rest: (initial) => withDeferred(initial, nnDeferred),
    help: nnHelp,
    budget: nnBudget,
    reading: nnReading,
  },
}
