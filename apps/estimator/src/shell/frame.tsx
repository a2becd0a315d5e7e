import type { Language } from '@anslag/pricing'
import type { ComponentChildren } from 'preact'
import { StatementLinks } from '../legal/legal-links.tsx'
import { useApp } from './app-context.ts'
import { Header, Languages } from './header.tsx'
import { bringingAlong, ownAddress } from './language-link.ts'

/** The links to the other languages, which take the form along. */
const useLanguages = () => {
  const app = useApp()
  const { page, texts, search } = app
  return {
    label: page.languages,
    current: texts.language,
    linkTo: (language: Language) => bringingAlong(app, ownAddress(app, language, search.value)),
  }
}

const Footer = () => {
  const { page, frame, priced, settled, version } = useApp()
  const Ready = settled.value?.Ready
  const facts = priced.value?.ok === true ? priced.value.view.facts : []
  return (
    <footer class="footer">
      <p>{page.privacy}</p>
      {Ready !== undefined && <Ready />}
      <StatementLinks frame={frame} form="./" isNewTab />
      <dl>
        <div>
          <dt>{page.versionOfPage}</dt>
          <dd>
            {page.name} {version}
          </dd>
        </div>
        {facts.map(({ label, value }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </footer>
  )
}

/** What stays of header and footer in a frame of another page. */
const EmbeddedFoot = () => {
  const app = useApp()
  const { frame, texts } = app
  return (
    <footer class="embedded-foot">
      <Languages {...useLanguages()} />
      <p>
        <a class="ds-link" {...bringingAlong(app, ownAddress(app, texts.language, ''))} target="_blank" rel="noopener">
          {frame.ownWindow}
        </a>
      </p>
      <StatementLinks frame={frame} form="./" isNewTab />
    </footer>
  )
}

/** Header and footer around the page's content. */
export const Frame = ({ children }: { readonly children: ComponentChildren }) => {
  const { page, isEmbedded } = useApp()
  const languagesOf = useLanguages()
  return (
    <>
      <a class="ds-skip-link" href="#content">
        {page.skip}
      </a>
      {!isEmbedded.value && <Header name={page.name} {...languagesOf} />}
      {children}
      {isEmbedded.value ? <EmbeddedFoot /> : <Footer />}
    </>
  )
}
