import { applicationPage, filesPage } from '@anslag/pricing'
import { useApp } from '../shell/app-context.ts'

/** SSB's own pages. Both say in English or Norwegian what they say, so each link tells its language. */
const pages = { apply: { url: applicationPage, language: 'en' }, files: { url: filesPage, language: 'nb' } } as const

/** What holds for every application, whatever is answered. */
export const Guidance = () => {
  const { page } = useApp()
  return (
    <>
      <h3 class="ds-heading" data-size="2xs">
        {page.checks.guide}
      </h3>
      <ul class="guidance">
        {page.checks.guidance.map(({ page: name, text }) => (
          <li key={text}>
            {text}{' '}
            <a class="ds-link" href={pages[name].url} hrefLang={pages[name].language}>
              {page.checks.ruleSource}
              <span class="ds-sr-only">{page.checks.readMore(text)}</span>
            </a>
          </li>
        ))}
      </ul>
    </>
  )
}
