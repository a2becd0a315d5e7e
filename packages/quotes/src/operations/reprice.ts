import type { BookOnDay, Request, Result } from '@anslag/pricing'
import { askedRequest, isDriver } from '../assumptions/answers.ts'
import { repeatedAnswers } from '../assumptions/repeated-answers.ts'
import type { Quote } from '../quote/quote.ts'
import { repeatedRemarkAnswers, withRemarkAnswers } from '../remarks/remarks.ts'
import { edited } from './checked.ts'
import { pricedAnew } from './repriced.ts'

/**
 * Prices a draft by other documents, or on another day: a choice, never done by itself. What officers assumed stays.
 */
export const reprice = (quote: Quote, by: BookOnDay): Result<Quote> =>
  edited(quote, (content) => pricedAnew(content, askedRequest(content.estimate.request, content.assumptions), by))

/**
 * Prices a draft for another request from the customer. What officers assumed about norms stays, and so do their answers
 * where the customer says of the same thing what was said before, and to remarks of the estimate; other answers do not, since
 * they may be about other things: `droppedDecisions` tells which.
 */
export const changeRequest = (quote: Quote, request: Request, by: BookOnDay): Result<Quote> =>
  edited(quote, (content) => {
    const asked = askedRequest(content.estimate.request, content.assumptions)
    const repeated = repeatedAnswers(content.assumptions, asked, request)
    const assumptions = content.assumptions.filter((each) => !isDriver(each) || repeated.includes(each))
    const remarkAnswers = repeatedRemarkAnswers(content.remarkAnswers, asked, request)
    return pricedAnew(withRemarkAnswers({ ...content, assumptions }, remarkAnswers), request, by)
  })
