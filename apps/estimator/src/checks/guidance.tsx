import { fill } from '@anslag/presentation'
import { applicationPage, filesPage } from '@anslag/pricing'
import { useApp } from '../shell/app-context.ts'

/** SSB's own pages. Both say in English or Norwegian what they say, so each link tells its language. */
const pages = [
  { name: 'apply', url: applicationPage, language: 'en' },
  { name: 'files', url: filesPage, language: 'nb' },
] as const

/** What holds for every application, whatever is answered. */
export const Guidance = () => {
  const { page, allOpen } = useApp()
  return (
    <details class="checks" open={allOpen.value}>
      <summary>{page.checks.guide}</summary>
      <ul class="guidance">
        {pages.flatMap(({ name, url, language }) =>
          page.checks.guidance[name].map((text) => (
            <li key={text}>
              {`${text} `}
              <a class="ds-link" href={url} hrefLang={language}>
                {page.checks.ruleSource}
                <span class="ds-sr-only">{fill(page.checks.readMore, { what: text })}</span>
              </a>
            </li>
          )),
        )}
      </ul>
    </details>
  )
}
