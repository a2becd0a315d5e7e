import { fill } from '@anslag/presentation'
import { Headline, Notice, Section } from '@anslag/ui'
import { useLocation } from 'preact-iso'
import type { ListsBody } from '../../api/answers.ts'
import { Shown } from '../../api/told.tsx'
import { useAnswer } from '../../api/use-answer.ts'
import { useDesk } from '../../shell/desk.ts'
import { useTitle } from '../../shell/use-title.ts'
import { today } from '../../words/near-day.ts'
import { ChooseFile } from './choose-file.tsx'
import { periodOf } from './list-words.ts'
import { Lists } from './lists.tsx'
import { type ListRow, listRows } from './state.ts'
import { useDraft } from './use-draft.ts'

/** What prices today: it weighs most on the page. */
const Current = ({ rows }: { readonly rows: readonly ListRow[] }) => {
  const { words } = useDesk()
  const { priceLists } = words
  const current = rows.find(({ standing }) => standing === 'valid')
  if (current === undefined) return <Notice color="warning">{priceLists.none}</Notice>
  return (
    <p class="current">
      <span>{priceLists.standings.valid}</span>
      <strong>{current.list}</strong>
      <span>
        {fill(priceLists.revision, { revision: String(current.revision) })}, {periodOf(current, words)}
      </span>
    </p>
  )
}

const Upload = () => {
  const { priceLists } = useDesk().words
  const { draft, keep } = useDraft()
  const { route } = useLocation()
  return (
    <Section id="upload" class="part" level={2} text={priceLists.upload}>
      {draft.value !== undefined && (
        <Notice color="info">
          <a class="ds-link" href="/price-lists/new">
            {priceLists.draft}: {draft.value.name}
          </a>
        </Notice>
      )}
      <ChooseFile
        onChosen={(chosen) => {
          keep(chosen)
          route('/price-lists/new')
        }}
      />
    </Section>
  )
}

/** Every price list, and where one is uploaded. */
export const PriceListsPage = () => {
  const { words, person } = useDesk()
  const { priceLists } = words
  const { answer } = useAnswer<ListsBody>('/api/price-lists')
  useTitle(priceLists.title)
  return (
    <>
      <Headline level={1} text={priceLists.title} tabIndex={-1} />
      <p class="measure">{priceLists.lead}</p>
      <Shown of={answer.value}>
        {(lists) => {
          const rows = listRows(lists, today())
          return (
            <>
              <Current rows={rows} />
              <Lists rows={rows} />
            </>
          )
        }}
      </Shown>
      {person.value?.role === 'administrator' ? <Upload /> : <p class="measure">{priceLists.onlyAdministrators}</p>}
    </>
  )
}
