import { Notice } from '@anslag/ui'
import type { FormContext } from '../context/form-context.ts'
import type { RequestParser } from '../state/request-parser.ts'

/** Uses a part that is fetched, when its words and what reads answers are there; says so where one cannot be fetched. */
export const withPart = async <Part,>(
  { status, page, pricing }: FormContext,
  place: string,
  part: Promise<Part>,
  act: (part: Part, parser: RequestParser) => void | Promise<void>,
): Promise<void> => {
  const [fetched, parser] = await Promise.all([part, pricing.peek()?.parser.fetch()]).catch(() => [])
  if (fetched !== undefined && parser !== undefined) return act(fetched, parser)
  status.value = { place, Message: () => <Notice color="danger">{page.form.partFailed}</Notice> }
}
