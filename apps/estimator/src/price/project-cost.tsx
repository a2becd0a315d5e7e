import type { LabelledValue } from '@anslag/presentation/estimate'
import { Radios, Section, TextInput } from '@anslag/ui'
import { useApp } from '../shell/app-context.ts'
import { BesideTheSum } from './beside-the-sum.tsx'
import type { Priced } from './pricing.ts'
import { recoveryPercent, shares } from './recovery.ts'

const Row = ({ of: { label, value }, last }: { readonly of: LabelledValue; readonly last: boolean }) => (
  <tr class={last ? 'sum' : undefined}>
    <th scope="row">{label}</th>
    <td key={value} class="amount">
      {value}
    </td>
  </tr>
)

const Percent = () => {
  const { page, recovery, texts } = useApp()
  const { percent } = recovery.value
  const isInvalid = percent.trim() !== '' && recoveryPercent(recovery.value, texts) === undefined
  return (
    <TextInput
      id="recovery-percent"
      label={page.price.recoveredPercent}
      messages={isInvalid ? [page.price.notPercent] : []}
      inputMode="decimal"
      value={percent}
      onInput={(text) => {
        recovery.value = { share: 'part', percent: text }
      }}
    />
  )
}

/** What the project pays: the totals, and what is left when its institution has got back its part of the VAT. */
export const ProjectCost = ({ view }: Pick<Extract<Priced, { ok: true }>, 'view'>) => {
  const { totals, buyerCost = [] } = view
  const { page, recovery } = useApp()
  const { share } = recovery.value
  const rows = [totals.net, totals.vat, totals.gross, ...buyerCost]
  const options = shares.map((value) => ({ value, label: page.price.recoveries[value] }))
  return (
    <Section class="results project-cost" level={2} id="project-cost" text={page.price.projectCost}>
      <p class="intro">{page.price.recoveryReason}</p>
      <Radios
        id="recovery"
        label={page.price.recovery}
        options={options}
        value={share}
        onInput={(chosen) => {
          const next = shares.find((each) => each === chosen)
          if (next !== undefined) recovery.value = { ...recovery.peek(), share: next }
        }}
      />
      {share === 'part' && <Percent />}
      <table class="payment">
        <caption>{page.planning.usualHours}</caption>
        <tbody>
          {rows.map((row, index) => (
            <Row key={row.label} of={row} last={index === rows.length - 1} />
          ))}
        </tbody>
      </table>
      <BesideTheSum view={view} />
    </Section>
  )
}
