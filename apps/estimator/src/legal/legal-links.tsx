import type { FrameTexts } from '../shell/frame-texts/nb.ts'
import { type StatementName, statementNames } from '../shell/locales.ts'

interface StatementLinksProps {
  readonly frame: FrameTexts
  /** The folder of the page with the form. */
  readonly form: string
  readonly current?: StatementName
  /** Whether they open beside the form, so that nothing in it is lost. */
  readonly isNewTab?: boolean
}

/** What a public page owes its readers, at the foot of every page. */
export const StatementLinks = ({ frame, form, current, isNewTab = false }: StatementLinksProps) => (
  <nav class="statements" aria-label={frame.about}>
    <ul>
      {statementNames.map((name) => (
        <li key={name}>
          <a
            class="ds-link"
            href={`${form}${name}/`}
            aria-current={name === current ? 'page' : undefined}
            {...(isNewTab ? { target: '_blank', rel: 'noopener', 'aria-describedby': 'new-tab' } : {})}
          >
            {frame.statements[name]}
          </a>
        </li>
      ))}
    </ul>
    {isNewTab && <p id="new-tab">{frame.newTab}</p>}
  </nav>
)
