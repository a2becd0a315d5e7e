import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import canonicalize from 'canonicalize'
import { type Accepted, acceptedAs } from './accepted.ts'
import { InvariantError } from './issue.ts'

/** The one form of a JSON document that everybody computes alike: RFC 8785 (JSON Canonicalization Scheme). */
export const canonical = (document: unknown): string => {
  const text = canonicalize(document)
  if (text === undefined) throw new InvariantError('canonical/not-json')
  return text
}

/** `sha256:` and the hexadecimal SHA-256 of the canonical form, in UTF-8. */
export const digest = (document: unknown): string => `sha256:${bytesToHex(sha256(utf8ToBytes(canonical(document))))}`

/** A document that its reader has found nothing wrong with. Called by readers only. */
export const acceptedNow = <D>(document: D): Accepted<D> => acceptedAs(document, digest(document))
