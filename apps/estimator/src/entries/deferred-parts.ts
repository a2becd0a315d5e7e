import { UnaskedAnswers } from '@anslag/request-form'
import { createRequestParser, ManyNames } from '@anslag/request-form/deferred'
import { HowComputed } from '../price/explanations.tsx'
import { UnreadAnswers } from '../price/unread-answers.tsx'

/** What a page needs from the first touch on, in any language. */
export const deferredParts = { createRequestParser, HowComputed, ManyNames, UnaskedAnswers, UnreadAnswers }
