import { languages } from '@anslag/pricing'
import { Button } from '@anslag/ui'
import { useSignal } from '@preact/signals'
import { languageNames } from '../../../shell/language.ts'
import { useCase } from '../case-context.ts'
import { lastOf } from '../case-title.ts'

/** The letter as its buyer gets it, or would, in a language: fetched anew whenever the case was saved. */
export const Letter = () => {
  const { id, shown, words } = useCase()
  const { version } = shown.value.body
  const written = lastOf(shown.value.body)?.content.language ?? 'nb'
  const chosen = useSignal<(typeof languages)[number] | undefined>(undefined)
  const language = chosen.value ?? written
  return (
    <section class="letter" aria-label={words.acts.letter}>
      <p class="buttons">
        {languages.map((each) => (
          <Button
            key={each}
            small
            variant={each === language ? 'secondary' : 'tertiary'}
            aria-pressed={each === language}
            lang={each}
            onClick={() => {
              chosen.value = each
            }}
          >
            {languageNames[each]}
          </Button>
        ))}
        <a class="ds-link" href={`/api/cases/${id}/letter?language=${language}`} target="_blank" rel="noopener">
          {words.acts.openLetter}
        </a>
      </p>
      <iframe key={version} title={words.acts.letter} sandbox="" src={`/api/cases/${id}/letter?language=${language}`} />
    </section>
  )
}
