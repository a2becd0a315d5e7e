import { type Draft, emptyForm } from '@anslag/request-form'
import { noRecovery, type Recovery } from '../price/recovery.ts'
import type { WrittenSettings } from '../schedule/written.ts'
import type { App } from '../shell/app.ts'

const start = '#v1.'

/** Letters from which on some programs for mail break an address or cut it off. */
export const longLink = 8_000

/** Whether a fragment is that of a link, of whatever version. */
export const isLink = (hash: string): boolean => /^#v\d{1,9}\./.test(hash)

/** All that a page hands to another one of ours, with what stands in the form and is no answer yet, by JSON Pointer. */
export interface Session {
  readonly format: 'session/1'
  readonly draft: Draft
  readonly texts: Readonly<Record<string, string>>
  readonly recovery: Recovery
  readonly schedule: WrittenSettings
  readonly scenarios?: unknown
}

/** What a session is made of. */
export type SessionState = Pick<App, 'form' | 'recovery' | 'sessionScenarios' | 'written'>

/** The session of a page; undefined when there is nothing to hand over. */
export const sessionOf = (app: SessionState): Session | undefined => {
  const [form, recovery, schedule, scenarios] = [
    app.form.peek(),
    app.recovery.peek(),
    app.written.peek(),
    app.sessionScenarios.peek(),
  ]
  const isNothing = recovery.share === noRecovery.share && Object.keys(schedule).length === 0
  if (form === emptyForm && isNothing && scenarios === undefined) return undefined
  const texts = Object.fromEntries(Object.entries(form.invalid).map(([path, { text }]) => [path, text]))
  return {
    ...{ format: 'session/1', draft: form.draft, texts, recovery, schedule },
    ...(scenarios === undefined ? {} : { scenarios }),
  }
}

const written = (bytes: Uint8Array): string => {
  const letters = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')
  return start + btoa(letters).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
}

/** The fragment that encodes a document as it is: at once, for an address that is read before anything can be awaited. */
export const plainLink = (document: object): string => written(new TextEncoder().encode(JSON.stringify(document)))

/**
 * The fragment that encodes a document, compressed. Compared with lz-string on the examples it is a quarter to two fifths
 * shorter, needs no library, and carries a checksum.
 */
export const compressedLink = async (document: object): Promise<string> => {
  const stream = new Blob([JSON.stringify(document)]).stream().pipeThrough(new CompressionStream('deflate'))
  return written(new Uint8Array(await new Response(stream).arrayBuffer()))
}

/**
 * An address with a document of answers: in its fragment, which a browser never sends to a server.
 *
 * @param page the page's own address
 */
export const sharedLink = async (document: object, page: string): Promise<string> => {
  const { origin, pathname } = new URL(page)
  return `${origin}${pathname}${await compressedLink(document)}`
}
