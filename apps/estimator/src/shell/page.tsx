import { FormProvider, FormSection, StatusArea, sectionNames } from '@anslag/request-form'
import { Headline } from '@anslag/ui'
import type { ComponentType } from 'preact'
import { Checks } from '../checks/checks.tsx'
import { Begin } from '../examples/begin.tsx'
import { ExportSection } from '../export/export.tsx'
import { OnPaper } from '../export/printing.tsx'
import { PricePanel } from '../price/price-panel.tsx'
import { Refusals } from '../price/refusals.tsx'
import { Results } from '../price/results.tsx'
import { ScenarioSection } from '../scenarios/scenarios.tsx'
import { ScheduleSection } from '../schedule/schedule-section.tsx'
import type { App } from './app.ts'
import { AppProvider, useApp } from './app-context.ts'
import { Foot, Head } from './frame.tsx'

const UnaskedAnswers = () => {
  const come = useApp().deferred.now.value
  return typeof come === 'object' ? <come.UnaskedAnswers /> : null
}

/** What the application holds is checked where one applies, after the price. */
const questions = sectionNames.filter((name) => name !== 'application').map((name) => () => <FormSection name={name} />)

type Parts = readonly ComponentType[]

const belowHeadline: Parts = [Refusals, () => <StatusArea place="top" />, OnPaper, Begin]

const inForm: Parts = [...questions, UnaskedAnswers]

const belowForm: Parts = [Results, ScheduleSection, Checks, ScenarioSection, ExportSection]

/** The parts of a page that change, in the order of their places on it; what is around them stands as it was built. */
export const parts: Parts = [Head, ...belowHeadline, ...inForm, PricePanel, ...belowForm, Foot]

export const placesOfParts = '.part'

/** What a part needs around it. */
export const Provided = ({ app, Part }: { readonly app: App; readonly Part: ComponentType }) => (
  <AppProvider value={app}>
    <FormProvider value={app}>
      <Part />
    </FormProvider>
  </AppProvider>
)

const Places = ({ app, of }: { readonly app: App; readonly of: Parts }) =>
  of.map((Part) => (
    <div key={Part} class="part">
      <Provided app={app} Part={Part} />
    </div>
  ))

/** The whole page, as it is built. */
export const Page = ({ app }: { readonly app: App }) => {
  const { shell } = app.page
  return (
    <>
      <Places app={app} of={[Head]} />
      <main id="content" class="columns" tabIndex={-1}>
        <div class="content">
          <Headline level={1} text={shell.heading} />
          <p class="lead">{shell.lead}</p>
          <noscript>
            <p class="no-script">{shell.noScript}</p>
          </noscript>
          <Places app={app} of={belowHeadline} />
          <form autoComplete="off">
            <Places app={app} of={inForm} />
          </form>
        </div>
        <Places app={app} of={[PricePanel]} />
        <div class="content">
          <Places app={app} of={belowForm} />
        </div>
        <p class="drop" aria-hidden="true">
          {shell.drop}
        </p>
      </main>
      <Places app={app} of={[Foot]} />
    </>
  )
}
