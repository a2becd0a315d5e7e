import { ManyNames } from '../form/many-names.tsx'
import { createRequestParser } from '../form/request-parser.ts'
import { HowComputed } from '../price/explanations.tsx'

/** What a page needs from the first touch on, in any language. */
export const deferredParts = { createRequestParser, HowComputed, ManyNames }
