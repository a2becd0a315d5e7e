import details from '../../examples/quote-details.json' with { type: 'json' }

/** Who offers what to whom, to start from: SSB as the seller, the standing terms, and a buyer to replace. */
export const exampleQuoteDetails: unknown = details
