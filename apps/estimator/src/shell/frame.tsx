import type { Language } from '@anslag/pricing'
import { LegalLinks } from '../legal/legal-links.tsx'
import { useResults } from '../price/use-results.ts'
import { useApp } from './app-context.ts'
import { Header, Languages } from './header.tsx'
import { languageLinkProps, ownAddress } from './language-link.ts'

const useLanguages = () => {
  const app = useApp()
  const { page, texts, search } = app
  return {
    label: page.shell.languages,
    current: texts.language,
    linkTo: (language: Language) => languageLinkProps(app, ownAddress(app, language, search.value)),
  }
}

const Facts = () => {
  const now = useResults()
  const facts = now?.ok === true ? now.view.facts : []
  return facts.map(({ label, value }) => (
    <div key={label}>
      <dt>{label}</dt>
      <dd key={value}>{value}</dd>
    </div>
  ))
}

const Footer = () => {
  const { page, offline, version } = useApp()
  const Ready = offline.value?.Ready
  return (
    <footer class="footer">
      <p>{page.shell.privacy}</p>
      {Ready !== undefined && <Ready />}
      <LegalLinks words={page.shell} form="./" isNewTab />
      <dl>
        <div>
          <dt>{page.shell.versionOfPage}</dt>
          <dd>
            {page.shell.name} {version}
          </dd>
        </div>
        <Facts />
      </dl>
    </footer>
  )
}

const EmbeddedFoot = () => {
  const app = useApp()
  const { page, texts } = app
  return (
    <footer class="embedded-foot">
      <Languages {...useLanguages()} />
      <p>
        <a
          class="ds-link"
          {...languageLinkProps(app, ownAddress(app, texts.language, ''))}
          target="_blank"
          rel="noopener"
        >
          {page.shell.ownWindow}
        </a>
      </p>
      <LegalLinks words={page.shell} form="./" isNewTab />
    </footer>
  )
}

/** What stands above the page's content. */
export const Head = () => {
  const { page, isEmbedded } = useApp()
  const languagesOf = useLanguages()
  return (
    <>
      <a class="ds-skip-link" href="#content">
        {page.shell.skip}
      </a>
      <a class="ds-skip-link" href="#amount">
        {page.shell.skipToAmount}
      </a>
      {!isEmbedded.value && <Header name={page.shell.name} {...languagesOf} />}
    </>
  )
}

/** What stands below it. */
export const Foot = () => (useApp().isEmbedded.value ? <EmbeddedFoot /> : <Footer />)
