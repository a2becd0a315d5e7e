import {
  askedGroups,
  components,
  decidedAgainst,
  type Field,
  type Fields,
  type Group,
  type PriceBook,
  pointer,
  type Range,
  type Request,
  valueAt,
} from '@anslag/pricing'

/** A question that is asked of a request as it stands, also of what the price list assumes to be there. */
export interface AskedQuestion {
  /** Its JSON Pointer in the request: `/sources/0/linking`. */
  readonly path: string
  /** Its name: `sources.linking`. */
  readonly driver: string
  readonly asked: Field | Group
  /** What is answered; undefined where nobody answered. */
  readonly answer: unknown
  /** What the price list assumes where nobody answers; undefined for an answer that has no figure of its own. */
  readonly assumed: string | undefined
}

type Asking = Parameters<typeof decidedAgainst>[1]

const likelyOf = (range: Range | undefined): string | undefined =>
  range === undefined || typeof range === 'string' ? range : range.likely

const assumedIn = ({ list }: PriceBook, driver: string): string | undefined => likelyOf(list.document.defaults[driver])

const ofField = (
  field: Field | Group,
  at: Omit<AskedQuestion, 'asked' | 'assumed'>,
  asking: Asking,
  book: PriceBook,
) => {
  const isAsked = !('askedWhen' in field) || decidedAgainst(field, asking, book.list.document.defaults) === undefined
  if (!isAsked) return []
  return field.kind === 'answers'
    ? ofFields(field.fields, at, asking, book)
    : [{ ...at, asked: field, assumed: assumedIn(book, at.driver) }]
}

const ofFields = (
  fields: Fields,
  { path, driver, answer }: Omit<AskedQuestion, 'asked' | 'assumed'>,
  asking: Asking,
  book: PriceBook,
): readonly AskedQuestion[] =>
  Object.entries(fields).flatMap(([name, field]) =>
    ofField(
      field,
      { path: `${path}${pointer(name)}`, driver: `${driver}.${name}`, answer: valueAt(answer, [name]) },
      asking,
      book,
    ),
  )

/** What is asked about each thing of a list: of what is assumed to be there too. */
const ofThings = (name: string, fields: Fields, answer: unknown, book: PriceBook): readonly AskedQuestion[] => {
  const assumed = assumedIn(book, name) === '0' ? [] : [{}]
  const things: readonly unknown[] = Array.isArray(answer) ? answer : assumed
  return things.flatMap((value, index) => {
    const asking = { name, fields, value, catalogue: book.catalogue.document }
    return ofFields(fields, { path: pointer(name, index), driver: name, answer: value }, asking, book)
  })
}

const groups = Object.entries(askedGroups(components))

/** Every question that is asked of a request, in the order of its form: a list, then what is asked about its things. */
export const askedQuestions = (request: Request, book: PriceBook): readonly AskedQuestion[] =>
  groups.flatMap(([name, group]) => {
    const answer = valueAt(request, [name])
    const at = { path: pointer(name), driver: name, answer }
    const fields = 'fields' in group ? group.fields : {}
    const own = ofField(group, at, { name, fields, value: answer, catalogue: book.catalogue.document }, book)
    return group.kind === 'things' ? [...own, ...ofThings(name, fields, answer, book)] : own
  })
