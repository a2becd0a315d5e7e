import { Section } from '@anslag/ui'
import { useDesk } from '../../../shell/desk.ts'
import { useCase } from '../case-context.ts'

/** What must be answered before the quote can be issued. */
export const Remarks = () => {
  const { words, language } = useDesk()
  const { toAnswer } = useCase().shown.value.body
  return (
    <Section level={2} size="xs" id="to-answer" text={words.casePage.toAnswer}>
      {toAnswer.length === 0 && <p>{words.casePage.nothingToAnswer}</p>}
      <ul>
        {toAnswer.map(({ code, path, sentence }) => (
          <li key={`${code} ${path}`}>{sentence[language]}</li>
        ))}
      </ul>
    </Section>
  )
}
