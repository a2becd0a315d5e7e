import type { Request } from '@anslag/pricing'
import type { App } from '../shell/app.ts'
import { dayInOslo } from '../shell/today.ts'

/** The request of the form as it is now; undefined when it cannot be had. */
export const formRequest = async ({ pricing, form }: App): Promise<Request | undefined> => {
  const parser = await pricing.peek()?.parser.fetch()
  const request = parser?.requestOf(form.peek().draft)
  return request?.ok === true ? request.value : undefined
}

/** What a reading task has besides the files. What tells the faults of documents is code, and does not go to a worker. */
export const circumstances = ({ allTexts, priced, pricing, words }: App) => {
  const all = allTexts.peek()
  if (all === undefined) return undefined
  const { faults, ...texts } = all
  const now = priced.peek()
  const digest = now?.ok === true ? now.estimate.catalogue.digest : ''
  const catalogue = { text: JSON.stringify(pricing.peek()?.documents.catalogue), digest }
  return { day: dayInOslo(new Date()), catalogue, texts, words: words.reading }
}
