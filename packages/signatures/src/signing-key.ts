import type { Instant } from '@anslag/pricing'
import type { TrustedKey } from '@anslag/quotes'
import { calculateJwkThumbprint, exportJWK, generateKeyPair } from 'jose'

/** A private key (RFC 8037) with the name of whoever signs with it, and from when. */
export interface SigningKey extends TrustedKey {
  readonly d: string
}

/** A new key; its id is the thumbprint of its public part (RFC 7638). */
export const newSigningKey = async (name: string, validFrom: Instant): Promise<SigningKey> => {
  const { privateKey } = await generateKeyPair('Ed25519', { extractable: true })
  const { x = '', d = '' } = await exportJWK(privateKey)
  const kid = await calculateJwkThumbprint({ kty: 'OKP', crv: 'Ed25519', x })
  return { kty: 'OKP', crv: 'Ed25519', x, d, kid, alg: 'Ed25519', use: 'sig', name, validFrom }
}

/** What others need of a key to check what it signed. */
export const publicPart = ({ d: _d, ...key }: SigningKey): TrustedKey => key

const texts = ['x', 'd', 'kid', 'name', 'validFrom']

/** True for what {@link newSigningKey} makes, as a file keeps it. */
export const isSigningKey = (value: unknown): value is SigningKey =>
  typeof value === 'object' &&
  value !== null &&
  Reflect.get(value, 'kty') === 'OKP' &&
  Reflect.get(value, 'crv') === 'Ed25519' &&
  texts.every((name) => typeof Reflect.get(value, name) === 'string')
