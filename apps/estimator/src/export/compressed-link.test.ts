import { describe, expect, it } from 'vitest'
import { emptyForm } from '../form/form.ts'
import { packedAlong, unpackedAlong } from './compressed-link.ts'
import { carriedAlong, isPacked } from './encode-link.ts'

const variables = Array.from({ length: 6_500 }, (_, index) => ({ name: `variabel_${index}`, list: 'inntekt' }))

const end = carriedAlong({ ...emptyForm, draft: { ...emptyForm.draft, variables } }, '%7B%22from%22%3A%22a%22%7D')

describe('an address that takes a large order along', () => {
  it('is far shorter, and is the same again', async () => {
    const short = await packedAlong(end)
    expect(isPacked(short)).toBe(true)
    expect(short.length).toBeLessThan(end.length / 5)
    expect(await unpackedAlong(short)).toBe(end)
  })

  it('brings nothing when it is broken', async () => {
    const short = await packedAlong(end)
    expect(await unpackedAlong(short.slice(0, -100))).toBe('')
    expect(await unpackedAlong('#packed=')).toBe('')
    expect(isPacked(end)).toBe(false)
  })
})
