import { isObjectOrList, jsonReader, type Request, type Result, readJson, valueAt } from '@anslag/pricing'
import { nextTask } from '../context/next-task.ts'
import { listAt } from './form.ts'

/** Words and marks that are read without a pause: a few milliseconds' worth on a slow machine. */
const tokens = 20_000

/** Entries from which on a member is read by itself. */
const many = 500

/** Texts that are kept until they are read: what the browser remembers and what an address brings may come at once. */
const most = 2

/** The requests in a document: itself, that of an estimate or of a form on its way to another page, those of alternatives. */
const requestsIn = (document: unknown): readonly object[] =>
  [
    document,
    valueAt(document, ['request']),
    valueAt(document, ['draft']),
    ...[...listAt(document, ['scenarios']), ...listAt(document, ['scenarios', 'document', 'scenarios'])].map(
      (scenario) => valueAt(scenario, ['request']),
    ),
  ]
    .filter(isObjectOrList)
    .filter((request) => valueAt(request, ['format']) === 'request/1')

const isLarge = (value: unknown): boolean => isObjectOrList(value) && Object.keys(value).length >= many

/**
 * Reads piece by piece, so that the page stays alive, with what reads requests, which remembers what it has read: what then
 * reads the same as a whole has next to nothing to do.
 */
export const chunkedParsing = (readRequest: (document: unknown) => Result<Request>) => {
  let last: readonly { readonly text: string; readonly result: Result<unknown> }[] = []
  const parseInChunks = async (document: unknown): Promise<void> => {
    for (const request of requestsIn(document))
      for (const [name, value] of Object.entries(request).filter(([, each]) => isLarge(each))) {
        await nextTask()
        readRequest({ [name]: value, format: 'request/1' })
      }
    await nextTask()
  }
  return {
    /** Reads the members of a request, or of the requests in another document of ours. */
    parseInChunks,
    /** Reads a text, and then what it says. */
    parseTextInChunks: async (text: string): Promise<void> => {
      const step = jsonReader(text, tokens)
      let result = step()
      for (; result === undefined; result = step()) await nextTask()
      last = [{ text, result }, ...last].slice(0, most)
      if (result.ok) await parseInChunks(result.value)
    },
    /** What {@link readJson} says of a text. */
    json: (text: string) => last.find((each) => each.text === text)?.result ?? readJson(text),
  }
}
