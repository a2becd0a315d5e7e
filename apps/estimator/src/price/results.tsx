import { Notice } from '@anslag/ui'
import { useApp } from '../shell/app-context.ts'
import { IssueList } from '../shell/issue-list.tsx'
import { Lines } from './lines.tsx'
import { PartBars } from './part-bars.tsx'
import { ProjectCost } from './project-cost.tsx'

/** What the project pays, and what that consists of. */
export const Results = () => {
  const { page, priced } = useApp()
  const now = priced.value
  if (now === undefined) return null
  if (!now.ok)
    return (
      <Notice color="danger">
        <p>{page.notPriced}</p>
        <IssueList issues={now.issues} />
      </Notice>
    )
  return (
    <>
      <ProjectCost view={now.view} />
      <section class="results" aria-labelledby="parts">
        <h2 class="ds-heading" data-size="md" id="parts" tabIndex={-1}>
          {page.parts}
        </h2>
        <h3 class="ds-heading" data-size="2xs">
          {page.bars}
        </h3>
        <PartBars parts={now.parts} />
        <p class="intro">{page.partsIntro}</p>
        <Lines view={now.view} />
      </section>
    </>
  )
}
