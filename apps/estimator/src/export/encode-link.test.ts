import { exampleRequests } from '@anslag/price-lists'
import { emptyForm } from '@anslag/request-form'
import { signal } from '@preact/signals'
import { describe, expect, it } from 'vitest'
import { decodedLink } from '../import/decode-link.ts'
import { noRecovery } from '../price/recovery.ts'
import { compressedLink, isLink, plainLink, sessionOf, sharedLink } from './encode-link.ts'

const draft = { ...Object(exampleRequests.typical) }

const link = await sharedLink(draft, 'https://example.org/a/nn/?embed#parts')

describe('a link with the answers', () => {
  it('is the page itself, with the answers in its fragment', () => {
    expect(link).toMatch(/^https:\/\/example\.org\/a\/nn\/#v1\.[\w-]+$/)
    expect(isLink(new URL(link).hash)).toBe(true)
  })

  it('brings the answers as they were', async () => {
    expect(await decodedLink(new URL(link).hash)).toEqual({ kind: 'whole', text: JSON.stringify(draft) })
  })

  it('of a later version is known by it', async () => {
    expect(await decodedLink('#v2.abc')).toEqual({ kind: 'later', version: '2' })
  })

  it.each(['', '#', '#parts', '#v', '#v1', '#form=v1.x', '#vx.1'])('is not %j', (hash) => {
    expect(isLink(hash)).toBe(false)
  })
})

const variables = Array.from({ length: 6_500 }, (_, index) => ({ name: `variabel_${index}`, list: 'inntekt' }))

const session =
  sessionOf({
    form: signal({ ...emptyForm, draft: { ...emptyForm.draft, variables } }),
    recovery: signal(noRecovery),
    sessionScenarios: signal<unknown>({ from: 'a' }),
    written: signal({}),
  }) ?? {}

describe('a link that takes a large order along', () => {
  it('is far shorter when it is compressed, and is the same again', async () => {
    const short = await compressedLink(session)
    expect(short.length).toBeLessThan(plainLink(session).length / 5)
    expect(await decodedLink(short)).toEqual(await decodedLink(plainLink(session)))
  })

  it('is known to be broken', async () => {
    const short = await compressedLink(session)
    expect((await decodedLink(short.slice(0, -100))).kind).toBe('damaged')
  })
})
