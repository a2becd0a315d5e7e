import { InvariantError } from './issue.ts'

/**
 * A document that its reader has found nothing wrong with, and its digest. Prices are made of such documents only. Its type
 * alone is exported, so that only a reader makes one, and {@link trustedByDigest}.
 */
class Accepted<D> {
  readonly document: D
  readonly digest: string
  /** Tells the type from others of its shape. */
  protected readonly read = true

  constructor(document: D, digest: string) {
    this.document = document
    this.digest = digest
  }
}

export type { Accepted }

export const acceptedAs = <D>(document: D, digest: string): Accepted<D> => new Accepted(document, digest)

/**
 * The documents of a file that a reader of this same engine has accepted before: one, or a list of them. This is the only
 * place where a document is trusted instead of read, so its caller must know the text to be the accepted one to the byte,
 * by a SHA-256 that was kept since then.
 *
 * @param digests of the documents, in their order, as the reader computed them
 */
export const trustedByDigest = <D>(text: string, digests: readonly string[]): readonly Accepted<D>[] => {
  const parsed = JSON.parse(text)
  const documents: readonly D[] = Array.isArray(parsed) ? parsed : [parsed]
  return digests.map((digest, index) => {
    const document = documents[index]
    if (document === undefined) throw new InvariantError('accepted/other-file')
    return acceptedAs(document, digest)
  })
}
