import type { InLanguage } from '@anslag/presentation'
import { engine, type Language as LanguageName } from '@anslag/pricing'
import { Headline } from '@anslag/ui'
import type { Language } from '../shell/app.ts'
import { Header } from '../shell/header.tsx'
import { type LegalPageName, languageAddress, locales } from '../shell/locales.ts'
import { LegalLinks } from './legal-links.tsx'
import { OwnStatement, WhatIsKnown, WhereToReport } from './owner.tsx'

/** The words of the legal pages in a language. */
export type LegalTexts = InLanguage<typeof import('../entries/parts.ts').legal>

interface LegalSection {
  readonly heading: string
  readonly paragraphs: readonly string[]
  readonly points?: readonly string[] | undefined
  readonly link?: { readonly text: string; readonly href: string } | undefined
}

const Section = ({ heading, paragraphs, points = [], link }: LegalSection) => (
  <section>
    <Headline level={2} size="sm" text={heading} />
    {paragraphs.map((text) => (
      <p key={text}>{text}</p>
    ))}
    {points.length > 0 && (
      <ul>
        {points.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    )}
    {link !== undefined && (
      <p>
        <a class="ds-link" href={link.href}>
          {link.text}
        </a>
      </p>
    )}
  </section>
)

interface LegalPageProps {
  readonly language: Language
  readonly name: LegalPageName
  readonly legalTexts: LegalTexts
  readonly version: string
}

/** One of the pages that a public service owes its readers. It stands as it is, without scripts. */
export const LegalPage = ({ language: { page, texts }, name, legalTexts, version }: LegalPageProps) => {
  const { title, lead, sections } = legalTexts[name]
  const root = `../${locales[texts.language].root}`
  const linkTo = (other: LanguageName) => ({ href: `${root}${locales[other].folder}${name}/` })
  return (
    <>
      <a class="ds-skip-link" href="#content">
        {page.shell.skip}
      </a>
      <Header name={page.shell.name} label={page.shell.languages} current={texts.language} linkTo={linkTo} />
      <main class="legal content" id="content" tabIndex={-1} data-root={root} data-engine={engine}>
        <p class="back">
          <a class="ds-link" href={root + languageAddress(texts.language, '')}>
            {legalTexts.legal.toForm}
          </a>
        </p>
        <Headline level={1} text={title} />
        <p class="lead">{lead}</p>
        {name === 'report' && <WhereToReport texts={legalTexts.owner} />}
        {sections.map((section) => (
          <Section key={section.heading} {...section} />
        ))}
        {name === 'accessibility' && <OwnStatement texts={legalTexts.owner} />}
        {name === 'report' && <WhatIsKnown texts={legalTexts.owner} version={version} />}
      </main>
      <footer class="footer">
        <LegalLinks words={page.shell} form="../" current={name} />
        <p>
          {legalTexts.legal.appliesTo} {page.shell.name} {version}
        </p>
      </footer>
    </>
  )
}
