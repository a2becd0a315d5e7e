import type { PageTexts } from '../shell/app.ts'
import { type LegalPageName, legalPageNames } from '../shell/locales.ts'

interface LegalLinksProps {
  readonly words: PageTexts['shell']
  readonly form: string
  readonly current?: LegalPageName
  /** Whether they open beside the form, so that nothing in it is lost. */
  readonly isNewTab?: boolean
}

/** What a public page owes its readers, at the foot of every page. */
export const LegalLinks = ({ words, form, current, isNewTab = false }: LegalLinksProps) => (
  <nav class="legal-links" aria-label={words.about}>
    <ul>
      {legalPageNames.map((name) => (
        <li key={name}>
          <a
            class="ds-link"
            href={`${form}${name}/`}
            aria-current={name === current ? 'page' : undefined}
            {...(isNewTab ? { target: '_blank', rel: 'noopener', 'aria-describedby': 'new-tab' } : {})}
          >
            {words.legalPages[name]}
          </a>
        </li>
      ))}
    </ul>
    {isNewTab && <p id="new-tab">{words.newTab}</p>}
  </nav>
)
