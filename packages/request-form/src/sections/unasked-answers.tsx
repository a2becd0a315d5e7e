import { driverName } from '@anslag/presentation/estimate'
import { useFormContext } from '../context/form-context.ts'
import { questions } from '../state/questions.ts'

const known = new Set([...questions.keys(), 'format', 'origins'])

/** Answers of a file that the form cannot ask for: they stay, and the reader sees them. */
export const UnaskedAnswers = () => {
  const { form, page, texts } = useFormContext()
  const unasked = Object.entries(form.value.draft).filter(([name]) => !known.has(name))
  if (unasked.length === 0) return null
  return (
    <p class="unasked">
      {page.form.unasked}{' '}
      {unasked
        .map(([name, value]) =>
          Array.isArray(value) ? `${driverName(name, texts)} (${value.length})` : driverName(name, texts),
        )
        .join(', ')}
    </p>
  )
}
