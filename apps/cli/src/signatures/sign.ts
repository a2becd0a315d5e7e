import { failure, type Result, success } from '@anslag/pricing'
import { chainOf, type Link, type Operated, type Signature, signatureType, withSignatures } from '@anslag/quotes'
import { FlattenedSign, importJWK } from 'jose'
import { message } from '../message.ts'
import type { Refusal } from '../outcome.ts'
import type { SigningKey } from './signing-key.ts'

/** What an operation added that has a hash: its events, and the seal where it sealed a revision. */
const added = ({ quote, events, revision }: Operated): readonly Link[] => {
  const hashes = [...events.map(({ event }) => event.hash), revision?.seal?.hash]
  return chainOf(quote).filter(({ hash }) => hashes.includes(hash))
}

/** What an operation made, with a signature on every seal and event that it added. */
export const signed = async (made: Operated, key: SigningKey, file: string): Promise<Result<Operated, Refusal>> => {
  const { x, d, kid } = key
  const signatures = new Map<string, Signature>()
  try {
    const secret = await importJWK({ kty: 'OKP', crv: 'Ed25519', x, d }, 'Ed25519')
    for (const link of added(made)) {
      const sign = new FlattenedSign(new TextEncoder().encode(link.hash))
      const header = { alg: 'Ed25519', typ: signatureType(link), kid }
      const { protected: head = '', signature } = await sign.setProtectedHeader(header).sign(secret)
      signatures.set(link.hash, { protected: head, signature })
    }
  } catch {
    return failure([{ file, messages: [message('key/unusable', {})] }])
  }
  return success({ ...made, quote: withSignatures(made.quote, signatures) })
}
