import catalogue from '../catalogues/ssb-2026.json' with { type: 'json' }
import large from '../examples/large.json' with { type: 'json' }
import small from '../examples/small.json' with { type: 'json' }
import typical from '../examples/typical.json' with { type: 'json' }
import norway from '../vat/norway.json' with { type: 'json' }

/** What can be ordered from SSB, and what counts as one area or table. */
export const ssbCatalogue: unknown = catalogue

/** Norwegian VAT rates by category and day. */
export const norwegianVat: unknown = norway

/** Requests to start from; the large one gives 200 lines. */
export const exampleRequests: Readonly<Record<'small' | 'typical' | 'large', unknown>> = { small, typical, large }
