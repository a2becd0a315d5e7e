import { describe, expect, it } from 'vitest'
import { filesBelow, read } from '../repository/files.ts'

const isText = (file: string): boolean => !/\.(png|ico|woff2?|pdf|xlsx|docx)$/.test(file)

/** Written apart so that this file does not hold them. */
const places = [
  ['registry.', 'npmjs.org'],
  ['registry.', 'yarnpkg.com'],
  ['/wo', 'rk/main'],
  ['/wo', 'rk/shared'],
  ['.lib', 'rary/'],
].map((parts) => parts.join(''))

const aboutTheMaking =
  /\b(this|that|another|other|previous|next|each|my) (session|agent|helper)s?\b|\b(AI|coding) (agent|assistant)|\bLLM\b/i

const later = new RegExp(`\\b(${['TO', 'DO|FIX', 'ME|X', 'XX'].join('')})\\b`)

const linesWith = (file: string, wrong: (line: string) => boolean): readonly string[] =>
  read(file)
    .split('\n')
    .flatMap((line, index) => (wrong(line) ? [`${file}:${index + 1} ${line.trim().slice(0, 100)}`] : []))

describe('the repository', () => {
  it('names no package registry and no place on a machine', () => {
    const found = filesBelow()
      .filter(isText)
      .flatMap((file) => linesWith(file, (line) => places.some((place) => line.includes(place))))
    expect(found).toEqual([])
  })

  it('speaks in its documentation of the project, not of how it is made', () => {
    const pages = filesBelow().filter((file) => file.endsWith('.md'))
    expect(pages.flatMap((file) => linesWith(file, (line) => aboutTheMaking.test(line)))).toEqual([])
  })

  it('leaves nothing to be done later in its code', () => {
    const sources = filesBelow().filter((file) => /\.(tsx?|css|html)$/.test(file))
    expect(sources.flatMap((file) => linesWith(file, (line) => later.test(line)))).toEqual([])
  })
})
