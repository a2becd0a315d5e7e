import type { Language } from '@anslag/pricing'
import { enDeferred } from '../generated/en/deferred.ts'
import { enInitial } from '../generated/en/initial.ts'
import { nbDeferred } from '../generated/nb/deferred.ts'
import { nbInitial } from '../generated/nb/initial.ts'
import { nnDeferred } from '../generated/nn/deferred.ts'
import { nnInitial } from '../generated/nn/initial.ts'
import { type Texts, withDeferred } from './texts.ts'

// Marked as pure, so that a page of one language is bundled without the others.

/** Bokmål. */
export const nb: Texts = /* @__PURE__ */ withDeferred(nbInitial, nbDeferred)

/** Nynorsk. */
export const nn: Texts = /* @__PURE__ */ withDeferred(nnInitial, nnDeferred)

/** English. */
export const en: Texts = /* @__PURE__ */ withDeferred(enInitial, enDeferred)

/** The texts of a language. It brings all three languages along: a page of one language imports that one alone. */
export const textsFor = (language: Language): Texts => ({ nb, nn, en })[language]
