import { type Issue, repetitions } from '@anslag/pricing'
import { raise } from '../issues.ts'
import type { Content } from '../quote/content.ts'
import { answersOfRemarks, unansweredRemarks } from '../remarks/remarks.ts'
import { eachContent, eachRevision, type Rule } from './rule.ts'

/** Answers that are about nothing that the estimate finds missing, or that stand twice. */
const unfounded = (content: Content, path: string): readonly Issue[] => {
  const founded = new Set(answersOfRemarks(content))
  const all = content.remarkAnswers ?? []
  const found = content.estimate.issues.filter(({ severity }) => severity === 'missing')
  const remarks = [...new Set(found.map(({ code }) => code))]
  return [
    ...all.flatMap((answer, index) =>
      founded.has(answer) ? [] : [raise('quote/no-such-remark', `${path}/${index}`, { given: answer.code, remarks })],
    ),
    ...repetitions(all.map(({ code, path: place = '' }) => `${code} ${place}`)).map(({ key, index }) =>
      raise('quote/repeated-id', `${path}/${index}`, { id: key.trim() }),
    ),
  ]
}

const unanswered = (content: Content, path: string): readonly Issue[] =>
  unansweredRemarks(content).map(({ code, params }) =>
    raise('quote/remark-not-answered', path, { ...params, code, remark: code }),
  )

const answered = eachContent((content, path) => unfounded(content, `${path}/remarkAnswers`))

const complete = eachRevision(({ content, events }, path) =>
  events.some(({ kind }) => kind === 'issued') ? unanswered(content, `${path}/content/estimate/issues`) : [],
)

/** Remarks of the estimate, and what officers answered. */
export const remarkRule: Rule = {
  id: 'QR-47',
  fact: 'estimate',
  terms: [],
  says: 'Every answer is about something that the estimate finds missing, and stands once; in a revision that is issued, each such remark has one.',
  check: (quote) => [...answered(quote), ...complete(quote)],
}
