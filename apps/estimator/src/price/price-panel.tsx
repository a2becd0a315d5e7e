import type { LabelledValue } from '@anslag/presentation/estimate'
import { Disclosure, Headline } from '@anslag/ui'
import { useEffect, useState } from 'preact/hooks'
import { Budget, BudgetDetails } from '../planning/budget.tsx'
import { usePlainTotals, useUsualName } from '../planning/budget-name.ts'
import { Counted } from '../planning/counted.tsx'
import { useApp } from '../shell/app-context.ts'
import { BesideTheSum } from './beside-the-sum.tsx'
import type { Priced } from './pricing.ts'

type Now = Extract<Priced, { ok: true }>

const pause = 1000

const Announcement = ({ of }: { readonly of: Now }) => {
  const { label, value } = of.view.totals.gross
  const text = `${useApp().page.planning.usualHours}. ${label}: ${value}`
  const [message, setMessage] = useState('')
  useEffect(() => {
    const timer = setTimeout(() => setMessage(text), pause)
    return () => clearTimeout(timer)
  }, [text])
  return (
    <p class="ds-sr-only" role="status">
      <span key={message}>{message}</span>
    </p>
  )
}

/**
 * A figure, as everywhere on the page, is a new element when it changes: what translates a page takes the texts of elements
 * away, and would go on showing the old one.
 */
const Total = ({ of: { label, value }, name }: { readonly of: LabelledValue; readonly name: string }) => (
  <div class={`total ${name}`}>
    <dt key={label}>{label}</dt>
    <dd>
      <output key={value} class="amount" aria-live="off">
        {value}
      </output>
    </dd>
  </div>
)

const Cost = ({ rows = [] }: { readonly rows?: readonly LabelledValue[] | undefined }) => {
  const cost = rows.at(-1)
  return useApp().recovery.value.share === 'none' || cost === undefined ? null : <Total of={cost} name="cost" />
}

const Totals = ({ of }: { readonly of: Now }) => {
  const { totals, buyerCost } = of.view
  const [gross, net, vat] = usePlainTotals(of)
  return (
    <>
      <dl class="totals">
        {gross && <Total of={gross} name="gross" />}
        {net && <Total of={net} name="net" />}
        {vat && <Total of={vat} name="vat" />}
        <Cost rows={buyerCost} />
      </dl>
      {totals.incomplete !== undefined && (
        <p key={totals.incomplete} class="incomplete">
          {totals.incomplete}
        </p>
      )}
    </>
  )
}

const Demonstration = ({ notice }: { readonly notice: string }) => {
  const { page, allOpen } = useApp()
  return (
    <Disclosure class="demonstration" summary={page.planning.demonstration} allOpen={allOpen.value}>
      <p>{notice}</p>
    </Disclosure>
  )
}

const Shortcuts = () => {
  const { page } = useApp()
  return (
    <ul class="shortcuts">
      <li>
        <a class="ds-link" href="#parts">
          {page.price.seeParts}
        </a>
      </li>
      <li>
        <a class="ds-link" href="#checks">
          {page.price.seeChecks}
        </a>
      </li>
      <li>
        <a class="ds-link" href="#take">
          {page.export.heading}
        </a>
      </li>
    </ul>
  )
}

/** What stands below the amount to budget: its range, the exact figures, and what is counted in them and what is not. */
const Details = ({ of }: { readonly of: Now }) => {
  const { estimate, view } = of
  const usual = useUsualName(estimate)
  const come = useApp().deferred.now.value
  return (
    <>
      <BudgetDetails />
      <div class="exact">
        <Headline level={3} text={usual} />
        <Totals of={of} />
      </div>
      <div class="in-sum">
        {typeof come === 'object' && <come.UnreadAnswers />}
        <Counted of={estimate} />
        <BesideTheSum view={view} />
      </div>
      <Shortcuts />
    </>
  )
}

/** Opens and closes what stands below the amount to budget, where the window is narrow. */
const Toggle = ({ isOpen, set }: { readonly isOpen: boolean; readonly set: (open: boolean) => void }) => {
  const { more, less } = useApp().page.planning
  return (
    <button
      type="button"
      class="ds-button panel-toggle"
      data-variant="secondary"
      aria-expanded={isOpen}
      aria-controls="price-details"
      onClick={() => set(!isOpen)}
    >
      {isOpen ? less : more}
    </button>
  )
}

/** The price, in sight wherever the reader is on the page: on a narrow window a bar of one line that opens. */
export const PricePanel = () => {
  const { page, priced, loading, offline } = useApp()
  const [isOpen, set] = useState(false)
  const Notices = offline.value?.Notices
  const now = priced.value
  const priceable = now?.ok === true ? now : undefined
  return (
    <section
      id="amount"
      tabIndex={-1}
      class={isOpen ? 'price open' : 'price'}
      aria-labelledby="price"
      onKeyDown={({ key, currentTarget }) => {
        if (key !== 'Escape' || !isOpen) return
        set(false)
        currentTarget.querySelector<HTMLElement>('.panel-toggle')?.focus()
      }}
    >
      <Headline level={2} size="xs" id="price" text={page.price.heading} />
      <div class="lead-figure">
        {priceable && <Budget {...priceable} />}
        {now === undefined && <p>{loading.value.kind === 'refused' ? page.price.noPrice : page.price.loading}</p>}
        {priceable && <Toggle isOpen={isOpen} set={set} />}
      </div>
      <div id="price-details" class="price-details">
        {priceable?.view.notice !== undefined && <Demonstration notice={priceable.view.notice} />}
        {priceable && <Details of={priceable} />}
        {priceable && <p class="not-binding">{page.price.notBinding}</p>}
      </div>
      <div class="notices" role="status">
        {Notices !== undefined && <Notices />}
      </div>
      {priceable && <Announcement of={priceable} />}
    </section>
  )
}
