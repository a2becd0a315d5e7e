import { filesBelow, read } from '../repository/files.ts'
import { type FencePair, fencesOf } from './fences.ts'

/** Every page for readers, as paths from the root. */
export const pages: readonly string[] = filesBelow().filter((file) => file.endsWith('.md'))

export const fencesIn = (page: string): readonly FencePair[] => fencesOf(page, read(page))

/** Every fence of every page, in a language, but for excerpts, which stand for a whole that is elsewhere. */
export const fencesInLanguage = (language: string): readonly FencePair[] =>
  pages.flatMap(fencesIn).filter(({ fence }) => fence.language === language && fence.marks !== 'excerpt')

/** `docs/reference/request.md:6` */
export const placeOf = ({ fence: { page, line } }: FencePair): string => `${page}:${line}`

/** Files that programs of the pages read, `text order.txt`: their name stands after the language. */
export const fenceFiles: readonly FencePair[] = pages
  .flatMap(fencesIn)
  .filter(({ fence: { language, marks } }) => language !== 'js' && /^[\w-]+\.[a-z]+$/.test(marks))
