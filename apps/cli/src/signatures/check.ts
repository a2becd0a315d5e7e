import { type CheckedSignature, chainOf, type Link, type Quote, signatureType, type Trust } from '@anslag/quotes'
import { base64url, decodeProtectedHeader, flattenedVerify, importJWK } from 'jose'

const wrong = ({ hash }: Link): CheckedSignature => ({ hash, found: 'wrong' })

const checked = async (link: Link, { keys }: Trust): Promise<readonly CheckedSignature[]> => {
  const { hash, signature } = link
  if (signature === undefined) return []
  try {
    const { kid } = decodeProtectedHeader(signature)
    const key = keys.find((each) => each.kid === kid)
    if (key === undefined) return [{ hash, found: 'unknown-key' }]
    const { kty, crv, x } = key
    const payload = base64url.encode(hash)
    const { protectedHeader } = await flattenedVerify(
      { ...signature, payload },
      await importJWK({ kty, crv, x }, 'Ed25519'),
      { algorithms: ['Ed25519'] },
    )
    return protectedHeader?.typ === signatureType(link) ? [{ hash, found: 'right', key }] : [wrong(link)]
  } catch {
    // Whatever jose cannot read or verify is no signature of this hash by that key.
    return [wrong(link)]
  }
}

/** Checks every signature in a quote against the keys that the reader trusts. */
export const checkedSignatures = async (quote: Quote, trust: Trust): Promise<readonly CheckedSignature[]> =>
  (await Promise.all(chainOf(quote).map((link) => checked(link, trust)))).flat()
