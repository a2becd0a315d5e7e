import { readRequest } from '@anslag/pricing'
import { describe, expect, it } from 'vitest'
import { accepted, codesOf, refused } from '../testing/accepted.ts'
import { forged, tampered } from '../testing/changed.ts'
import { at, documents, draftOf, issuing, requestOf, withDocument } from '../testing/sample.ts'
import { readQuote } from '../verify/read-quote.ts'

describe('a quote on the last day that there is', () => {
  it('is issued, and valid to that day', () => {
    const [issued] = accepted(issuing(draftOf(), at('9999-12-31'), documents)).revisions
    expect([issued?.content.issuedOn, issued?.content.validUntil]).toEqual(['9999-12-31', '9999-12-31'])
  })
})

describe('a draft that was changed by hand', () => {
  const draft = draftOf()
  const estimate = '/revisions/0/content/estimate'

  it('is not issued: it is priced again by its own documents', () => {
    const [line] = draft.revisions[0]?.content.estimate.lines ?? []
    const text = { ...line?.text, nb: 'Noe annet' }
    const changed = accepted(readQuote(tampered(draft, { [`${estimate}/lines/0/text`]: text })))
    expect(codesOf(refused(issuing(changed, at('2026-11-23'), documents)))).toEqual(['quote/priced-otherwise'])
    expect(issuing(draft, at('2026-11-23'), documents).ok).toBe(true)
  })

  it('is not issued by other documents than it was priced with', () => {
    const digest = `sha256:${'0'.repeat(64)}`
    const other = withDocument({ catalogue: { ...documents.book.catalogue, digest } })
    expect(codesOf(refused(issuing(draft, at('2026-11-23'), other)))).toEqual(['quote/other-documents'])
  })

  it('is not issued when it no longer says that a driver is not answered', () => {
    const asked = requestOf('small')
    const { populations = [] } = asked
    const open = populations.map(({ criteria: _criteria, ...each }) => each)
    const unanswered = draftOf(accepted(readRequest({ ...asked, populations: open }, documents.book.catalogue)))
    const silent = forged(unanswered, { [`${estimate}/issues`]: [] })
    expect(codesOf(refused(issuing(silent, at('2026-11-23'), documents)))).toEqual(['quote/priced-otherwise'])
    const [issue] = refused(issuing(unanswered, at('2026-11-23'), documents))
    expect(issue?.code).toBe('quote/not-answered')
  })
})
