import { fill } from '@anslag/presentation'
import { IssueList } from '@anslag/request-form'
import { Notice } from '@anslag/ui'
import type { PageTexts } from '../shell/app.ts'
import { useApp } from '../shell/app-context.ts'
import type { Refusal } from './pricing.ts'

const sentence = ({ file, list, issues }: Refusal, page: PageTexts): string => {
  if (list !== undefined) return page.price.refusedList(file, list.place, list.id)
  return issues.length === 0 ? fill(page.price.unreachable, { file }) : fill(page.price.refused, { file })
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
  const failed = pricing.value?.parser.now.value === 'failed'
  if (refusals.length === 0 && !failed) return null
  return (
    <div role="alert">
      {refusals.length > 0 && <Files refusals={refusals} />}
      {failed && (
        <Notice color="danger">
          <p>{page.shell.partMissing}</p>
        </Notice>
      )}
    </div>
  )
}
