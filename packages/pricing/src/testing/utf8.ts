/** Node and browsers have it; the language's own types do not. */
declare const TextDecoder: new (
  encoding: 'utf-8',
  options: { fatal: true },
) => { decode: (bytes: Uint8Array) => string }

/** The text that bytes are in UTF-8; throws where they are not. */
export const utf8 = (bytes: Uint8Array): string => new TextDecoder('utf-8', { fatal: true }).decode(bytes)
