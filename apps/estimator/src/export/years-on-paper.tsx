import { forecastOf, planningTerms, usualSampling, type YearlyBudget, yearsOf } from '@anslag/planning'
import { type PlanWords, yearsView } from '@anslag/presentation/plan'
import { priceBookOn } from '@anslag/pricing'
import { Headline } from '@anslag/ui'
import { useMemo } from 'preact/hooks'
import type { Planned } from '../planning/planned.ts'
import { GridTable } from '../schedule/grid-table.tsx'
import { settingsOf } from '../schedule/settings.ts'
import { useApp } from '../shell/app-context.ts'

type Plan = Extract<Planned, { kind: 'planned' }>

/** The amount by year as it is written about years and days, else as the price list assumes; undefined where it cannot be. */
const useYears = ({ of, range }: Plan): YearlyBudget | undefined => {
  const { pricing, texts, written } = useApp()
  const books = pricing.value?.books
  const fields = written.value
  return useMemo(() => {
    const { day, buyerCost } = of
    const book = books && priceBookOn(day, books)
    const terms = book?.ok ? planningTerms(book.value) : undefined
    if (!book?.ok || !terms?.ok) return undefined
    const { start, growth = terms.value.yearlyGrowth } = settingsOf(fields, day, texts)
    const input = { book: book.value, day, estimate: of, terms: terms.value, sampling: usualSampling }
    const begun = forecastOf(start === undefined ? input : { ...input, start })
    const forecast = begun.ok ? begun : forecastOf(input)
    if (!forecast.ok) return undefined
    const by = { firstDelivery: forecast.value.delivered.median, recovery: buyerCost?.recovery ?? '0' }
    const grown = yearsOf(of, range.budget, { ...by, growth })
    const years = grown.ok ? grown : yearsOf(of, range.budget, { ...by, growth: terms.value.yearlyGrowth })
    return years.ok ? years.value : undefined
  }, [of, range, books, fields, texts])
}

/** The amount by calendar year, small enough for the one page. */
export const YearsOnPaper = ({ of, words }: { readonly of: Plan; readonly words: PlanWords }) => {
  const years = useYears(of)
  const { allTexts, pricing } = useApp()
  const texts = allTexts.value
  if (years === undefined || texts === undefined) return null
  const { heading, brief, notes } = yearsView(years, of.of, texts, words, pricing.value?.documents.catalogue)
  const [growth] = notes
  return (
    <>
      <Headline level={2} size="xs" text={heading} />
      <GridTable grid={brief} name={heading} />
      <p>{growth}</p>
    </>
  )
}
