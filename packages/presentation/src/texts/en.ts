import { enDeferred } from '../generated/en/deferred.ts'
import { enInitial } from '../generated/en/initial.ts'
import { type Texts, withDeferred } from './texts.ts'

/** English. Marked as pure, so that a page that loads these words in two parts is bundled without them as one. */
export const en: Texts = /* @__PURE__ */ withDeferred(enInitial, enDeferred)
