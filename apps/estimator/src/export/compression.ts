import { jsonLimits } from '@anslag/pricing'

/**
 * A text, compressed and written in letters, digits, hyphens and low lines, so that an address can hold it. Compared
 * with lz-string on the examples it is a quarter to two fifths shorter, needs no library, and carries a checksum.
 */
export const packed = async (text: string): Promise<string> => {
  const stream = new Blob([text]).stream().pipeThrough(new CompressionStream('deflate'))
  const bytes = new Uint8Array(await new Response(stream).arrayBuffer())
  const letters = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')
  return btoa(letters).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
}

/** What came out of a packed text: all of it, the beginning of a damaged one, or nothing since it is far too large. */
export type Unpacked = { readonly kind: 'whole' | 'damaged'; readonly text: string } | { readonly kind: 'too-large' }

/** What programs for mail put into an address that they break, and behind one that ends a sentence. */
const strays = /\s|%20|%0[AD]|=|[)\].,;:>»”"'!?]+$/gi

const bytesOf = (letters: string): Uint8Array<ArrayBuffer> => {
  const known = (/^[\w-]*/.exec(letters.replaceAll(strays, ''))?.[0] ?? '').replaceAll('-', '+').replaceAll('_', '/')
  // One letter beyond whole groups of four holds no byte.
  const whole = known.length % 4 === 1 ? known.slice(0, -1) : known
  return Uint8Array.from(atob(whole), (letter) => letter.charCodeAt(0))
}

/** In small pieces: what was read of a damaged text before the damage is then not lost. */
const inPieces = (bytes: Uint8Array<ArrayBuffer>): ReadableStream<Uint8Array<ArrayBuffer>> => {
  const size = 128
  let at = 0
  return new ReadableStream(
    {
      pull: (controller) => {
        controller.enqueue(bytes.slice(at, at + size))
        at += size
        if (at >= bytes.length) controller.close()
      },
    },
    { highWaterMark: 0 },
  )
}

/** The inverse of {@link packed}. Never reads on beyond the size that a document may have, whatever the text promises. */
export const unpacked = async (letters: string): Promise<Unpacked> => {
  const reader = inPieces(bytesOf(letters)).pipeThrough(new DecompressionStream('deflate')).getReader()
  const decoder = new TextDecoder()
  let text = ''
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) {
      text += decoder.decode(next.value, { stream: true })
      if (text.length > jsonLimits.bytes) {
        await reader.cancel()
        return { kind: 'too-large' }
      }
    }
    return { kind: 'whole', text: text + decoder.decode() }
  } catch {
    return { kind: 'damaged', text }
  }
}
