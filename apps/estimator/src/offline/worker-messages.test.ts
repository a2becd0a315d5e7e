import { describe, expect, it } from 'vitest'
import { announcedVersion } from './worker-messages.ts'

describe('a message of the service worker', () => {
  it('tells a version', () => {
    expect(announcedVersion({ type: 'anslag:version', version: '1.0.0+a' })).toBe('1.0.0+a')
  })

  it.each([undefined, null, 'anslag:version', {}, { type: 'anslag:version' }, { type: 'x', version: '1' }])(
    'tells none when it is another: %s',
    (message) => {
      expect(announcedVersion(message)).toBeUndefined()
    },
  )
})
