import { Inflate } from 'fflate'
import { listLimits } from '../limits.ts'
import { tooLarge } from '../refusal.ts'
import type { Part } from './zip-directory.ts'

/** Deflate makes a thousand bytes of one at most, so one step never makes more than about thirty-three megabytes. */
const step = 32_768

const joined = (chunks: readonly Uint8Array[], length: number): Uint8Array => {
  const all = new Uint8Array(length)
  let at = 0
  for (const chunk of chunks) {
    all.set(chunk, at)
    at += chunk.length
  }
  return all
}

/** Unpacks the parts of one file, and stops as soon as they are too much together, whatever sizes the file declares. */
export class Unpacker {
  private left: number = listLimits.unpackedBytes

  unpacked({ packed, isDeflated }: Part): Uint8Array {
    return isDeflated ? this.inflated(packed) : this.spent(packed)
  }

  private spent(bytes: Uint8Array): Uint8Array {
    this.left -= bytes.length
    if (this.left < 0) throw tooLarge()
    return bytes
  }

  private inflated(packed: Uint8Array): Uint8Array {
    const chunks: Uint8Array[] = []
    let length = 0
    const stream = new Inflate((chunk) => {
      chunks.push(this.spent(chunk))
      length += chunk.length
    })
    for (let at = 0; at < packed.length; at += step)
      stream.push(packed.subarray(at, at + step), at + step >= packed.length)
    return joined(chunks, length)
  }
}
