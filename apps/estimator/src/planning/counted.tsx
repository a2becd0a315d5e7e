import type { Estimate } from '@anslag/pricing'
import { QuestionLink } from '../checks/to-question.tsx'
import { useApp } from '../shell/app-context.ts'
import { countedLists } from './counted-lists.ts'

/** How many things of each list the sum counts, with the way to each question. */
export const Counted = ({ of: { request } }: { readonly of: Estimate }) => {
  const { page, texts, defaults } = useApp()
  const rows = countedLists(request, defaults.value, texts, page.planning)
  return rows.length === 0 ? null : (
    <p key={rows.map(({ name, count }) => `${name} ${count}`).join()} class="counted">
      {page.planning.counted}:{' '}
      {rows.map(({ name, title, count }, index) => (
        <span key={name}>
          {index === 0 ? '' : ', '}
          <QuestionLink steps={[name]}>{title}</QuestionLink> {count}
        </span>
      ))}
    </p>
  )
}
