import { nbDeferred } from '../generated/nb/deferred.ts'
import { nbInitial } from '../generated/nb/initial.ts'
import { type Texts, withDeferred } from './texts.ts'

/** Bokmål. Marked as pure, so that a page that loads these words in two parts is bundled without them as one. */
export const nb: Texts = /* @__PURE__ */ withDeferred(nbInitial, nbDeferred)
