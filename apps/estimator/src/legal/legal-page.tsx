import { engine, type Language as LanguageName } from '@anslag/pricing'
import type { Language } from '../shell/app.ts'
import { Header } from '../shell/header.tsx'
import { languageAddress } from '../shell/language-address.ts'
import { pages, type StatementName } from '../shell/locales.ts'
import { StatementLinks } from './legal-links.tsx'
import { OwnStatement, WhatIsKnown, WhereToReport } from './owner.tsx'
import type { StatementSection, StatementTexts } from './texts/nb.ts'

const Section = ({ heading, paragraphs, points = [], link }: StatementSection) => (
  <section>
    <h2 class="ds-heading" data-size="sm">
      {heading}
    </h2>
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

interface StatementPageProps {
  readonly language: Language
  readonly name: StatementName
  readonly statements: StatementTexts
  readonly version: string
}

/** One of the pages that a public service owes its readers. It stands as it is, without scripts. */
export const StatementPage = ({ language: { page, frame, texts }, name, statements, version }: StatementPageProps) => {
  const { title, lead, sections } = statements[name]
  const root = `../${pages[texts.language].root}`
  const linkTo = (other: LanguageName) => ({ href: `${root}${pages[other].folder}${name}/` })
  return (
    <>
      <a class="ds-skip-link" href="#content">
        {page.skip}
      </a>
      <Header name={page.name} label={page.languages} current={texts.language} linkTo={linkTo} />
      <main class="statement" id="content" tabIndex={-1} data-root={root} data-engine={engine}>
        <p class="back">
          <a class="ds-link" href={root + languageAddress(texts.language, '')}>
            {statements.toForm}
          </a>
        </p>
        <h1 class="ds-heading" data-size="lg">
          {title}
        </h1>
        <p class="lead">{lead}</p>
        {name === 'report' && <WhereToReport texts={statements.owner} />}
        {sections.map((section) => (
          <Section key={section.heading} {...section} />
        ))}
        {name === 'accessibility' && <OwnStatement texts={statements.owner} />}
        {name === 'report' && <WhatIsKnown texts={statements.owner} version={version} />}
      </main>
      <footer class="footer">
        <StatementLinks frame={frame} form="../" current={name} />
        <p>
          {statements.appliesTo} {page.name} {version}
        </p>
      </footer>
    </>
  )
}
