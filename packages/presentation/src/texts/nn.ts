import { nnDeferred } from '../generated/nn/deferred.ts'
import { nnInitial } from '../generated/nn/initial.ts'
import { type Texts, withDeferred } from './texts.ts'

/** Nynorsk. Marked as pure, so that a page that loads these words in two parts is bundled without them as one. */
export const nn: Texts = /* @__PURE__ */ withDeferred(nnInitial, nnDeferred)
