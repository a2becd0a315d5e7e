import type { Language } from '@anslag/pricing'
import type { AnchorHTMLAttributes } from 'preact'
import { locales, pageLanguages } from './locales.ts'

interface LanguagesProps {
  readonly label: string
  readonly current: Language
  /** What a link to the same page in another language has. */
  readonly linkTo: (language: Language) => AnchorHTMLAttributes
}

/** The page in every language, each by its own name. */
export const Languages = ({ label, current, linkTo }: LanguagesProps) => (
  <nav class="languages" aria-label={label}>
    <ul>
      {pageLanguages.map((language) => (
        <li key={language}>
          {language === current ? (
            <span aria-current="page" lang={language}>
              {locales[language].name}
            </span>
          ) : (
            <a class="ds-link" lang={language} hrefLang={language} {...linkTo(language)}>
              {locales[language].name}
            </a>
          )}
        </li>
      ))}
    </ul>
  </nav>
)

/** The top of every page. */
export const Header = ({ name, ...languagesOf }: LanguagesProps & { readonly name: string }) => (
  <header class="header">
    <p class="name">{name}</p>
    <Languages {...languagesOf} />
  </header>
)
