import { Section } from '@anslag/ui'
import { useCase } from '../case-context.ts'

/** What has happened to the quote. */
export const Events = () => {
  const { heading, sentences } = useCase().view.value.events
  return sentences.length === 0 ? null : (
    <Section level={2} size="xs" id="events" text={heading}>
      <ul>
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </Section>
  )
}
