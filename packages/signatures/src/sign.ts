import { failure, type Result, success } from '@anslag/pricing'
import {
  chainOf,
  type Link,
  type Operated,
  type Quote,
  type Signature,
  signatureType,
  withSignatures,
} from '@anslag/quotes'
import { FlattenedSign, importJWK } from 'jose'
import type { SigningKey } from './signing-key.ts'
import { type Signed, type StatementType, statementHash } from './statement.ts'

/** Why nothing was signed: what was given as a key is none. */
export type UnusableKey = 'unusable-key'

const signatureOf = async (hash: string, typ: string, { x, d, kid }: SigningKey): Promise<Signature> => {
  const secret = await importJWK({ kty: 'OKP', crv: 'Ed25519', x, d }, 'Ed25519')
  const sign = new FlattenedSign(new TextEncoder().encode(hash)).setProtectedHeader({ alg: 'Ed25519', typ, kid })
  const { protected: head = '', signature } = await sign.sign(secret)
  return { protected: head, signature }
}

/** What an operation added that has a hash: its events, and the seal where it sealed a revision. */
const added = ({ quote, events, revision }: Operated): readonly Link[] => {
  const hashes = [...events.map(({ event }) => event.hash), revision?.seal?.hash]
  return chainOf(quote).filter(({ hash }) => hashes.includes(hash))
}

/** What an operation made, where the quote beside it has got signatures. */
const within = (made: Operated, quote: Quote): Operated => {
  const revisionOf = (number: number | undefined) =>
    quote.revisions.find(({ content: { revision } }) => revision === number)
  const events = made.events.map((each) => {
    const event = revisionOf(each.revision)?.events.find(({ hash }) => hash === each.event.hash)
    return { ...each, event: event ?? each.event }
  })
  const revision = revisionOf(made.revision?.content.revision)
  return { ...made, quote, events, ...(revision === undefined || made.revision === undefined ? {} : { revision }) }
}

/** What an operation made, with a signature on every seal and event that it added. */
export const signedOperated = async (made: Operated, key: SigningKey): Promise<Result<Operated, UnusableKey>> => {
  const signatures = new Map<string, Signature>()
  try {
    for (const link of added(made)) signatures.set(link.hash, await signatureOf(link.hash, signatureType(link), key))
  } catch {
    // Whatever jose cannot sign with is no key.
    return failure(['unusable-key'])
  }
  return success(within(made, withSignatures(made.quote, signatures)))
}

/**
 * A statement with its signature.
 *
 * @throws where what was given as a key is none
 */
export const signedStatement = async <Statement extends object>(
  statement: Statement,
  type: StatementType,
  key: SigningKey,
): Promise<Signed<Statement>> => ({ ...statement, signature: await signatureOf(statementHash(statement), type, key) })
