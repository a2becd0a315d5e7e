import { bundledBooks, exampleRequests } from '@anslag/price-lists'
import { components, type EstimateInput, type Result, readRequest, requirementsOf } from '@anslag/pricing'

export const succeeded = <T>(result: Result<T>): T => {
  if (!result.ok) throw new Error(JSON.stringify(result.issues))
  return result.value
}

export const requirements = requirementsOf(components)

const { lists, catalogue, vatTable } = bundledBooks()
const list = lists.at(-1)
if (list === undefined) throw new Error('no price list')

export { catalogue }

/** Everything that an estimate is made of, read and checked. */
export const inputFor = (document: unknown): EstimateInput => ({
  request: succeeded(readRequest(document, catalogue)),
  book: { list, catalogue, vatTable },
  day: list.document.validFrom,
})

export const typical = inputFor(exampleRequests.typical)

/** The typical request with a file more of its own data: what a change is. */
export const changed: EstimateInput = {
  ...typical,
  request: {
    ...typical.request,
    sources: (typical.request.sources ?? []).map((source, index) =>
      index === 1 ? { ...source, files: (source.files ?? 0) + 1 } : source,
    ),
  },
}

export const large = inputFor(exampleRequests.large)
