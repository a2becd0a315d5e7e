import { describe, expect, it } from 'vitest'
import type { Content } from '../quote/content.ts'
import { accepted } from '../testing/accepted.ts'
import { richDraft } from '../testing/rich-quote.ts'
import { at, documents, draftOf, lackingRequest, requestOf } from '../testing/sample.ts'
import { quoteOperations } from './quote-operations.ts'
import { removalOf } from './removing.ts'

const entry = { ...documents, ...at('2026-11-24') }

const { answer, assume, removeAddition, removeDecision } = quoteOperations

const contentOf = ({ quote }: ReturnType<typeof made>): Content => quote.revisions.at(-1)?.content ?? expect.fail()

const made = (result: ReturnType<typeof answer>) => accepted(result)

const code = 'attachment/protocol'

const answered = made(answer(draftOf(lackingRequest()), { code, reason: 'Ettersendes' }, entry)).quote

const small = requestOf('small')

const open = draftOf({ ...small, application: { ...small.application, anonymous: true } })

const assessed = made(assume(open, { kind: 'assessment', component: 'anonymisation', reason: 'Sett på' }, entry)).quote

const norm = { kind: 'norm', tariff: 'coordination.base', answer: 'new', value: '5', reason: 'Avtalt' } as const

const criteria = { kind: 'driver', ref: '/populations/0/criteria', value: 6, reason: 'Avklart' } as const

const decided = made(assume(made(assume(assessed, norm, entry)).quote, criteria, entry)).quote

describe('the name of what is to be removed', () => {
  it.each([
    ['anonymisation', 0],
    ['coordination.base:new', 1],
    ['/populations/0/criteria', 2],
  ])('is that of an assumption: %s', (name, place) => {
    expect(removalOf(decided, name)).toEqual({ kind: 'assumption', place })
  })

  it('is that of a remark that was answered, at a place where it names one', () => {
    expect(removalOf(answered, code)).toEqual({ kind: 'remark-answer', code })
    expect(removalOf(answered, `${code}:/application`)).toEqual({ kind: 'remark-answer', code, path: '/application' })
    expect(removalOf(answered, 'attachment/dpia')).toEqual({ kind: 'adjustment', id: 'attachment/dpia' })
  })

  it('is that of an adjustment where nothing else is called so, also in a quote without a revision', () => {
    expect(removalOf(decided, 'coordination.base')).toEqual({ kind: 'adjustment', id: 'coordination.base' })
    expect(removalOf({ ...decided, revisions: [] }, 'anonymisation')).toEqual({
      kind: 'adjustment',
      id: 'anonymisation',
    })
  })
})

describe('what an officer added', () => {
  it('is taken out: the answer to a remark, or a fixed line', () => {
    const without = contentOf(made(removeAddition(answered, { kind: 'remark-answer', code }, entry)))
    expect(without).not.toHaveProperty('remarkAnswers')
    const { quote } = made(quoteOperations.removeAddition(richDraft(), { kind: 'adjustment', id: 'urgent' }, entry))
    const emptied = contentOf(made(removeAddition(quote, { kind: 'fixed-line', id: 'fixed:course' }, entry)))
    expect(emptied.fixedLines).toEqual([])
  })

  it('is taken back where the draft is priced by it: an assessment, a reason for no VAT', () => {
    const back = contentOf(made(removeDecision(decided, { kind: 'assumption', place: 0 }, entry)))
    expect(back.assumptions.map(({ kind }) => kind)).toEqual(['norm', 'driver'])
    const reason = {
      category: 'E',
      reason: 'Unntatt',
      legalReference: 'mval. § 3-5',
      components: ['delivery'],
    } as const
    const changes = { details: {}, fixedLines: [], vatReasons: [reason] }
    const exempt = made(quoteOperations.edit(draftOf(), changes, entry)).quote
    const again = contentOf(made(removeDecision(exempt, { kind: 'vat-reason', category: 'E' }, entry)))
    expect(again.vatBreakdown.map(({ category }) => category)).toEqual(['S'])
  })
})
