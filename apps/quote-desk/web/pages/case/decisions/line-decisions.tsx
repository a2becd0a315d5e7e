import type { QuoteLineView } from '@anslag/presentation/quote'

/** What an officer decides about one line. */
export const LineDecisions = (_props: { readonly line: QuoteLineView }) => null
