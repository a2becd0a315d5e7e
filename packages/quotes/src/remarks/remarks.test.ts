import { describe, expect, it } from 'vitest'
import { answerRemark, removeRemarkAnswer } from '../operations/answer-remark.ts'
import { changeRequest } from '../operations/reprice.ts'
import { revise } from '../operations/revise.ts'
import type { Quote } from '../quote/quote.ts'
import type { RemarkAnswer } from '../quote/remark-answer.ts'
import { ruleIssues } from '../rules/table.ts'
import { accepted, codesOf, refused } from '../testing/accepted.ts'
import { at, details, documents, draftOf, issuing, lackingRequest, officer, requestOf } from '../testing/sample.ts'
import { quoteOperations } from '../use-cases/quote-operations.ts'
import { unansweredRemarks } from './remarks.ts'

const decision = { reason: 'Ettersendes', by: officer, on: '2026-11-22' }

const protocol = { code: 'attachment/protocol', ...decision }

const basis = { code: 'legal-basis/unclear', ...decision }

const lacking = draftOf(lackingRequest())

const answered = accepted(answerRemark(accepted(answerRemark(lacking, protocol)), basis))

const answersIn = ({ revisions }: Quote) =>
  revisions.at(-1)?.content.remarkAnswers?.map(({ code, path }) => [code, path])

/** Two populations that others supply, of which nobody says where they come from. */
const withoutSource = () => {
  const ids = ['a', 'b']
  const populations = ids.map((id) => ({ id, kind: 'suppliedByOthers' }) as const)
  return { ...requestOf('small'), populations }
}

describe('what the estimate finds missing', () => {
  it('must be answered before the quote is issued', () => {
    const [first, second] = refused(issuing(lacking, at('2026-11-23'), documents))
    expect([first, second]).toMatchObject([
      { code: 'quote/remark-not-answered', params: { code: 'attachment/protocol', rule: 'QR-47' } },
      { code: 'quote/remark-not-answered', params: { code: 'legal-basis/unclear', rule: 'QR-47' } },
    ])
    const half = accepted(answerRemark(lacking, protocol))
    expect(codesOf(refused(issuing(half, at('2026-11-23'), documents)))).toEqual(['quote/remark-not-answered'])
  })

  it('stands in the quote with its answer, and in its later revisions', () => {
    const issued = accepted(issuing(answered, at('2026-11-23'), documents))
    const stated = [
      { ...protocol, path: '/application/attachments/protocol' },
      { ...basis, path: '/application/legalBasis' },
    ]
    expect(issued.revisions[0]?.content.remarkAnswers).toEqual(stated)
    expect(accepted(revise(issued)).revisions[1]?.content.remarkAnswers).toEqual(stated)
  })

  it('must be answered anew for another buyer, and the answers that went are told', () => {
    const buyer = { ...details.buyer, name: 'Universitetet i Bergen', organisationNumber: '874789542' }
    const given = { buyer: { ...buyer, electronicAddress: { scheme: '0192', id: '874789542' } } }
    const { quote, warnings } = accepted(
      quoteOperations.edit(answered, { details: given }, { ...documents, ...at('2026-11-22') }),
    )
    expect(answersIn(quote)).toBeUndefined()
    const told = warnings.map(({ code, params: { members } }) => [code, members])
    expect(told).toContainEqual(['quote/references-not-carried', expect.arrayContaining([protocol.code, basis.code])])
  })

  it('stops no draft', () => expect(lacking.revisions[0]?.content).not.toHaveProperty('remarkAnswers'))

  it('that several things lack is answered for all, or for the one at a place', () => {
    const draft = draftOf(withoutSource())
    const remark = { code: 'content/population-without-source', ...decision }
    const places = [
      [remark.code, '/populations/0/kind'],
      [remark.code, '/populations/1/kind'],
    ]
    expect(answersIn(accepted(answerRemark(draft, remark)))).toEqual(places)
    const one = accepted(answerRemark(draft, { ...remark, path: '/populations/1/kind' }))
    expect(answersIn(one)).toEqual(places.slice(1))
    const both = accepted(answerRemark(draft, remark))
    expect(answersIn(accepted(removeRemarkAnswer(both, { code: remark.code, path: '/populations/0/kind' })))).toEqual(
      places.slice(1),
    )
    expect(answersIn(accepted(removeRemarkAnswer(both, { code: remark.code })))).toBeUndefined()
  })
})

describe('an answer', () => {
  it('is replaced by another to the same', () => {
    const again = accepted(answerRemark(answered, { ...protocol, reason: 'Sendt' }))
    expect(again.revisions[0]?.content.remarkAnswers).toMatchObject([{ code: basis.code }, { reason: 'Sendt' }])
    const remark = { code: 'content/population-without-source', ...decision }
    const both = accepted(answerRemark(draftOf(withoutSource()), remark))
    const one = accepted(answerRemark(both, { ...remark, path: '/populations/1/kind', reason: 'Fra UiB' }))
    expect(one.revisions[0]?.content.remarkAnswers?.map(({ path, reason }) => [path, reason])).toEqual([
      ['/populations/0/kind', decision.reason],
      ['/populations/1/kind', 'Fra UiB'],
    ])
  })

  it('is about the remark of its code at its place, and no other', () => {
    const content = lacking.revisions[0]?.content ?? expect.fail()
    const [first] = content.estimate.issues.filter(({ severity }) => severity === 'missing')
    const missing = ['a', 'b'].flatMap((code) =>
      ['', '/x'].map((path) => ({ ...(first ?? expect.fail()), code, path })),
    )
    const remarks = { ...content, estimate: { ...content.estimate, issues: missing } }
    const about = (answer: { readonly code: string; readonly path?: string }) =>
      unansweredRemarks({ ...remarks, remarkAnswers: [{ ...decision, ...answer }] }).map(
        ({ code, path }) => code + path,
      )
    expect(about({ code: 'a' })).toEqual(['a/x', 'b', 'b/x'])
    expect(about({ code: 'b', path: '/x' })).toEqual(['a', 'a/x', 'b'])
  })

  it('stands once', () => {
    const [revision] = answered.revisions
    const { content, events } = revision ?? expect.fail()
    const [first, second] = content.remarkAnswers ?? []
    const { path: _path, ...whole } = first ?? expect.fail()
    const answeredBy = (...remarkAnswers: readonly RemarkAnswer[]) =>
      ruleIssues({ ...answered, revisions: [{ events, content: { ...content, remarkAnswers } }] })
    const path = '/revisions/0/content/remarkAnswers'
    expect(answeredBy(first ?? whole, second ?? whole, first ?? whole)).toMatchObject([
      {
        code: 'quote/repeated-id',
        path: `${path}/2`,
        params: { id: `${protocol.code} ${first?.path}`, rule: 'QR-47' },
      },
    ])
    expect(answeredBy(whole, whole).map(({ code, params: { id } }) => [code, id])).toEqual([
      ['quote/no-such-remark', undefined],
      ['quote/no-such-remark', undefined],
      ['quote/repeated-id', protocol.code],
    ])
  })

  it('is taken back alone', () => {
    expect(answersIn(accepted(removeRemarkAnswer(answered, { code: protocol.code })))).toEqual([
      [basis.code, '/application/legalBasis'],
    ])
  })

  it('to nothing that is missing is refused, with what is missing', () => {
    const [issue] = refused(answerRemark(lacking, { ...protocol, code: 'attachment/dpia' }))
    expect(issue).toMatchObject({
      code: 'quote/no-such-remark',
      params: { given: 'attachment/dpia', remarks: ['attachment/protocol', 'legal-basis/unclear'] },
    })
    const elsewhere = { ...protocol, path: '/populations/0/kind' }
    expect(codesOf(refused(answerRemark(lacking, elsewhere)))).toEqual(['quote/no-such-remark'])
    expect(codesOf(refused(removeRemarkAnswer(lacking, { code: 'attachment/dpia' })))).toEqual(['quote/unknown-id'])
  })

  it('without a reason is refused', () => {
    expect(refused(answerRemark(lacking, { ...protocol, reason: ' ' }))[0]).toMatchObject({ params: { rule: 'QR-03' } })
  })

  it('goes when what was missing is there', () => {
    const request = lackingRequest()
    const { application } = request
    const attachments = { ...application?.attachments, protocol: true }
    const sent = { ...request, application: { ...application, attachments } }
    expect(answersIn(accepted(changeRequest(answered, sent, documents)))).toEqual([
      ['legal-basis/unclear', '/application/legalBasis'],
    ])
  })

  it('goes when the customer says something else of the thing that it is about', () => {
    const request = withoutSource()
    const remark = { code: 'content/population-without-source', ...decision }
    const both = accepted(answerRemark(draftOf(request), remark))
    const [first, second] = request.populations
    const other = {
      ...request,
      populations: [first ?? expect.fail(), { ...second, id: 'c', kind: 'suppliedByOthers' }],
    } as const
    expect(answersIn(accepted(changeRequest(both, other, documents)))).toEqual([[remark.code, '/populations/0/kind']])
  })
})

describe('whoever makes or issues a quote', () => {
  const entry = { ...documents, ...at('2026-11-23') }
  const input = { number: 'DEMO-2026-0001', details, fixedLines: [], vatReasons: [] }
  const warned = (request: ReturnType<typeof requestOf>) =>
    codesOf(accepted(quoteOperations.draft({ ...input, request }, entry)).warnings)

  it('is told what is missing, what stops it and what is a risk, but no reminders', () => {
    expect(warned(lackingRequest())).toEqual(['attachment/protocol', 'legal-basis/unclear'])
    expect(warned(requestOf('typical'))).toContain('third-party/must-arrive-first')
    const abroad = { id: 'ku', country: 'DK', recognition: 'eurostat' } as const
    const small = requestOf('small')
    expect(warned({ ...small, institutions: [abroad] })).toContain('institution/abroad-anonymous-only')
    const commercial = { ...small, application: { ...small.application, purpose: 'other' } } as const
    expect(warned(commercial)).toContain('application/purpose')
  })

  it('is not told again what was answered', () => {
    const issued = accepted(quoteOperations.issue(answered, { number: 'DEMO-2026-0001' }, entry))
    expect(codesOf(issued.warnings)).toEqual([])
    const again = accepted(quoteOperations.reprice(answered, {}, entry))
    expect(codesOf(again.warnings)).toEqual([])
  })
})
