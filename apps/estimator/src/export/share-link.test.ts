import { exampleRequests } from '@anslag/price-lists'
import { describe, expect, it } from 'vitest'
import { isShared } from './link-mark.ts'
import { sharedLink, unpackedLink } from './share-link.ts'

const draft = { ...Object(exampleRequests.typical) }

const link = await sharedLink(draft, 'https://example.org/a/nn/?embed#parts')

describe('a link with the answers', () => {
  it('is the page itself, with the answers in its fragment', () => {
    expect(link).toMatch(/^https:\/\/example\.org\/a\/nn\/#v1\.[\w-]+$/)
    expect(isShared(new URL(link).hash)).toBe(true)
  })

  it('brings the answers as they were', async () => {
    expect(await unpackedLink(new URL(link).hash)).toEqual({ kind: 'whole', text: JSON.stringify(draft) })
  })

  it('of a later version is known by it', async () => {
    expect(await unpackedLink('#v2.abc')).toEqual({ kind: 'later', version: '2' })
  })

  it.each(['', '#', '#parts', '#v', '#v1', '#form=v1.x', '#vx.1'])('is not %j', (hash) => {
    expect(isShared(hash)).toBe(false)
  })
})
