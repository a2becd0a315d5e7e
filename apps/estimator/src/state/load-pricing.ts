import { readRequest } from '@anslag/pricing'
import { broughtForm } from './carried.ts'
import { loadDocuments, pricingDocuments } from './documents.ts'
import { openedForm } from './file.ts'
import { priced } from './priced.ts'
import type { FetchText, Loading, Pricing } from './pricing.ts'

/** Loads and checks the documents, and binds the engine to them. The page imports this when it is alive. */
export const loadPricing = async (fetchText: FetchText): Promise<Loading> => {
  const loaded = await loadDocuments(fetchText)
  if (loaded.kind === 'refused') return loaded
  const { documents } = loaded
  const issuesOf: Pricing['issuesOf'] = (draft) => {
    const read = readRequest(draft, documents.catalogue)
    return read.ok ? [] : read.issues
  }
  const open: Pricing['open'] = (text) => openedForm(text, documents.catalogue)
  return {
    kind: 'ready',
    pricing: {
      documents: pricingDocuments(documents),
      issuesOf,
      price: (draft, given, texts) => priced(draft, documents, given, texts),
      open,
      brought: (hash) => broughtForm(hash, { open, issuesOf }),
    },
  }
}
