import type { Estimate, PriceListDocument, Trace, VatTableDocument } from '@anslag/pricing'
import type { Cited } from '../quote/content.ts'

/** An officer's change, as a leaf of a trace tells of it. */
interface OfficersLeaf {
  readonly ref: string
  readonly reason: string
  readonly by: string
}

/** What a trace refers to outside itself. */
export interface References {
  /** Ids of sources of the price list. */
  readonly list: readonly string[]
  /** Ids of sources of the VAT table. */
  readonly vatTable: readonly string[]
  readonly officers: readonly OfficersLeaf[]
}

/** Every source that a trace cites, once, and every figure in it that an officer changed. */
export const cited = (trace: Trace): References => {
  const [list, vatTable] = [new Set<string>(), new Set<string>()]
  const officers: OfficersLeaf[] = []
  const walk = (node: Trace): void => {
    if (node.kind === 'tariff') (node.ref.startsWith('vat.') ? vatTable : list).add(node.source)
    if (node.kind === 'tiers') list.add(node.source)
    if (node.kind === 'assumption' && node.by !== undefined)
      officers.push({ ref: node.ref, reason: node.reason, by: node.by })
    if ('of' in node) for (const child of node.of) walk(child)
  }
  walk(trace)
  return { list: [...list], vatTable: [...vatTable], officers }
}

/** What a quote keeps of the price list and the VAT table beside their digests: enough to read the traces by. */
export const citations = (
  estimates: readonly Estimate[],
  list: PriceListDocument,
  vatTable: VatTableDocument,
): { readonly list: Cited; readonly vatTable: Pick<Cited, 'sources'> } => {
  const found = estimates
    .flatMap(({ lines, vatBreakdown }) => [...lines, ...vatBreakdown])
    .map(({ trace }) => cited(trace))
  const ofList = new Set(found.flatMap((each) => each.list))
  const ofVat = new Set(found.flatMap((each) => each.vatTable))
  const { title, validFrom, validTo } = list
  return {
    list: {
      title,
      validFrom,
      ...(validTo === undefined ? {} : { validTo }),
      sources: list.sources.filter(({ id }) => ofList.has(id)),
    },
    vatTable: { sources: vatTable.sources.filter(({ id }) => ofVat.has(id)) },
  }
}
