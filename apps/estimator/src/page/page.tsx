import { sectionNames } from '../form/sections.ts'
import { Alternatives } from '../parts/alternatives.tsx'
import { AppProvider, useApp } from '../parts/app-context.ts'
import { Checks } from '../parts/checks.tsx'
import { FormSection } from '../parts/form-section.tsx'
import { Frame } from '../parts/frame.tsx'
import { Kept } from '../parts/kept.tsx'
import { PricePanel } from '../parts/price-panel.tsx'
import { PrintedAnswers } from '../parts/printing.tsx'
import { Refusals } from '../parts/refusals.tsx'
import { Results } from '../parts/results.tsx'
import { TakeAlong } from '../parts/take-along.tsx'
import { Told } from '../parts/told.tsx'
import type { App } from '../state/app.ts'

const Content = () => {
  const { page } = useApp()
  return (
    <div class="columns">
      <main id="content" tabIndex={-1}>
        <h1 class="ds-heading" data-size="lg">
          {page.heading}
        </h1>
        <p class="lead">{page.lead}</p>
        <noscript>
          <p class="no-script">{page.noScript}</p>
        </noscript>
        <Refusals />
        <Told place="top" />
        <PrintedAnswers />
        <form autoComplete="off" onSubmit={(event) => event.preventDefault()}>
          {sectionNames.map((name) => (
            <FormSection key={name} name={name} />
          ))}
          <Kept />
        </form>
        <Results />
        <Checks />
        <Alternatives />
        <TakeAlong />
      </main>
      <PricePanel />
      <p class="drop" aria-hidden="true">
        {page.drop}
      </p>
    </div>
  )
}

/** The whole page, in a browser and when it is built. */
export const Page = ({ app }: { readonly app: App }) => (
  <AppProvider value={app}>
    <Frame>
      <Content />
    </Frame>
  </AppProvider>
)
