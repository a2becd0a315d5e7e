import { formatPercent } from '@anslag/presentation'
import type { Option } from '@anslag/ui'
import { useDesk } from '../../../shell/desk.ts'
import { useCase } from '../case-context.ts'
import { lastOf } from '../case-title.ts'
import { AddForm } from './add-form.tsx'
import { adjustmentOf, vatName, vatsOf, withFixedLine, withVatReason } from './adding.ts'

const categories = ['G', 'O', 'E', 'Z'] as const

/** What somebody adds to the price, each behind its name. */
export const AddForms = () => {
  const { person } = useDesk()
  const { shown, view, words } = useCase()
  const { acts, texts } = words
  const content = lastOf(shown.value.body)?.content
  if (content === undefined) return null
  const vats = vatsOf(content)
  const vatOptions = vats.map(
    (vat): Option => ({
      value: vatName(vat),
      label: `${texts.vatCategories[vat.category]}, ${formatPercent(vat.rate, texts)}`,
    }),
  )
  const lines = view.value.lines.map(({ id, text }): Option => ({ value: id, label: text }))
  const components = [...new Set(content.estimate.lines.map(({ component }) => component))]
  const named: Readonly<Record<string, string>> = texts.components
  return (
    <div class="adding">
      <AddForm
        id="adjust"
        title={acts.adjust}
        save={acts.add}
        said={acts.adjusted}
        operation="adjust"
        fields={[
          {
            name: 'kind',
            label: acts.kind,
            kind: 'choice',
            options: [
              { value: 'charge', label: acts.charge },
              { value: 'reduction', label: acts.reduction },
            ],
          },
          { name: 'size', label: acts.size, kind: 'number' },
          {
            name: 'unit',
            label: acts.unit,
            kind: 'choice',
            options: [
              { value: 'kr', label: acts.kroner },
              { value: 'percent', label: acts.percent },
            ],
          },
          {
            name: 'line',
            label: acts.ofLine,
            kind: 'choice',
            options: [{ value: '', label: acts.allLines }, ...lines],
          },
          ...(vats.length > 1
            ? [
                {
                  name: 'vat',
                  label: acts.vat,
                  kind: 'choice' as const,
                  options: [{ value: '', label: acts.ofLines }, ...vatOptions],
                },
              ]
            : []),
        ]}
        bodyOf={(written, reason) => adjustmentOf(written, reason, vats)}
      />
      <AddForm
        id="fixed"
        title={acts.fixedLine}
        save={acts.add}
        said={acts.lineAdded}
        operation="edit"
        fields={[
          { name: 'text', label: acts.what },
          { name: 'quantity', label: acts.quantity, kind: 'number', description: acts.oneIfEmpty },
          {
            name: 'unitCode',
            label: acts.unit,
            kind: 'choice',
            options: [
              { value: 'EA', label: acts.pieces },
              { value: 'HUR', label: acts.hours },
              { value: 'LS', label: acts.lumpSum },
            ],
          },
          { name: 'unitPrice', label: acts.unitPrice, kind: 'number' },
          ...(vats.length > 1 ? [{ name: 'vat', label: acts.vat, kind: 'choice' as const, options: vatOptions }] : []),
        ]}
        bodyOf={(written, reason) => withFixedLine(content, written, reason, person.value?.name ?? '')}
      />
      <AddForm
        id="vat"
        title={acts.noVat}
        save={acts.add}
        said={acts.vatChanged}
        operation="edit"
        fields={[
          {
            name: 'category',
            label: acts.whyNoVat,
            kind: 'choice',
            options: categories.map((value) => ({ value, label: texts.vatCategories[value] })),
          },
          { name: 'law', label: acts.law, description: acts.lawExample },
          {
            name: 'component',
            label: acts.ofWhat,
            kind: 'choice',
            options: [
              { value: '', label: acts.allLines },
              ...components.map((id) => ({ value: id, label: named[id] ?? id })),
            ],
          },
          { name: 'code', label: acts.vatex, description: acts.vatexWhen },
        ]}
        bodyOf={(written, reason) => withVatReason(content, written, reason)}
      />
    </div>
  )
}
