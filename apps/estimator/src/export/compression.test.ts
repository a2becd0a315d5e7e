import { deflateSync } from 'node:zlib'
import { exampleRequests } from '@anslag/price-lists'
import { jsonLimits } from '@anslag/pricing'
import { describe, expect, it } from 'vitest'
import { packed, unpacked } from './compression.ts'

const large = JSON.stringify(exampleRequests.large)

const letters = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64url')

describe('a packed text', () => {
  it.each(['', 'a', 'æøå 🦊 \u202e "\\', 'x'.repeat(100_000), large])(
    'is whole when it comes out, whatever letters it has (%#)',
    async (text) => {
      expect(await unpacked(await packed(text))).toEqual({ kind: 'whole', text })
    },
  )

  it('has only letters that an address may hold as they are', async () => {
    expect(await packed(large)).toMatch(/^[\w-]+$/)
  })

  it('is short: the large example has fewer than 2000 letters', async () => {
    expect((await packed(large)).length).toBeLessThan(2000)
  })

  it('survives what programs for mail do to an address', async () => {
    const text = await packed(large)
    for (const broken of [`${text}.`, `${text}).`, `${text.slice(0, 70)}\r\n${text.slice(70)}`, `${text}%20`])
      expect(await unpacked(broken)).toEqual({ kind: 'whole', text: large })
  })

  it('that is cut off gives its beginning, and says so', async () => {
    const text = await packed(large)
    for (const length of [text.length - 1, text.length - 4, 600, 300]) {
      const opened = await unpacked(text.slice(0, length))
      expect(opened.kind).toBe('damaged')
      expect('text' in opened && opened.text.length > 50 && large.startsWith(opened.text)).toBe(true)
    }
  })

  it('with another letter in it never passes for whole', async () => {
    const text = await packed(JSON.stringify(exampleRequests.small))
    for (let at = 0; at < text.length - 1; at += 7) {
      const other = `${text.slice(0, at)}${text[at] === 'A' ? 'B' : 'A'}${text.slice(at + 1)}`
      expect((await unpacked(other)).kind).toBe('damaged')
    }
  })

  it('that would grow beyond all bounds is given up', async () => {
    const bomb = letters(deflateSync(Buffer.alloc(20 * jsonLimits.bytes, ' ')))
    expect(bomb.length).toBeLessThan(300_000)
    expect(await unpacked(bomb)).toEqual({ kind: 'too-large' })
  })

  it.each(['', '%', 'æøå', 'A', 'AAAAA', '!!!!', 'eJw'])('may be nonsense: %j', async (text) => {
    expect(await unpacked(text)).toEqual({ kind: 'damaged', text: '' })
  })
})
