import { type Instant, instantSchema, pointer, type Result, readDocument, repetitions, resultOf } from '@anslag/pricing'
import * as z from 'zod/mini'
import { raise } from '../issues.ts'
import { shortText } from '../quote/fields.ts'

/** A public key of somebody whom the reader trusts (RFC 8037), and for when. */
export interface TrustedKey {
  readonly kty: 'OKP'
  readonly crv: 'Ed25519'
  readonly x: string
  readonly kid: string
  readonly alg?: 'Ed25519'
  readonly use?: 'sig'
  /** Whose it is. */
  readonly name: string
  readonly validFrom: Instant
  readonly validTo?: Instant
  /** From then on it may be in the wrong hands. */
  readonly revokedAt?: Instant
}

/** A JSON Web Key Set (RFC 7517), with the name and the time of each key. */
export interface Trust {
  readonly keys: readonly TrustedKey[]
}

const key = z.strictObject({
  kty: z.literal('OKP'),
  crv: z.literal('Ed25519'),
  x: shortText,
  kid: shortText,
  alg: z.exactOptional(z.literal('Ed25519')),
  use: z.exactOptional(z.literal('sig')),
  name: shortText,
  validFrom: instantSchema,
  validTo: z.exactOptional(instantSchema),
  revokedAt: z.exactOptional(instantSchema),
})

const trustSchema: z.ZodMiniType<Trust> = z.strictObject({ keys: z.array(key).check(z.maxLength(1_000)) })

/**
 * Reads whom a reader trusts. A private key among them is refused as a member that is not known, and a `kid` that stands
 * twice, since one of them may say that the key was revoked and the other not.
 */
export const readTrust = (document: unknown): Result<Trust> => {
  const read = readDocument(trustSchema, document)
  if (!read.ok) return read
  const repeated = repetitions(read.value.keys.map(({ kid }) => kid))
  return resultOf(
    read.value,
    repeated.map(({ key: id, index }) => raise('quote/repeated-key', pointer('keys', index, 'kid'), { id })),
  )
}
