import type { Plugin } from 'vite'
import { questions } from '../form/questions.ts'

/**
 * Puts the questions into the page as they are derived when it is built, so that the form is alive before the engine,
 * whose schemas they are derived from, has been loaded.
 */
export const derivedQuestions: Plugin = {
  name: 'derived-questions',
  enforce: 'pre',
  load: (id) =>
    id.endsWith('/form/questions.ts')
      ? `export const questions = new Map(${JSON.stringify([...questions])})`
      : undefined,
}
