import { htmlOf } from '@anslag/documents/html'
import { documentWordsFor } from '@anslag/documents/languages'
import { textOf } from '@anslag/documents/text'
import { languages } from '@anslag/pricing'
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
