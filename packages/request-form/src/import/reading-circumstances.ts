import type { Request } from '@anslag/pricing'
import type { FormContext } from '../context/form-context.ts'

/** The request of the form as it is now; undefined when it cannot be had. */
export const formRequest = async ({ pricing, form }: FormContext): Promise<Request | undefined> => {
  const parser = await pricing.peek()?.parser.fetch()
  const request = parser?.requestOf(form.peek().draft)
  return request?.ok === true ? request.value : undefined
}

/**
 * What a reading task has besides the files; undefined until the page has it. What tells the faults of documents is code, and does
 * not go to a worker.
 */
export const circumstances = ({ allTexts, day, pricing, words }: FormContext) => {
  const [all, book] = [allTexts.peek(), pricing.peek()]
  const parser = book?.parser.now.peek()
  if (all === undefined || book === undefined || typeof parser !== 'object') return undefined
  const { faults, ...texts } = all
  const catalogue = { text: JSON.stringify(book.documents.catalogue), digest: parser.catalogueDigest }
  return { day, catalogue, texts, words: words.reading }
}
