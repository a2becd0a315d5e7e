import type { InLanguage } from '@anslag/presentation'
import { Button, Section } from '@anslag/ui'
import { slots } from './owner-slots.ts'

type OwnerTexts = InLanguage<typeof import('../entries/parts.ts').legal>['owner']

/** Where to report, as whoever put up the page says; until that is known, what holds when they say nothing. */
export const WhereToReport = ({ texts }: { readonly texts: OwnerTexts }) => (
  <Section level={2} size="sm" id="where" text={texts.heading}>
    <p id={slots.owner} hidden>
      {texts.putUpBy} <strong />
    </p>
    <p id={slots.reportTo} hidden>
      {texts.reportTo}{' '}
      <a class="ds-link" href="#where">
        {texts.heading}
      </a>
    </p>
    <p id={slots.unknown}>{texts.unknown}</p>
    <p id={slots.wrong} hidden>
      {texts.wrong} <code />
    </p>
  </Section>
)

/** The owner's own accessibility statement, where there is one. */
export const OwnStatement = ({ texts }: { readonly texts: OwnerTexts }) => (
  <p id={slots.ownStatement} hidden>
    <a class="ds-link" href="#content">
      {texts.ownStatement}
    </a>
  </p>
)

/** What the page knows, to be copied. */
export const WhatIsKnown = ({ texts, version }: { readonly texts: OwnerTexts; readonly version: string }) => (
  <Section level={2} size="sm" id="known" text={texts.known}>
    <p>{texts.knownIntro}</p>
    <pre class="known" id={slots.known} lang="en">{`page: ${version}`}</pre>
    <Button variant="secondary" id={slots.copy} hidden>
      {texts.copy}
    </Button>
    <div role="status">
      <p id={slots.copied} hidden>
        {texts.copied}
      </p>
      <p id={slots.notCopied} hidden>
        {texts.notCopied}
      </p>
    </div>
  </Section>
)
