import { fieldId } from '../controls/use-field.ts'

/** The field that answers what stands at a JSON Pointer, or the nearest around it that is on the page. */
const elementFor = (steps: readonly string[]): HTMLElement | null => {
  const [question = '', ...below] = steps
  const element = document.getElementById(below.length === 0 ? question : fieldId(steps))
  if (element !== null || steps.length === 0) return element
  return below.length === 0 ? document.getElementById(fieldId(steps)) : elementFor(steps.slice(0, -1))
}

/**
 * Takes the reader to a question of the form that is drawn, and the keyboard along.
 *
 * @param steps of the JSON Pointer to its answer in the request
 */
export const goToQuestion = (steps: readonly string[]): void => {
  const element = elementFor(steps)
  // What is asked of those who want to be more exact is closed.
  for (let at = element?.closest('details'); at; at = at.parentElement?.closest('details')) at.open = true
  const control = element?.matches('input, select, textarea, button')
    ? element
    : element?.querySelector<HTMLElement>('input, select, textarea, button:not(.help-toggle)')
  element?.scrollIntoView({ block: 'center' })
  control?.focus({ preventScroll: true })
}
