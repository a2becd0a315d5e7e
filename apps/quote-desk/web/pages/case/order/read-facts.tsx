import { fill } from '@anslag/presentation'
import type { InitialTexts } from '@anslag/presentation/estimate'
import type { ReadGroupView, ReadingTexts } from '@anslag/presentation/reading'
import type { CatalogueDocument } from '@anslag/pricing'
import { Disclosure } from '@anslag/ui'
import { useDesk } from '../../../shell/desk.ts'
import { readPlaces } from './read-places.ts'

/** Of more variables than these, the rest is counted. */
const most = 50

const Group = ({ group: { heading, variables } }: { readonly group: ReadGroupView }) => {
  const { casePage } = useDesk().words
  const left = variables.length - most
  return (
    <Disclosure class="add" summary={`${heading} (${variables.length})`} allOpen={false}>
      <ul class="read-facts">
        {variables.slice(0, most).map(({ name, description, dates, places }) => (
          <li key={name}>
            <strong>{name}</strong>
            {description !== undefined && `: ${description}`}
            {dates !== '' && ` (${dates})`}
            <span class="remark">{places}</span>
          </li>
        ))}
        {left > 0 && <li>{fill(casePage.moreThings, { count: String(left) })}</li>}
      </ul>
    </Disclosure>
  )
}

/** What an order was read with. */
export interface ReadFactsProps {
  /** The reading as it was kept. */
  readonly document: unknown
  readonly catalogue: CatalogueDocument
  readonly texts: InitialTexts
}

/** Where in the files of an order each variable stands that it is priced with. */
export const ReadFacts = ({
  document,
  catalogue,
  texts,
  reading,
}: ReadFactsProps & { readonly reading: ReadingTexts }) => (
  <>
    {readPlaces(document, catalogue, texts, reading).map((group) => (
      <Group key={group.heading} group={group} />
    ))}
  </>
)
