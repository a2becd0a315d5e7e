import { applicationPage, filesPage } from '@anslag/pricing'
import { Heading } from '@anslag/ui'
import { useApp } from '../shell/app-context.ts'

/** SSB's own pages. Both say in English or Norwegian what they say, so each link tells its language. */
const pages = { apply: { url: applicationPage, language: 'en' }, files: { url: filesPage, language: 'nb' } } as const

/** What holds for every application, whatever is answered. */
export const Guidance = () => {
  const { page } = useApp()
  return (
    <>
      <Heading level={3} text={page.checks.guide} />
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
