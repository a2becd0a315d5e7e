import { describe, expect, it } from 'vitest'
import { nbCaseBuyer } from '../../../generated/nb/case-buyer.ts'
import { words } from '../../../words/nb.ts'
import { isOfRevoked, isOpen, isWaiting, linkText, mayConfirm } from './buyer-links.ts'

const link = { id: 'a', madeAt: '2026-11-02T09:00:00Z', endsAt: '2027-05-04T09:00:00Z', revokedAt: null, views: [] }
const now = '2026-11-23T09:00:00Z'

describe('a link of a buyer', () => {
  it('is told with how often it was opened, in words, and until when it can be used', () => {
    const told = (views: readonly string[], at = now) => linkText({ ...link, views }, at, nbCaseBuyer, words.texts)
    expect([told([]), told([now]), told([now, now])]).toEqual([
      'Lenke fra 2. november 2026, ikke åpnet. Kan brukes til 4. mai 2027.',
      'Lenke fra 2. november 2026, åpnet én gang. Kan brukes til 4. mai 2027.',
      'Lenke fra 2. november 2026, åpnet 2 ganger. Kan brukes til 4. mai 2027.',
    ])
    expect(told([], link.endsAt)).toContain('Kunne brukes til')
  })

  it('is told to last until the files are fetched where nobody knows the day yet, and can be revoked by then', () => {
    const { endsAt: _end, ...lasting } = link
    expect(linkText(lasting, now, nbCaseBuyer, words.texts)).toContain('Kan brukes til filene ikke lenger kan hentes.')
    expect(isOpen(lasting, '2040-01-01T00:00:00Z')).toBe(true)
  })

  it('has answers that wait until they are confirmed or rejected, and those of a revoked link cannot be confirmed', () => {
    const waits = { confirmedAt: null, rejectedAt: null }
    const all = [waits, { ...waits, confirmedAt: now }, { ...waits, rejectedAt: now }]
    expect(all.map(isWaiting)).toEqual([true, false, false])
    const links = [link, { ...link, id: 'b', revokedAt: now }]
    expect(['a', 'b'].map((linkId) => isOfRevoked({ linkId }, links))).toEqual([false, true])
  })

  it('is revoked only while somebody can read by it', () => {
    expect([isOpen(link, now), isOpen(link, link.endsAt), isOpen({ ...link, revokedAt: now }, now)]).toEqual([
      ...[true, false, false],
    ])
  })

  it('has answers that only whoever may enter them can confirm, and only while they can be entered', () => {
    const [accepted, declined] = [{ kind: 'accepted' }, { kind: 'declined' }] as const
    expect([
      mayConfirm(accepted, ['accept']),
      mayConfirm(accepted, ['decline']),
      mayConfirm(declined, ['decline']),
    ]).toEqual([true, false, true])
    expect(mayConfirm(accepted, [])).toBe(false)
  })
})
