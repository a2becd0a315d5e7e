import { formatPercent } from '@anslag/presentation'
import type { Option } from '@anslag/ui'
import { useDesk } from '../../../shell/desk.ts'
import type { AskedField } from '../acting/fields.tsx'
import { useCase } from '../case-context.ts'
import { lastOf } from '../case-title.ts'
import { AddForm } from './add-form.tsx'
import { adjustmentOf, vatName, vatsOf, withFixedLine, withVatReason } from './adding.ts'

const categories = ['G', 'O', 'E', 'Z'] as const

/** The kinds of VAT of the draft, where there are several to choose from. */
const useVatField = (first: readonly Option[]): readonly AskedField[] => {
  const { shown, words } = useCase()
  const { acts, texts } = words
  const content = lastOf(shown.value.body)?.content
  const vats = content === undefined ? [] : vatsOf(content)
  const options = vats.map((vat) => ({
    value: vatName(vat),
    label: `${texts.vatCategories[vat.category]}, ${formatPercent(vat.rate, texts)}`,
  }))
  return vats.length > 1 ? [{ name: 'vat', label: acts.vat, kind: 'choice', options: [...first, ...options] }] : []
}

const Adjusting = () => {
  const { shown, view, words } = useCase()
  const { acts } = words
  const vat = useVatField([{ value: '', label: acts.ofLines }])
  const content = lastOf(shown.value.body)?.content
  const choice = (name: string, label: string, options: readonly Option[]): AskedField => ({
    ...{ name, label, options },
    kind: 'choice',
  })
  const kinds = [
    { value: 'charge', label: acts.charge },
    { value: 'reduction', label: acts.reduction },
  ]
  const units = [
    { value: 'kr', label: acts.kroner },
    { value: 'percent', label: acts.percent },
  ]
  const lines = view.value.lines.map(({ id, text }) => ({ value: id, label: text }))
  return (
    <AddForm
      id="adjust"
      title={acts.adjust}
      save={acts.add}
      said={acts.adjusted}
      operation="adjust"
      fields={[
        choice('kind', acts.kind, kinds),
        { name: 'size', label: acts.size, kind: 'number' },
        choice('unit', acts.unit, units),
        choice('line', acts.ofLine, [{ value: '', label: acts.allLines }, ...lines]),
        ...vat,
      ]}
      bodyOf={(written, reason) => adjustmentOf(written, reason, content === undefined ? [] : vatsOf(content))}
    />
  )
}

const FixedLines = () => {
  const { person } = useDesk()
  const { shown, words } = useCase()
  const { acts } = words
  const vat = useVatField([])
  const content = lastOf(shown.value.body)?.content
  const units = [
    { value: 'EA', label: acts.pieces },
    { value: 'HUR', label: acts.hours },
    { value: 'LS', label: acts.lumpSum },
  ]
  return (
    <AddForm
      id="fixed"
      title={acts.fixedLine}
      save={acts.add}
      said={acts.lineAdded}
      operation="edit"
      fields={[
        { name: 'text', label: acts.what },
        { name: 'quantity', label: acts.quantity, kind: 'number', description: acts.oneIfEmpty },
        { name: 'unitCode', label: acts.unit, kind: 'choice', options: units },
        { name: 'unitPrice', label: acts.unitPrice, kind: 'number' },
        ...vat,
      ]}
      bodyOf={(written, reason) => content && withFixedLine(content, written, reason, person.value?.name ?? '')}
    />
  )
}

const NoVat = () => {
  const { shown, words } = useCase()
  const { acts, texts } = words
  const content = lastOf(shown.value.body)?.content
  const named: Readonly<Record<string, string>> = texts.components
  const components = [...new Set(content?.estimate.lines.map(({ component }) => component))]
  const reasons = categories.map((value) => ({ value, label: texts.vatCategories[value] }))
  const parts = components.map((id) => ({ value: id, label: named[id] ?? id }))
  return (
    <AddForm
      id="vat"
      title={acts.noVat}
      save={acts.add}
      said={acts.vatChanged}
      operation="edit"
      fields={[
        { name: 'category', label: acts.whyNoVat, kind: 'choice', options: reasons },
        { name: 'law', label: acts.law, description: acts.lawExample },
        {
          name: 'component',
          label: acts.ofWhat,
          kind: 'choice',
          options: [{ value: '', label: acts.allLines }, ...parts],
        },
        { name: 'code', label: acts.vatex, description: acts.vatexWhen },
      ]}
      bodyOf={(written, reason) => content && withVatReason(content, written, reason)}
    />
  )
}

/** What somebody adds to the price, each behind its name. */
export const AddForms = () => (
  <div class="adding">
    <Adjusting />
    <FixedLines />
    <NoVat />
  </div>
)
