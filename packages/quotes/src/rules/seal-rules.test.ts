import { describe, expect, it } from 'vitest'
import { accepted } from '../testing/accepted.ts'
import { breachesOf, rich } from '../testing/breaches.ts'
import { tampered } from '../testing/changed.ts'
import { parseQuote } from '../verify/read-quote.ts'

/** Not sealed anew, as by somebody who hopes that nobody looks. */
const found = (rule: string, values: Readonly<Record<string, unknown>>) =>
  breachesOf(rule, accepted(parseQuote(tampered(rich, values))))

const [first, second] = rich.revisions

const lastHash = first?.events.at(-1)?.hash

const other = `sha256:${'0'.repeat(64)}`

describe('a chain that is broken', () => {
  it('is told of the seal that names nothing, or another, in place of the revision before', () => {
    const path = '/revisions/1/seal/previous'
    expect(found('QR-71', { [path]: undefined })).toEqual([[path, { revision: 2, stated: '', expected: lastHash }]])
    expect(found('QR-71', { [path]: other })).toEqual([[path, { revision: 2, stated: other, expected: lastHash }]])
    expect(found('QR-71', { '/revisions/0/seal/previous': other })).toEqual([
      ['/revisions/0/seal/previous', { revision: 1, stated: other, expected: '' }],
    ])
  })

  it('is told of the first event where there is no seal to name, and of any that names another', () => {
    const { hash } = second?.seal ?? expect.fail()
    expect(found('QR-72', { '/revisions/1/seal': undefined })).toEqual([
      ['/revisions/1/events/0/previous', { event: 'issued', stated: hash, computed: '' }],
    ])
    const [, sent] = second?.events ?? []
    const issued = second?.events[0]?.hash
    expect(found('QR-72', { '/revisions/1/events/1/previous': other })).toEqual([
      ['/revisions/1/events/1/previous', { event: 'sent', stated: other, computed: issued }],
      [
        '/revisions/1/events/1/hash',
        { event: 'sent', stated: sent?.hash, computed: expect.stringMatching(/^sha256:/) },
      ],
    ])
  })

  it('is told of events without a seal, and of a seal without events', () => {
    expect(found('QR-73', { '/revisions/1/seal': undefined })).toEqual([['/revisions/1', {}]])
    expect(found('QR-73', { '/revisions/1/events': [] })).toEqual([['/revisions/1', {}]])
    expect(found('QR-73', {})).toEqual([])
  })
})
