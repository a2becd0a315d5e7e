import { exampleRequests } from '@anslag/price-lists'
import type { RequestParser } from '@anslag/request-form'
import { replace } from '@anslag/request-form/deferred'
import type { App } from '../shell/app.ts'

export type ExampleName = keyof typeof exampleRequests

/** Puts an example into the form. What stood there can be taken back. */
export const putInExample = (app: App, parser: RequestParser, name: ExampleName): void => {
  const opened = parser.open(exampleRequests[name])
  if (opened.ok) replace(app, 'top', opened.value, { color: 'success', message: app.words.examples.putIn })
}
