/** An answer by itself: a word, a number, or yes or no. */
export type SingleAnswer = string | number | boolean

/** A code of the catalogue, or the answers about a thing. */
export type Addition = string | Readonly<Record<string, SingleAnswer>>

/**
 * One change of a request. `path` is the JSON Pointer of what is changed, in the request as it stood before all changes that
 * are made at once.
 */
export type Edit =
  | { readonly kind: 'answer'; readonly path: string; readonly value: SingleAnswer }
  /** Takes an answer back. */
  | { readonly kind: 'forget'; readonly path: string }
  /** One more in the list at `path`; nothing is known of a thing about which nothing is said. */
  | { readonly kind: 'add'; readonly path: string; readonly value?: Addition }
  /** Takes a thing or a code out of its list. */
  | { readonly kind: 'remove'; readonly path: string }
  /** Says of the list at `path` that there is nothing to it. */
  | { readonly kind: 'none'; readonly path: string }
