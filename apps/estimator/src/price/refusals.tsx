import { Notice } from '@anslag/ui'
import { useApp } from '../shell/app-context.ts'
import { IssueList } from '../shell/issue-list.tsx'
import type { PageTexts } from '../shell/texts/nb.ts'
import type { Refusal } from './pricing.ts'

const sentence = ({ file, list, issues }: Refusal, page: PageTexts): string => {
  if (list !== undefined) return page.refusedList(file, list.place, list.id)
  return issues.length === 0 ? page.unreachable(file) : page.refused(file)
}

const Files = ({ refusals }: { readonly refusals: readonly Refusal[] }) => {
  const { page } = useApp()
  return (
    <Notice color="danger">
      {refusals.map((refusal) => (
        <div key={sentence(refusal, page)}>
          <p>{sentence(refusal, page)}</p>
          <IssueList issues={refusal.issues} />
        </div>
      ))}
    </Notice>
  )
}

/** What could not be fetched or cannot be used, and what is wrong with it. */
export const Refusals = () => {
  const { loading, pricing, page } = useApp()
  const refusals = loading.value.kind === 'loading' ? [] : loading.value.refusals
  const failed = pricing.value?.reading.now.value === 'failed'
  if (refusals.length === 0 && !failed) return null
  return (
    <div role="alert">
      {refusals.length > 0 && <Files refusals={refusals} />}
      {failed && (
        <Notice color="danger">
          <p>{page.partMissing}</p>
        </Notice>
      )}
    </div>
  )
}
