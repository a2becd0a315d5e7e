import { failure, type Result, success } from '@anslag/pricing'
import { raise } from '../issues.ts'
import type { Quote } from '../quote/quote.ts'
import type { RemarkAnswer } from '../quote/remark-answer.ts'
import { isAnswerTo, missingRemarks, withRemarkAnswers } from '../remarks/remarks.ts'
import { edited } from './checked.ts'

/**
 * Answers what the estimate finds missing: a reason why the quote is issued all the same. Without a path, every remark with
 * the code; another answer to the same is replaced.
 *
 * @returns the draft; or an issue where the estimate has no such remark.
 */
export const answerRemark = (quote: Quote, answer: RemarkAnswer): Result<Quote> =>
  edited(quote, (content) => {
    const missing = missingRemarks(content)
    const asked = missing.filter(
      ({ code, path }) => code === answer.code && (answer.path === undefined || answer.path === path),
    )
    if (asked.length === 0) {
      const remarks = [...new Set(missing.map(({ code }) => code))]
      return failure([raise('quote/no-such-remark', '', { given: answer.code, remarks })])
    }
    const { path: _path, ...rest } = answer
    const made = asked.map(({ path }): RemarkAnswer => (path === '' ? rest : { ...rest, path }))
    const others = (content.remarkAnswers ?? []).filter((each) => !asked.some((remark) => isAnswerTo(remark)(each)))
    return success(withRemarkAnswers(content, [...others, ...made]))
  })

/** Takes answers back: those to the remarks with the code, at the path where one is given. */
export const removeRemarkAnswer = (quote: Quote, { code, path }: Pick<RemarkAnswer, 'code' | 'path'>): Result<Quote> =>
  edited(quote, (content) => {
    const before = content.remarkAnswers ?? []
    const after = before.filter((each) => each.code !== code || (path !== undefined && each.path !== path))
    return after.length < before.length
      ? success(withRemarkAnswers(content, after))
      : failure([raise('quote/unknown-id', '', { id: code })])
  })
