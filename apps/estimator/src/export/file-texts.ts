import type { Texts } from '@anslag/presentation/estimate'
import type { App } from '../shell/app.ts'

/** All texts of the page's language; undefined where they cannot be fetched. */
export const allTextsOf = async ({ deferred, allTexts }: App): Promise<Texts | undefined> => {
  await deferred.fetch()
  return allTexts.peek()
}
