import type { Form } from '../form/form.ts'

/** The request as a file, two spaces deep, with a line end. */
export const fileText = ({ draft }: Form): string => `${JSON.stringify(draft, undefined, 2)}\n`
