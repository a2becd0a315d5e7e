import { useState } from 'preact/hooks'
import { type FieldPlace, useInvalidInput } from '../controls/use-field.ts'
import type { Span } from '../state/answered-names.ts'
import { type Path, withInvalidInput } from '../state/form.ts'
import { namesIn, textOfNames } from '../state/listed-names.ts'
import type { FormChange } from '../state/update-form.ts'

const sorted = (names: readonly string[]): string => names.toSorted().join()

const none: ReadonlySet<string> = new Set()

/**
 * Names as they are typed or pasted. The text stays as it was written while it means what counts and what is refused.
 *
 * @param elsewhere names that count already, in another part of the list
 */
export const useNames = ({ path }: FieldPlace, things: readonly unknown[], elsewhere = none) => {
  const [typed, setTyped] = useState('')
  const refused = useInvalidInput(path)?.text ?? ''
  const meant = [textOfNames(things), refused].filter(Boolean).join('\n')
  const names = namesIn(meant)
  const means = namesIn(typed).filter((name) => !elsewhere.has(name) || names.includes(name))
  return { text: sorted(means) === sorted(names) ? typed : meant, setTyped }
}

/** Puts the names of a text in place of a part of a list. */
export const replacedNames =
  (path: Path, span: Span, text: string): FormChange =>
  (form, _, parser) =>
    parser?.withNames(form, path, span, text) ?? withInvalidInput(form, path, text)
