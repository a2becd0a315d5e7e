import { jsonLimits } from '@anslag/pricing'

/** What a link holds: a text, the beginning of a damaged one, nothing since it is far too large or of a later version. */
export type DecodedLink =
  | { readonly kind: 'whole' | 'damaged'; readonly text: string }
  | { readonly kind: 'too-large' }
  | { readonly kind: 'later'; readonly version: string }

/** What programs for mail put into an address that they break. What ends a sentence is no letter of a link anyway. */
const strays = /\s|%20|%0[AD]|=/gi

const bytesOf = (letters: string): Uint8Array<ArrayBuffer> => {
  const known = (/^[\w-]*/.exec(letters.replaceAll(strays, ''))?.[0] ?? '').replaceAll('-', '+').replaceAll('_', '/')
  // One letter beyond whole groups of four holds no byte.
  const whole = known.length % 4 === 1 ? known.slice(0, -1) : known
  const binary = atob(whole)
  const bytes = new Uint8Array(binary.length)
  for (let at = 0; at < binary.length; at += 1) bytes[at] = binary.charCodeAt(at)
  return bytes
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

/** Never reads on beyond the size that a document may have, whatever the bytes promise. */
const decompressed = async (bytes: Uint8Array<ArrayBuffer>): Promise<DecodedLink> => {
  const reader = inPieces(bytes).pipeThrough(new DecompressionStream('deflate')).getReader()
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

const form = /^#v(\d{1,9})\.(.*)$/s

/** A document that was not compressed begins with its brace; what is compressed never does. */
const brace = 0x7b

/** What the fragment of a link holds: JSON in base64url, compressed or as it is. */
export const decodedLink = async (hash: string): Promise<DecodedLink> => {
  const [, version = '1', letters = ''] = form.exec(hash) ?? []
  if (version !== '1') return { kind: 'later', version }
  const bytes = bytesOf(letters)
  if (bytes[0] !== brace) return decompressed(bytes)
  return bytes.length > jsonLimits.bytes * 4
    ? { kind: 'too-large' }
    : { kind: 'whole', text: new TextDecoder().decode(bytes) }
}
