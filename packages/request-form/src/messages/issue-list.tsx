import { fill } from '@anslag/presentation'
import { type IssueView, issueView } from '@anslag/presentation/estimate'
import type { Issue } from '@anslag/pricing'
import { useFormContext } from '../context/form-context.ts'

const place = ({ path }: IssueView): string => path.slice(1).replaceAll('/', ' › ')

/** What is wrong with a document: each sentence with its place. The first ones; a broken file can have thousands. */
export const IssueList = ({ issues }: { readonly issues: readonly Issue[] }) => {
  const { texts, page } = useFormContext()
  const most = 20
  return (
    <ul class="issues">
      {issues.slice(0, most).map((issue) => {
        const view = issueView(issue, texts)
        return (
          <li key={`${view.path} ${view.code} ${view.sentence}`}>
            {view.sentence}{' '}
            {view.path !== '' && (
              <small class="code">
                {page.form.at} {place(view)}
              </small>
            )}
          </li>
        )
      })}
      {issues.length > most && <li>{fill(page.form.more, { count: String(issues.length - most) })}</li>}
    </ul>
  )
}
