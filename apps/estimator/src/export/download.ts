import { amountName } from '@anslag/presentation/estimate'
import type { Form } from '@anslag/request-form'
import { say } from '@anslag/request-form/deferred'
import type { Priced } from '../price/pricing.ts'
import type { App } from '../shell/app.ts'

/** The request as a file, two spaces deep, with a line end. */
export const fileText = ({ draft }: Form): string => `${JSON.stringify(draft, undefined, 2)}\n`

/** Hands a file to the browser, which saves it. */
export const save = (content: string | Uint8Array, type: string, name: string): void => {
  const url = URL.createObjectURL(new Blob([typeof content === 'string' ? content : new Uint8Array(content)], { type }))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  URL.revokeObjectURL(url)
}

const json = 'application/json'

/** The answers as a file. */
export const downloadAnswers = ({ form, words }: App): void =>
  save(fileText(form.peek()), json, words.export.fileNames.answers)

/** The estimate that stands; where there is none, says why. */
export const estimated = (app: App): Extract<Priced, { readonly ok: true }> | undefined => {
  const { priced, page } = app
  const now = priced.peek()
  if (now?.ok === true) return now
  say(app, 'take', { color: 'danger', message: page.price.notPriced, issues: now?.issues ?? [] })
  return undefined
}

/** What a file of the estimate that stands is called: as its amounts are, an example on a demonstration list. */
export const fileName = ({ words, texts }: App, { estimate }: Extract<Priced, { readonly ok: true }>): string =>
  amountName(words.export.fileNames.estimate, estimate, texts).replaceAll('\u00a0', ' ')

/** The estimate as a file, with its traces. Without spaces, since it is large. */
export const downloadEstimate = (app: App): void => {
  const now = estimated(app)
  if (now !== undefined) save(`${JSON.stringify(now.estimate)}\n`, json, `${fileName(app, now)}.json`)
}
