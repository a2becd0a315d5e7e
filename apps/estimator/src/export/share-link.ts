import type { Draft } from '../form/change.ts'
import { packed, type Unpacked, unpacked } from './compression.ts'

/** From this length on some programs for mail break an address or cut it off. */
export const longLink = 8_000

const form = /^#v(\d{1,9})\.(.*)$/s

/** How links are written today. A page that reads more than one has a branch per version in {@link unpackedLink}. */
const version = '1'

/**
 * An address that brings the answers along: in its fragment, which a browser never sends to a server.
 *
 * @param page the page's own address
 */
export const sharedLink = async (draft: Draft, page: string): Promise<string> => {
  const { origin, pathname } = new URL(page)
  return `${origin}${pathname}#v${version}.${await packed(JSON.stringify(draft))}`
}

export type UnpackedLink = Unpacked | { readonly kind: 'later'; readonly version: string }

/** What a fragment brings. */
export const unpackedLink = async (hash: string): Promise<UnpackedLink> => {
  const [, written = '', letters = ''] = form.exec(hash) ?? []
  return written === '' || written === version ? unpacked(letters) : { kind: 'later', version: written }
}
