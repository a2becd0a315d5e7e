import { failure, type Instant, type Result, success } from '@anslag/pricing'
import type { TrustedKey } from '@anslag/quotes'
import { calculateJwkThumbprint, exportJWK, generateKeyPair } from 'jose'
import { readDocument } from '../documents/read-document.ts'
import type { Environment } from '../environment.ts'
import { message } from '../message.ts'
import type { Refusal } from '../outcome.ts'

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

const isSigningKey = (value: unknown): value is SigningKey =>
  typeof value === 'object' &&
  value !== null &&
  Reflect.get(value, 'kty') === 'OKP' &&
  Reflect.get(value, 'crv') === 'Ed25519' &&
  texts.every((name) => typeof Reflect.get(value, name) === 'string')

/** Reads a file that `anslag key new` wrote. */
export const readSigningKey = async (file: string, environment: Environment): Promise<Result<SigningKey, Refusal>> => {
  const document = await readDocument(file, [], environment)
  if (!document.ok) return document
  return isSigningKey(document.value)
    ? success(document.value)
    : failure([{ file, messages: [message('key/unusable', {})] }])
}
