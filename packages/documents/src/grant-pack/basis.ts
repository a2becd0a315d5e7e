import { fill, formatMoney } from '@anslag/presentation'
import { amountName, budgetParagraph, driverName, estimateView } from '@anslag/presentation/estimate'
import { forecastView } from '@anslag/presentation/plan'
import { factsOf, listOf, paragraph, section, sentencesOf } from '../blocks/section.ts'
import { linesTable } from '../estimate/lines.ts'
import type { Block } from '../model/block.ts'
import type { ChartBlock } from '../model/chart.ts'
import type { Packed } from './packed.ts'
import { setAside } from './years.ts'

/** What is pasted into the application. */
export const applicationText = (packed: Packed): readonly Block[] => {
  const { estimate, parts, documents, words } = packed
  const { texts, budget, grantPack } = words
  const text = budgetParagraph(estimate, parts, documents, texts, budget)
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

const partsChart = ({ plan, parts, words: { texts, grantPack } }: Packed): ChartBlock => {
  const names: Readonly<Record<string, string>> = texts.components
  const values = parts.map(({ component, net }) => ({
    label: names[component] ?? component,
    text: formatMoney(net, texts),
    value: net,
  }))
  const said = values.map(({ label, text }) => fill(grantPack.partSaid, { name: label, net: text }))
  return {
    kind: 'chart',
    form: 'bars',
    title: amountName(grantPack.parts, plan, texts),
    description: `${said.join('; ')}.`,
    values,
  }
}

/** The estimate that the amount rests on: its list, its lines, what is assumed, and when data may come. */
export const basis = (packed: Packed): readonly Block[] => {
  const { estimate, documents, plan, parts, words } = packed
  const { texts, plans, grantPack } = words
  const view = estimateView(estimate, documents, texts)
  const forecast = forecastView(plan.forecast, plan.request, texts, plans, documents.catalogue)
  const beside = [view.totals.incomplete, view.notCounted?.sentence, view.otherOwners?.sentence]
  return [
    ...section(grantPack.restsOn, [
      ...factsOf(view.facts),
      linesTable(estimate, view),
      ...(parts.length === 0 ? [] : [partsChart(packed)]),
      ...listOf(beside.filter((sentence) => sentence !== undefined)),
      ...sentencesOf(view.needsAssessment, 2),
    ]),
    ...section(forecast.heading, listOf([forecast.within, ...forecast.notes])),
  ]
}
