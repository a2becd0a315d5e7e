import { yearsDocument } from '@anslag/documents'
import { copiedHtml, copiedText } from '@anslag/documents/cells'
import type { YearlyBudget } from '@anslag/planning'
import { type PlanWords, yearsView } from '@anslag/presentation/plan'
import type { Estimate } from '@anslag/pricing'
import { Headline, YearColumns } from '@anslag/ui'
import { CopyButton } from '../export/copy-button.tsx'
import { useApp } from '../shell/app-context.ts'
import { GridTable } from './grid-table.tsx'
import { Notes } from './notes.tsx'

interface YearsProps {
  readonly years: YearlyBudget
  readonly of: Estimate
  readonly words: PlanWords
}

/** The amount by calendar year: columns, the table, what is assumed, other currencies and cost types. */
export const YearsPart = ({ years, of, words }: YearsProps) => {
  const { allTexts, pricing, words: own } = useApp()
  const texts = allTexts.value
  if (texts === undefined) return null
  const catalogue = pricing.value?.documents.catalogue
  const { heading, picture, table, notes, currencies, byCostType } = yearsView(years, of, texts, words, catalogue)
  const { copyTable, tableLabel } = own.export.copy
  const copied = yearsDocument(years, of, texts, words, catalogue)
  const { byCostType: costTypes } = words.years
  return (
    <>
      <Headline level={3} size="xs" text={heading} />
      <YearColumns {...picture} />
      <GridTable grid={table} name={heading} />
      <CopyButton
        id="copy-years"
        label={copyTable}
        fieldLabel={tableLabel}
        what={{ text: copiedText(copied), html: copiedHtml(copied) }}
      />
      {currencies.map((each) => (
        <div key={each.heading}>
          <Headline level={4} text={each.heading} />
          <GridTable grid={each.table} name={each.heading} />
        </div>
      ))}
      <Headline level={4} text={costTypes} />
      <GridTable grid={byCostType} name={costTypes} />
      <Notes notes={notes} />
    </>
  )
}
