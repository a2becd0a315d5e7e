import type { Language } from '@anslag/pricing'
import type { ComponentChildren } from 'preact'
import { pages } from '../page/pages.ts'
import { carriedAlong } from '../state/carry.ts'
import { useApp } from './app-context.ts'

const LanguageLink = ({ language }: { readonly language: Language }) => {
  const { texts, form, along } = useApp()
  const { name, folder } = pages[language]
  if (language === texts.language)
    return (
      <span aria-current="page" lang={language}>
        {name}
      </span>
    )
  const here = pages[texts.language].root
  const carried = carriedAlong(form.value, along.value)
  return (
    <a class="ds-link" lang={language} hrefLang={language} href={`${here}${folder}${carried}`}>
      {name}
    </a>
  )
}

const Header = () => {
  const { page } = useApp()
  return (
    <header class="header">
      <p class="name">{page.name}</p>
      <nav aria-label={page.languages}>
        <ul>
          <li>
            <LanguageLink language="nb" />
          </li>
          <li>
            <LanguageLink language="nn" />
          </li>
          <li>
            <LanguageLink language="en" />
          </li>
        </ul>
      </nav>
    </header>
  )
}

const Footer = () => {
  const { page, priced } = useApp()
  const facts = priced.value?.ok === true ? priced.value.view.facts : []
  return (
    <footer class="footer">
      <p>{page.privacy}</p>
      <dl>
        <div>
          <dt>{page.versionOfPage}</dt>
          <dd>{page.name} 0.1.0</dd>
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

/** Header and footer around the page's content. */
export const Frame = ({ children }: { readonly children: ComponentChildren }) => {
  const { page } = useApp()
  return (
    <>
      <a class="ds-skip-link" href="#content">
        {page.skip}
      </a>
      <Header />
      {children}
      <Footer />
    </>
  )
}
