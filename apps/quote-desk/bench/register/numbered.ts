import { digest } from '@anslag/pricing'
import { type Quote, type QuoteEvent, type Revision, sealHash } from '@anslag/quotes'
import { type SigningKey, signedOperated } from '@anslag/signatures'

const rechained = (events: readonly QuoteEvent[], seal: string): readonly QuoteEvent[] => {
  let previous = seal
  return events.map(({ hash: _hash, signature: _signature, ...event }) => {
    const linked = { ...event, previous }
    previous = digest(linked)
    return { ...linked, hash: previous }
  })
}

const resealed = (revision: Revision, number: string, previous: string | undefined): Revision => {
  if (revision.seal === undefined) return revision
  const content = { ...revision.content, number }
  const hash = sealHash(previous, content)
  const seal = { ...(previous === undefined ? {} : { previous }), hash }
  return { content, seal, events: rechained(revision.events, hash) }
}

const signed = async (quote: Quote, key: SigningKey): Promise<Quote> => {
  let all = quote
  for (const revision of quote.revisions) {
    const events = revision.events.map((event) => ({ revision: revision.content.revision, event }))
    const result = await signedOperated({ quote: all, events, revision, warnings: [] }, key)
    if (!result.ok) throw new Error('the key cannot sign')
    all = result.value.quote
  }
  return all
}

/** A quote as it would be under another number: sealed, chained and signed anew, since the number stands in what is sealed. */
export const numbered = (quote: Quote, number: string, key: SigningKey): Promise<Quote> => {
  let previous: string | undefined
  const revisions = quote.revisions.map((revision) => {
    const next = resealed(revision, number, previous)
    previous = next.events.at(-1)?.hash
    return next
  })
  return signed({ ...quote, number, revisions }, key)
}
