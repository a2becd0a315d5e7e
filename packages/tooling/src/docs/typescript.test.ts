import { describe, expect, it } from 'vitest'
import { typeErrorsOf } from '../repository/compiled.ts'
import { packageOf } from '../repository/packages.ts'
import { fencesInLanguage, placeOf } from './pages.ts'

/** A whole file bears its path after the language; other programs stand by themselves and import packages only. */
const snippets = fencesInLanguage('ts').map((pair, index) => {
  const { marks, text } = pair.fence
  const path = marks === '' ? `packages/tooling/src/fence-${index}.ts` : marks
  return { place: placeOf(pair), path, text, folder: packageOf(path)?.folder ?? '' }
})

describe('TypeScript in the documentation', () => {
  it('is a program, a file with its path, or marked as an excerpt', () => {
    const unmarked = snippets.filter(({ folder, text }) => folder === '' || !/^import /m.test(text))
    expect(unmarked.map(({ place }) => place)).toEqual([])
  })

  it.each([...new Set(snippets.map(({ folder }) => folder))].filter((folder) => folder !== ''))(
    'compiles as part of %s',
    (folder) => {
      const own = snippets.filter((snippet) => snippet.folder === folder)
      const places = new Map(own.map(({ path, place }) => [path, place]))
      const errors = typeErrorsOf(folder, own).map((error) => `${places.get(error.split(':')[0] ?? '')}: ${error}`)
      expect(errors).toEqual([])
    },
  )
})
