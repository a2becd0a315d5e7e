import type { EstimateView, LabelledValue } from '@anslag/presentation/estimate'
import { Headline } from '@anslag/ui'
import { useEffect, useState } from 'preact/hooks'
import { useApp } from '../shell/app-context.ts'
import { BesideTheSum } from './beside-the-sum.tsx'

const pause = 1000

const Announcement = ({ text }: { readonly text: string }) => {
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

const Totals = ({ view }: { readonly view: EstimateView }) => {
  const { totals, buyerCost, notice } = view
  return (
    <>
      <dl class="totals">
        <Total of={totals.net} name="net" />
        <Total of={totals.vat} name="vat" />
        <Total of={totals.gross} name="gross" />
        <Cost rows={buyerCost} />
      </dl>
      {totals.incomplete !== undefined && (
        <p key={totals.incomplete} class="incomplete">
          {totals.incomplete}
        </p>
      )}
      <BesideTheSum view={view} />
      {notice !== undefined && <p class="demonstration">{notice}</p>}
      <Announcement text={`${totals.gross.label}: ${totals.gross.value}`} />
    </>
  )
}

/** The price, in sight wherever the reader is on the page. */
export const PricePanel = () => {
  const { page, priced, loading, offline } = useApp()
  const Notices = offline.value?.Notices
  const now = priced.value
  return (
    <aside class="price" aria-labelledby="price">
      <Headline level={2} size="xs" id="price" text={page.price.heading} />
      {now?.ok === true && <Totals view={now.view} />}
      {now === undefined && <p>{loading.value.kind === 'refused' ? page.price.noPrice : page.price.loading}</p>}
      <div class="notices" role="status">
        {Notices !== undefined && <Notices />}
      </div>
      {now?.ok === true && (
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
        </ul>
      )}
      <p class="not-binding">{page.price.notBinding}</p>
    </aside>
  )
}
