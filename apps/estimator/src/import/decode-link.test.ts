import { deflateSync } from 'node:zlib'
import { exampleRequests } from '@anslag/price-lists'
import { jsonLimits } from '@anslag/pricing'
import { describe, expect, it } from 'vitest'
import { compressedLink, plainLink } from '../export/encode-link.ts'
import { decodedLink } from './decode-link.ts'

const example = Object(exampleRequests.large)

const large = JSON.stringify(example)

const letters = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64url')

describe('a link', () => {
  it.each(['', 'a', 'æøå 🦊 \u202e "\\', 'x'.repeat(100_000), large])(
    'is whole when it comes out, whatever letters it has (%#)',
    async (letters) => {
      const text = JSON.stringify({ letters })
      expect(await decodedLink(await compressedLink({ letters }))).toEqual({ kind: 'whole', text })
      expect(await decodedLink(plainLink({ letters }))).toEqual({ kind: 'whole', text })
    },
  )

  it('has only letters that an address may hold as they are', async () => {
    expect(await compressedLink(example)).toMatch(/^#v1\.[\w-]+$/)
    expect(plainLink(example)).toMatch(/^#v1\.[\w-]+$/)
  })

  it('is short: the large example has fewer than 2000 letters', async () => {
    expect((await compressedLink(example)).length).toBeLessThan(2000)
  })

  it('survives what programs for mail do to an address', async () => {
    const text = await compressedLink(example)
    for (const broken of [`${text}.`, `${text}).`, `${text.slice(0, 70)}\r\n${text.slice(70)}`, `${text}%20`])
      expect(await decodedLink(broken)).toEqual({ kind: 'whole', text: large })
  })

  it('ends where what stands behind it begins, however long that is', async () => {
    const text = await compressedLink(example)
    for (const tail of [')'.repeat(40_000), `${')'.repeat(40_000)}a`, `${'.'.repeat(40_000)}=`])
      expect(await decodedLink(text + tail)).toEqual({ kind: 'whole', text: large })
  })

  it('that is cut off gives its beginning, and says so', async () => {
    const text = await compressedLink(example)
    for (const length of [text.length - 1, text.length - 4, 600, 300]) {
      const opened = await decodedLink(text.slice(0, length))
      expect(opened.kind).toBe('damaged')
      expect('text' in opened && opened.text.length > 50 && large.startsWith(opened.text)).toBe(true)
    }
  })

  it('with another letter in it never passes for whole', async () => {
    const text = await compressedLink(Object(exampleRequests.small))
    for (let at = 4; at < text.length - 1; at += 7) {
      const other = `${text.slice(0, at)}${text[at] === 'A' ? 'B' : 'A'}${text.slice(at + 1)}`
      expect((await decodedLink(other)).kind).toBe('damaged')
    }
  })

  it('that would grow beyond all bounds is given up', async () => {
    const bomb = letters(deflateSync(Buffer.alloc(20 * jsonLimits.bytes, ' ')))
    expect(bomb.length).toBeLessThan(300_000)
    expect(await decodedLink(`#v1.${bomb}`)).toEqual({ kind: 'too-large' })
  })

  it.each(['', '%', 'æøå', 'A', 'AAAAA', '!!!!', 'eJw'])('may be nonsense: %j', async (text) => {
    expect(await decodedLink(`#v1.${text}`)).toEqual({ kind: 'damaged', text: '' })
  })
})
