import { fill, formatMoney } from '@anslag/presentation'
import { amountName, driverName, estimateView } from '@anslag/presentation/estimate'
import { forecastView } from '@anslag/presentation/plan'
import { netByComponent } from '@anslag/pricing'
import { componentName } from '../blocks/component-name.ts'
import { factsOf, listOf, paragraph, section, sentencesOf } from '../blocks/section.ts'
import { budgetParagraph } from '../budget/budget-paragraph.ts'
import { linesTable } from '../estimate/lines.ts'
import type { Block } from '../model/block.ts'
import type { ChartBlock } from '../model/chart.ts'
import type { Packed } from './packed.ts'
import { setAside } from './years.ts'

/** What is pasted into the application. */
export const applicationText = (packed: Packed): readonly Block[] => {
  const { estimate, documents, words } = packed
  const { texts, budget, grantPack } = words
  const text = budgetParagraph(estimate, documents, texts, budget)
  return section(grantPack.paragraph, paragraph([text, setAside(packed)]))
}

/** Documents that SSB asks for and that are not there, or not answered for. */
export const missingAttachments = ({ plan, words: { texts, plans, grantPack } }: Packed): readonly Block[] => {
  const missing = plan.forecast.enclosures
    .filter(({ state }) => state !== 'enclosed')
    .map(({ enclosure, state }) =>
      fill(plans.forecast.states[state], { document: driverName(`application.attachments.${enclosure}`, texts) }),
    )
  return section(grantPack.missing, listOf(missing.length === 0 ? [grantPack.nothingMissing] : missing))
}

const partsChart = ({ estimate, words: { texts, grantPack } }: Packed): ChartBlock => {
  const values = netByComponent(estimate).map(({ component, net }) => ({
    label: componentName(component, texts),
    text: formatMoney(net, texts),
    value: net,
  }))
  const said = values.map(({ label, text }) => fill(grantPack.partSaid, { name: label, net: text }))
  const title = amountName(grantPack.parts, estimate, texts)
  return { kind: 'chart', form: 'bars', title, description: `${said.join('; ')}.`, values }
}

/** What each part of the price comes to, as a picture; nothing of none. */
export const partsSection = (packed: Packed): readonly Block[] =>
  packed.estimate.lines.length === 0 ? [] : [partsChart(packed)]

/** The estimate that the amount rests on: its list, its lines, and what must be known of them. */
export const basis = (packed: Packed): readonly Block[] => {
  const { estimate, documents, words } = packed
  const { texts, grantPack } = words
  const view = estimateView(estimate, documents, texts)
  const beside = [view.totals.incomplete, view.notCounted?.sentence, view.otherOwners?.sentence]
  return section(grantPack.restsOn, [
    ...factsOf(view.facts),
    linesTable(estimate, view),
    ...partsSection(packed),
    ...listOf(beside.filter((sentence) => sentence !== undefined)),
    ...sentencesOf(view.needsAssessment, 2),
  ])
}

/** When data may come, and what that takes for granted. */
export const delivery = ({ estimate, documents, plan, words: { texts, plans } }: Packed): readonly Block[] => {
  const forecast = forecastView(plan.forecast, estimate.request, texts, plans, documents.catalogue)
  return section(forecast.heading, listOf([forecast.within, ...forecast.notes]))
}
