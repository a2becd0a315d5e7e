import type { Form } from '@anslag/request-form'
import { say } from '@anslag/request-form/deferred'
import type { App } from '../shell/app.ts'

/** The request as a file, two spaces deep, with a line end. */
export const fileText = ({ draft }: Form): string => `${JSON.stringify(draft, undefined, 2)}\n`

const save = (text: string, name: string): void => {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  URL.revokeObjectURL(url)
}

/** The answers as a file. */
export const downloadAnswers = ({ form, words }: App): void => save(fileText(form.peek()), words.export.fileName)

/** The estimate as a file, with its traces. Without spaces, since it is large. Where there is none, says why. */
export const downloadEstimate = (app: App): void => {
  const { priced, page, words } = app
  const now = priced.peek()
  if (now?.ok === true) save(`${JSON.stringify(now.estimate)}\n`, words.export.estimateFileName)
  else say(app, 'take', { color: 'danger', message: page.price.notPriced, issues: now?.issues ?? [] })
}
