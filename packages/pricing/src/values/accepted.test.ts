import { describe, expect, it } from 'vitest'
import { acceptedNow, digest, trustedByDigest } from './index.ts'

const [first, second] = [{ id: 'a' }, { id: 'b' }]

describe('documents that were accepted before', () => {
  it('are those of the text, each with the digest that was kept', () => {
    const text = JSON.stringify([first, second])
    expect(trustedByDigest(text, [digest(first), digest(second)])).toEqual([acceptedNow(first), acceptedNow(second)])
  })

  it('may be one alone', () => {
    expect(trustedByDigest(JSON.stringify(first), [digest(first)])).toEqual([acceptedNow(first)])
  })

  it('are a bug when the text has fewer', () => {
    expect(() => trustedByDigest(JSON.stringify([first]), ['sha256:1', 'sha256:2'])).toThrow('accepted/other-file')
  })
})
