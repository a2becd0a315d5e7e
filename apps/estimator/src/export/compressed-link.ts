import { packed, unpacked } from './compression.ts'
import { packedMark } from './encode-link.ts'

/** The end of an address that takes all along, compressed: a browser needs long for an address of a million letters. */
export const packedAlong = async (end: string): Promise<string> => packedMark + (await packed(end))

/** The inverse of {@link packedAlong}; empty for what is none. */
export const unpackedAlong = async (end: string): Promise<string> => {
  const { kind, ...found } = await unpacked(end.slice(packedMark.length))
  return kind === 'whole' && 'text' in found ? found.text : ''
}
