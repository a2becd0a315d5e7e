import {
  type CheckedSignature,
  chainOf,
  type Link,
  type Quote,
  type Redaction,
  redactionHash,
  type Signature,
  signatureType,
  type Trust,
  type TrustedKey,
} from '@anslag/quotes'
import { base64url, decodeProtectedHeader, flattenedVerify, importJWK } from 'jose'
import { type Signed, type StatementType, statementHash } from './statement.ts'

type Found = { readonly found: 'right'; readonly key: TrustedKey } | { readonly found: 'unknown-key' | 'wrong' }

const foundOf = async (hash: string, type: string, signature: Signature, { keys }: Trust): Promise<Found> => {
  try {
    const { kid } = decodeProtectedHeader(signature)
    const key = keys.find((each) => each.kid === kid)
    if (key === undefined) return { found: 'unknown-key' }
    const { kty, crv, x } = key
    const { protectedHeader } = await flattenedVerify(
      { ...signature, payload: base64url.encode(hash) },
      await importJWK({ kty, crv, x }, 'Ed25519'),
      { algorithms: ['Ed25519'] },
    )
    return protectedHeader?.typ === type ? { found: 'right', key } : { found: 'wrong' }
  } catch {
    // Whatever jose cannot read or verify is no signature of this hash by that key.
    return { found: 'wrong' }
  }
}

const checked = async (link: Link, trust: Trust): Promise<readonly CheckedSignature[]> => {
  const { hash, signature } = link
  return signature === undefined ? [] : [{ hash, ...(await foundOf(hash, signatureType(link), signature, trust)) }]
}

const checkedRedaction = async (redaction: Redaction, trust: Trust): Promise<readonly CheckedSignature[]> => {
  const { signature } = redaction
  const hash = redactionHash(redaction)
  return signature === undefined ? [] : [{ hash, ...(await foundOf(hash, 'anslag-redaction', signature, trust)) }]
}

/** Checks every signature in a quote against the keys that the reader trusts. */
export const checkedSignatures = async (quote: Quote, trust: Trust): Promise<readonly CheckedSignature[]> =>
  (
    await Promise.all([
      ...chainOf(quote).map((link) => checked(link, trust)),
      ...(quote.redactions ?? []).map((each) => checkedRedaction(each, trust)),
    ])
  ).flat()

/** True where a statement was signed, as what it is, by a key that the reader trusts. */
export const isSignedStatement = async (
  { signature, ...statement }: Signed<object>,
  type: StatementType,
  trust: Trust,
): Promise<boolean> => (await foundOf(statementHash(statement), type, signature, trust)).found === 'right'
