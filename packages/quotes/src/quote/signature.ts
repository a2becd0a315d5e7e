import * as z from 'zod/mini'

/**
 * A flattened JSON Web Signature (RFC 7515) of a seal or an event: its payload, the text of the hash beside it, is not
 * repeated. It stands outside of what that hash covers.
 */
export interface Signature {
  /** The protected header, base64url: `alg`, `typ` (a seal or an event) and `kid`. */
  readonly protected: string
  /** base64url */
  readonly signature: string
}

const base64url = z.string().check(z.minLength(1), z.maxLength(1_000))

/** {@link Signature}; whether it is one is told when it is checked. */
export const signatureSchema: z.ZodMiniType<Signature> = z.strictObject({ protected: base64url, signature: base64url })
