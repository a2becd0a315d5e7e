import { type BookOnDay, type Estimate, pointer, type Request } from '@anslag/pricing'

type Source = NonNullable<Request['sources']>[number]

/** Who holds the data of a source: as answered, as the catalogue says of its register, or as the price list assumes. */
const holderOf = ({ holder, register }: Source, { book }: BookOnDay): string => {
  const entry = book.catalogue.document.registers?.find(({ code }) => code === register)
  const assumed = book.list.document.defaults['sources.holder']
  return holder ?? entry?.holder ?? String(assumed)
}

/** Data that must have arrived before work with them begins. */
export interface AwaitedData {
  /** The source's id. */
  readonly source: string
  /** JSON Pointer into the request. */
  readonly path: string
  /** Whether the project sends it itself, so that no other holder is waited for. */
  readonly own: boolean
}

/** The data that the first delivery waits for: of every source, unless the request says which it receives. */
export const awaitedData = ({ request }: Estimate, by: BookOnDay): readonly AwaitedData[] => {
  const receives = request.deliveries?.[0]?.receives
  return (request.sources ?? []).flatMap((source, index) => {
    const { id } = source
    if (receives?.includes(id) === false) return []
    return [{ source: id, path: pointer('sources', String(index)), own: holderOf(source, by) === 'ownData' }]
  })
}
