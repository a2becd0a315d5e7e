import { fill, formatDecimal } from '@anslag/presentation'
import { driverName } from '@anslag/presentation/estimate'
import { type Estimate, valueAt } from '@anslag/pricing'
import { questions } from '@anslag/request-form'
import { goTo } from '../checks/to-question.tsx'
import { useApp } from '../shell/app-context.ts'

const lists = [...questions.values()].filter(({ kind }) => kind !== 'control').map(({ name }) => name)

/** How many things of each list the sum counts, with the way to each question. */
export const Counted = ({ of: { request } }: { readonly of: Estimate }) => {
  const { page, texts, defaults } = useApp()
  const rows = lists.flatMap((name) => {
    const given = valueAt(request, [name])
    const assumed = defaults.value[name]
    const count = Array.isArray(given) ? String(given.length) : typeof assumed === 'object' ? assumed.likely : assumed
    if (count === undefined || count === '0') return []
    const number = formatDecimal(count, texts)
    return [{ name, text: Array.isArray(given) ? number : fill(page.planning.assumed, { count: number }) }]
  })
  return rows.length === 0 ? null : (
    <p key={rows.map(({ name, text }) => `${name} ${text}`).join()} class="counted">
      {page.planning.counted}:{' '}
      {rows.map(({ name, text }, index) => (
        <span key={name}>
          {index === 0 ? '' : ', '}
          <button type="button" class="to-question" onClick={() => goTo([name])}>
            {driverName(name, texts)}
          </button>{' '}
          {text}
        </span>
      ))}
    </p>
  )
}
