import { htmlOf } from '@anslag/documents/html'
import { documentWordsFor } from '@anslag/documents/languages'
import { textOf } from '@anslag/documents/text'
import { languages } from '@anslag/pricing'
import { aloud } from '../../../documents/src/testing/aloud.ts'
import { goldenDocuments } from '../../../documents/src/testing/golden.ts'
import type { Generated } from './page.ts'

/** Documents of the examples as text and as pages, in every language: whoever changes a word sees in a diff what becomes of it. */
export const goldenFiles = (): readonly Generated[] =>
  languages.flatMap((language) =>
    Object.entries(goldenDocuments(documentWordsFor(language))).flatMap(([name, document]) => [
      { path: `packages/documents/golden/${name}.${language}.txt`, text: textOf(document) },
      { path: `packages/documents/golden/${name}.${language}.html`, text: htmlOf(document) },
    ]),
  )

/** What a screen reader finds in the offer of an example, as a PDF and as a page: who changes its order or its tags sees it. */
export const aloudFiles = async (): Promise<readonly Generated[]> => {
  const offer = goldenDocuments(documentWordsFor('nb'))['offer-typical']
  if (offer === undefined) return []
  return Object.entries(await aloud(offer)).map(([form, text]) => ({
    path: `packages/documents/golden/offer-typical.nb.${form}-aloud.txt`,
    text,
  }))
}
