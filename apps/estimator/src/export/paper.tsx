import { fill, formatKroner, formatMoney } from '@anslag/presentation'
import { driverName } from '@anslag/presentation/estimate'
import { contributionName, type PlanWords } from '@anslag/presentation/plan'
import { type Language, valueAt } from '@anslag/pricing'
import { listAt } from '@anslag/request-form'
import { Headline } from '@anslag/ui'
import type { FunctionComponent } from 'preact'
import { useBudgetName, usePlainTotals, useUsualName } from '../planning/budget-name.ts'
import { countedLists } from '../planning/counted-lists.ts'
import type { Planned } from '../planning/planned.ts'
import type { Priced } from '../price/pricing.ts'
import { planWords } from '../schedule/plan-words.ts'
import { useApp } from '../shell/app-context.ts'
import { longLink } from './encode-link.ts'
import { YearsOnPaper } from './years-on-paper.tsx'

type Now = Extract<Priced, { ok: true }>

type Plan = Extract<Planned, { kind: 'planned' }>

/** How many things are named before the rest are left to the appendix. */
const [mostAssumed, mostReasons, mostUnread] = [10, 3, 5]

/** The exact sums with usual hours, and what is left of the amount to budget where VAT is recovered. */
const Amounts = ({ of, plan: { range } }: { readonly of: Now; readonly plan: Plan }) => {
  const { estimate } = of
  const { texts, page } = useApp()
  const usual = useUsualName(estimate)
  const totals = usePlainTotals(of)
  const recovers = (estimate.buyerCost?.recovery ?? '0') !== '0'
  return (
    <>
      <p>
        {usual}: {totals.map(({ label, value }) => `${label} ${value}`).join(' · ')}
      </p>
      {recovers && (
        <p>
          {page.planning.points.own}: {formatMoney(range.budget.own, texts)}
        </p>
      )}
    </>
  )
}

/** The three things that widen the range most. */
const Reasons = ({ of: { of, range }, documents }: { readonly of: Plan } & Pick<Now, 'documents'>) => {
  const { allTexts, words, texts } = useApp()
  const all = allTexts.value
  const most = range.contributions.filter(({ width }) => width !== '0.00').slice(0, mostReasons)
  if (all === undefined || most.length === 0) return null
  return (
    <>
      <Headline level={2} size="xs" text={words.export.paper.reasons} />
      <ul>
        {most.map((each) => (
          <li key={each.name}>
            {contributionName(each, of.request, all, documents)}: {formatKroner(each.width, texts, 100)}
          </li>
        ))}
      </ul>
    </>
  )
}

/** What is in the sum, what is not, and what was taken for what nobody answered. */
const Scope = ({ of: { estimate, view } }: { readonly of: Now }) => {
  const { texts, page, defaults, words, form } = useApp()
  const counted = countedLists(estimate.request, defaults.value, texts, page.planning)
  const assumed = estimate.issues.flatMap(({ code, params: { driver } }) =>
    code === 'driver/not-answered' ? [driverName(String(driver), texts)] : [],
  )
  const unread = Object.values(form.value.invalid).map(({ text }) => `«${text.slice(0, 40)}»`)
  const sentences = [
    unread.length === 0 ? undefined : `${page.planning.invalid} ${unread.slice(0, mostUnread).join(', ')}`,
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

interface PaperProps {
  readonly link: string | undefined
  /** The words of plans. */
  readonly plans: PlanWords
}

/** One page that can be put into a drawer: what was priced, when, by what, and how to open it again. */
const Paper = ({ link, plans }: PaperProps) => {
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
          <Amounts of={now} plan={current} />
          <YearsOnPaper of={current} words={plans} />
        </>
      ) : (
        <p>{page.planning.failed}</p>
      )}
      <Headline level={2} size="xs" text={paper.scope} />
      <Scope of={now} />
      {current && <Reasons of={current} documents={documents} />}
      <Headline level={2} size="xs" text={paper.again} />
      <p>{link === undefined || link.length > longLink / 4 ? paper.longLink : paper.openAgain}</p>
      {link !== undefined && link.length <= longLink / 4 && <p class="paper-link">{link}</p>}
      {view.notice !== undefined && <p class="paper-notice">{view.notice}</p>}
      <p>{page.price.notBinding}</p>
    </article>
  )
}

/** Paper in a language, once its words have come. */
export const paperIn = async (language: Language): Promise<FunctionComponent<Pick<PaperProps, 'link'>>> => {
  const plans = await planWords(language)
  return ({ link }) => <Paper link={link} plans={plans} />
}
