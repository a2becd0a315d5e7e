import { fill, formatKroner, formatMoney } from '@anslag/presentation'
import { driverName, tariffName } from '@anslag/presentation/estimate'
import { subtractAmounts, valueAt } from '@anslag/pricing'
import { listAt } from '@anslag/request-form'
import { Headline } from '@anslag/ui'
import { useBudgetName } from '../planning/budget-name.ts'
import { countedLists } from '../planning/counted-lists.ts'
import type { Planned } from '../planning/planned.ts'
import type { Priced } from '../price/pricing.ts'
import { useApp } from '../shell/app-context.ts'
import { longLink } from './encode-link.ts'

type Now = Extract<Priced, { ok: true }>

type Plan = Extract<Planned, { kind: 'planned' }>

/** How many things are named before the rest are left to the appendix. */
const [mostAssumed, mostReasons] = [10, 3]

const Amounts = ({ of: { of, range } }: { readonly of: Plan }) => {
  const { texts, page, words } = useApp()
  const { totals, buyerCost } = of
  const { budget } = range
  const { paper } = words.export
  const rows = [
    [page.planning.usualHours, totals.net, totals.vat, totals.gross],
    [
      paper.allowance,
      budget.allowance,
      subtractAmounts(budget.vat, totals.vat),
      subtractAmounts(budget.gross, totals.gross),
    ],
    [paper.together, budget.net, budget.vat, budget.gross],
  ] as const
  return (
    <>
      <table class="payment">
        <thead>
          <tr>
            <td />
            {[paper.net, texts.estimate.vat, page.planning.inclVat].map((each) => (
              <th key={each} scope="col" class="amount">
                {each}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([label, ...amounts]) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              {amounts.map((amount, place) => (
                <td key={place} class="amount">
                  {formatMoney(amount, texts)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {buyerCost !== undefined && buyerCost.recovery !== '0' && (
        <p>
          {page.planning.points.own}: {formatMoney(budget.own, texts)}
        </p>
      )}
    </>
  )
}

/** The three things that widen the range most. */
const Reasons = ({ of: { range }, list }: { readonly of: Plan; readonly list: Now['documents']['list'] }) => {
  const { allTexts, words, texts } = useApp()
  const all = allTexts.value
  const most = range.contributions.filter(({ width }) => width !== '0.00').slice(0, mostReasons)
  if (all === undefined || most.length === 0) return null
  const nameOf = ({ kind, name }: (typeof most)[number]): string => {
    if (kind === 'norm') return tariffName(name, all, list)
    const steps = name.split('/').filter((step) => step !== '' && !/^\d+$/.test(step))
    return driverName(steps.join('.'), texts)
  }
  return (
    <>
      <Headline level={2} size="xs" text={words.export.paper.reasons} />
      <ul>
        {most.map((each) => (
          <li key={each.name}>
            {nameOf(each)}: ± {formatKroner(each.width, texts, 100)}
          </li>
        ))}
      </ul>
    </>
  )
}

/** What is in the sum, what is not, and what was taken for what nobody answered. */
const Scope = ({ of: { estimate, view } }: { readonly of: Now }) => {
  const { texts, page, defaults, words } = useApp()
  const counted = countedLists(estimate.request, defaults.value, texts, page.planning)
  const assumed = estimate.issues.flatMap(({ code, params: { driver } }) =>
    code === 'driver/not-answered' ? [driverName(String(driver), texts)] : [],
  )
  const sentences = [
    `${page.planning.counted}: ${counted.map(({ title, count }) => `${title} ${count}`).join(', ')}.`,
    view.notCounted?.sentence,
    view.otherOwners?.sentence,
    view.totals.incomplete,
    assumed.length === 0
      ? undefined
      : fill(words.export.paper.assumed, {
          what: [...assumed.slice(0, mostAssumed), ...(assumed.length > mostAssumed ? ['…'] : [])].join(', '),
        }),
  ]
  return sentences.map((sentence) => sentence !== undefined && <p key={sentence}>{sentence}</p>)
}

const Institutions = () => {
  const { form } = useApp()
  const names = listAt(form.value.draft, ['institutions']).flatMap((each) => valueAt(each, ['name']) ?? [])
  return names.length === 0 ? null : <p>{names.map(String).join(', ')}</p>
}

const BudgetName = ({ of }: { readonly of: Now['estimate'] }) => useBudgetName(of)

/** One page that can be put into a drawer: what was priced, when, by what, and how to open it again. */
export const Paper = ({ link }: { readonly link: string | undefined }) => {
  const { page, priced, planned, texts, words } = useApp()
  const now = priced.value
  const plan = planned.value
  if (now?.ok !== true) return null
  const { estimate, view, documents } = now
  const current = plan?.kind === 'planned' && plan.of === estimate ? plan : undefined
  const { paper } = words.export
  return (
    <article class="paper">
      <Headline level={1} text={view.title ?? page.shell.heading} />
      <Institutions />
      <p class="paper-facts">{view.facts.map(({ label: fact, value }) => `${fact}: ${value}`).join(' · ')}</p>
      <p class="budget">
        <span class="budget-name">
          <BudgetName of={estimate} />
        </span>{' '}
        <span class="amount">
          {current ? formatKroner(current.range.budget.gross, texts) : view.totals.gross.value}
        </span>
      </p>
      {current ? (
        <>
          <p>
            {fill(page.planning.range, {
              low: formatKroner(current.range.gross.low, texts, 100),
              high: formatKroner(current.range.gross.high, texts, 100),
            })}
          </p>
          <Amounts of={current} />
        </>
      ) : (
        <p>{page.planning.failed}</p>
      )}
      <Headline level={2} size="xs" text={paper.scope} />
      <Scope of={now} />
      {current && <Reasons of={current} list={documents.list} />}
      <Headline level={2} size="xs" text={paper.again} />
      <p>{link === undefined || link.length > longLink / 4 ? paper.longLink : paper.openAgain}</p>
      {link !== undefined && link.length <= longLink / 4 && <p class="paper-link">{link}</p>}
      {view.notice !== undefined && <p class="paper-notice">{view.notice}</p>}
      <p>{page.price.notBinding}</p>
    </article>
  )
}
