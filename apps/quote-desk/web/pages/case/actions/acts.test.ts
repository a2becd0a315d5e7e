import { describe, expect, it } from 'vitest'
import { beginning, bodyOf, fieldsAsked, formOf, lackingIn } from './act-forms.ts'
import { actsOf, isAtOnce, waitsForOrder } from './acts.ts'
import { type Ahead, isHindered, mayIssue } from './ahead.ts'

const now = '2026-11-30T15:00:00Z'
const quote = { format: 'quote/1', revisions: [] } as const

const bodyFor = (operation: Parameters<typeof formOf>[0], written: Readonly<Record<string, string>>) => {
  const form = formOf(operation)
  return form && bodyOf(form, written, quote, now)
}

describe('what is done with a case', () => {
  it('begins with what may come next', () => {
    expect(actsOf(['edit', 'issue', 'discard', 'archive'], 'draft')).toEqual({
      first: ['issue'],
      further: ['archive', 'discard'],
    })
    expect(actsOf(['send', 'accept', 'decline', 'revise'], 'issued').first).toEqual(['send', 'accept', 'revise'])
    expect(actsOf(['send', 'accept', 'decline', 'revise'], 'sent').first).toEqual(['accept', 'send', 'revise'])
    expect(actsOf([], 'discarded')).toEqual({ first: [], further: [] })
  })

  it('is an acceptance as of the day when it arrived, of whoever the case names', () => {
    const written = beginning('accept', undefined, now)
    expect(written).toEqual({ acceptedAt: '2026-11-30' })
    expect(bodyFor('accept', { ...written, acceptedBy: ' Ola ' })).toEqual({ acceptedBy: 'Ola', acceptedAt: now })
    expect(bodyFor('accept', { acceptedBy: 'Ola', acceptedAt: '2026-11-27', orderNumber: '4711' })).toEqual({
      ...{ acceptedBy: 'Ola', acceptedAt: '2026-11-27T21:59:59Z', orderNumber: '4711' },
    })
  })

  it('is an acceptance with its evidence where that arrived on an earlier day, and never else', () => {
    const accept = formOf('accept') ?? expect.fail()
    const names = (acceptedAt: string) => fieldsAsked(accept, { acceptedAt }, now).map(({ name }) => name)
    expect(names('2026-11-30')).not.toContain('evidence')
    expect(names('2026-11-29')).toContain('evidence')
    const letter = { acceptedBy: 'Ola', acceptedAt: '2026-11-29', evidence: 'Brev 26/1234-7' }
    expect(lackingIn(accept, { ...letter, evidence: '' }, now).map(({ name }) => name)).toEqual(['evidence'])
    expect(bodyFor('accept', letter)).toMatchObject({ evidence: 'Brev 26/1234-7' })
    expect(bodyFor('accept', { ...letter, acceptedAt: '2026-11-30' })).not.toHaveProperty('evidence')
  })

  it('leaves out what nobody wrote', () => {
    expect(bodyFor('send', { to: '' })).toEqual({})
    expect(bodyFor('decline', { reason: 'price', note: '' })).toEqual({ reason: 'price' })
    expect(bodyFor('undo', { why: 'Feil tilbud' })).toEqual({ reason: 'Feil tilbud' })
  })

  it('asks for what is needed', () => {
    const accept = formOf('accept')
    expect(accept && lackingIn(accept, { acceptedBy: ' ' }, now).map(({ name }) => name)).toEqual([
      'acceptedBy',
      'acceptedAt',
    ])
    expect(formOf('revise')).toBeUndefined()
    expect([isAtOnce('revise'), isAtOnce('cancel')]).toEqual([true, false])
  })
})

describe('an order that is written and not saved', () => {
  const may = ['reprice', 'issue', 'submit', 'approve', 'discard']

  it.each(['issue', 'submit', 'approve'] as const)(
    'stands in the way of %s: the price shown is another',
    (operation) => {
      expect(waitsForOrder(operation, may, true)).toBe(true)
      expect(waitsForOrder(operation, may, false)).toBe(false)
    },
  )

  it('stands in the way of nothing else, nor of whoever cannot save it', () => {
    expect(waitsForOrder('discard', may, true)).toBe(false)
    expect(waitsForOrder('approve', ['approve'], true)).toBe(false)
  })
})

describe('issuing', () => {
  const ahead: Ahead = { validUntil: '2026-12-07', issues: [], warnings: [] }
  const issue = { code: 'quote/buyer-missing', path: '', params: {}, severity: 'error' } as const
  const lacking = { ...ahead, issues: [{ ...issue, sentence: { nb: '', nn: '', en: '' } }] }

  it('waits until it is known what it would give', () => {
    expect(mayIssue({ kind: 'done', body: ahead, etag: '' })).toBe(true)
    for (const kind of ['asked', 'away', 'signed-out'] as const)
      expect([mayIssue({ kind }), isHindered({ kind })]).toEqual([false, false])
  })

  it('is hindered by what stands in its way, and by a refusal to say', () => {
    const answers = [
      { kind: 'done', body: lacking, etag: '' },
      { kind: 'refused', status: 422, issues: [] },
    ] as const
    for (const answer of answers) expect([mayIssue(answer), isHindered(answer)]).toEqual([false, true])
  })
})
