import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { type Accepted, acceptedAs } from './accepted.ts'
import { InvariantError } from './issue.ts'

const refuse = (): never => {
  throw new InvariantError('canonical/not-json')
}

/** Text that stands in JSON as it is: most of it, and much faster to quote. */
const plain = /^[\x20\x21\x23-\x5b\x5d-\x7e]*$/

const quoted = (text: string): string => {
  if (plain.test(text)) return `"${text}"`
  return text.isWellFormed() ? JSON.stringify(text) : refuse()
}

const scalar = (value: unknown): string => {
  if (typeof value === 'string') return quoted(value)
  if (typeof value === 'number') return Number.isFinite(value) ? JSON.stringify(value) : refuse()
  return value === null || typeof value === 'boolean' ? String(value) : refuse()
}

/** Grows one text rather than joining many: the form of a large document is made three times as fast. */
const listed = (values: readonly unknown[]): string => {
  let text = '['
  for (const value of values) text += `${text === '[' ? '' : ','}${canonical(value)}`
  return `${text}]`
}

const membersOf = (value: object): string => {
  let text = '{'
  // Without a comparison names sort by their UTF-16 code units, as the RFC says.
  for (const name of Object.keys(value).sort()) {
    const member: unknown = Reflect.get(value, name)
    if (member !== undefined) text += `${text === '{' ? '' : ','}${quoted(name)}:${canonical(member)}`
  }
  return `${text}}`
}

/**
 * The one form of a JSON document that everybody computes alike: RFC 8785 (JSON Canonicalization Scheme). Members that are
 * undefined are not there, as in JSON.
 *
 * @throws InvariantError `canonical/not-json` for what I-JSON cannot say: undefined, NaN, infinity, a lone surrogate.
 */
export const canonical = (document: unknown): string => {
  if (typeof document !== 'object' || document === null) return scalar(document)
  return Array.isArray(document) ? listed(document) : membersOf(document)
}

/** `sha256:` and the hexadecimal SHA-256 of the canonical form, in UTF-8. */
export const digest = (document: unknown): string => `sha256:${bytesToHex(sha256(utf8ToBytes(canonical(document))))}`

/** A document that its reader has found nothing wrong with. Called by readers only. */
export const acceptedNow = <D>(document: D): Accepted<D> => acceptedAs(document, digest(document))
