import { components, type Issue, pointer, type Result, readDocument, repetitions, resultOf } from '@anslag/pricing'
import { raise } from './issues.ts'
import { type FinanceMapping, financeMappingSchema, type Posting } from './mapping.ts'

/** Every posting of a mapping with its place. */
const postingsOf = (mapping: FinanceMapping): readonly (readonly [Posting, string])[] => [
  ...Object.entries(mapping.components).map(([id, posting]) => [posting, pointer('components', id)] as const),
  [mapping.fixedLines, '/fixedLines'],
  [mapping.charges, '/charges'],
  [mapping.reductions, '/reductions'],
  [mapping.parts, '/parts'],
]

const unmapped = ({ components: mapped }: FinanceMapping): readonly Issue[] =>
  components
    .filter(({ id }) => !Object.hasOwn(mapped, id))
    .map(({ id }) => raise('finance/no-component', '/components', { component: id }))

const unknownDimensions = (mapping: FinanceMapping): readonly Issue[] => {
  const allowed = mapping.dimensions.map(({ id }) => id)
  return postingsOf(mapping).flatMap(([{ dimensions }, path]) =>
    Object.keys(dimensions)
      .filter((dimension) => !allowed.includes(dimension))
      .map((dimension) =>
        raise('finance/unknown-dimension', `${path}${pointer('dimensions', dimension)}`, { dimension, allowed }),
      ),
  )
}

const vatIssues = ({ vat }: FinanceMapping): readonly Issue[] => [
  ...repetitions(vat.map(({ category, rate }) => `${category} ${rate}`)).map(({ key, index }) => {
    const [category = '', rate = ''] = key.split(' ')
    return raise('finance/repeated-vat', pointer('vat', index), { category, rate })
  }),
  ...vat.flatMap(({ category, rate, account }, index) =>
    rate === '0' || account !== undefined
      ? []
      : [raise('finance/no-vat-account', pointer('vat', index), { category, rate })],
  ),
]

/**
 * Reads a mapping to accounts: every cost component that there is must have a posting, so that no quote can be accepted
 * that finance then cannot post.
 *
 * @returns the mapping, or every issue in it.
 */
export const readFinanceMapping = (document: unknown): Result<FinanceMapping> => {
  const read = readDocument(financeMappingSchema, document)
  if (!read.ok) return read
  const mapping = read.value
  const repeated = repetitions(mapping.dimensions.map(({ id }) => id)).map(({ key, index }) =>
    raise('finance/repeated-dimension', pointer('dimensions', index), { dimension: key }),
  )
  return resultOf(mapping, [...repeated, ...unmapped(mapping), ...unknownDimensions(mapping), ...vatIssues(mapping)])
}
