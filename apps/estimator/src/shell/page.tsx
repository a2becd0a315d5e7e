import { FormProvider, FormSection, StatusArea, sectionNames } from '@anslag/request-form'
import { Headline } from '@anslag/ui'
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
import { Frame } from './frame.tsx'

/** What the application holds is checked where one applies, after the price. */
const pricedFirst = sectionNames.filter((name) => name !== 'application')

const Content = () => {
  const { page, deferred } = useApp()
  const come = deferred.now.value
  return (
    <div class="columns">
      <main id="content" tabIndex={-1}>
        <Headline level={1} text={page.shell.heading} />
        <p class="lead">{page.shell.lead}</p>
        <noscript>
          <p class="no-script">{page.shell.noScript}</p>
        </noscript>
        <Refusals />
        <StatusArea place="top" />
        <OnPaper />
        <Begin />
        <form autoComplete="off" onSubmit={(event) => event.preventDefault()}>
          {pricedFirst.map((name) => (
            <FormSection key={name} name={name} />
          ))}
          {typeof come === 'object' && <come.UnaskedAnswers />}
        </form>
        <Results />
        <ScheduleSection />
        <Checks />
        <ScenarioSection />
        <ExportSection />
      </main>
      <PricePanel />
      <p class="drop" aria-hidden="true">
        {page.shell.drop}
      </p>
    </div>
  )
}

/** The whole page, in a browser and when it is built. */
export const Page = ({ app }: { readonly app: App }) => (
  <AppProvider value={app}>
    <FormProvider value={app}>
      <Frame>
        <Content />
      </Frame>
    </FormProvider>
  </AppProvider>
)
