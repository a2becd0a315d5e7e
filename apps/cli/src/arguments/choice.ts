/** An answer to a question of a reading, as the command line gives it. */
export interface Choice {
  /** The id of the question. */
  readonly question: string
  /** The id of an option, or `list:CODE` or `table:CODE`. */
  readonly answer: string
}

/**
 * `ID=ANSWER` in its parts; undefined when it is none. A question's id may have the name of a list in it, and with it any
 * character; an answer has no equals sign.
 *
 * @example choiceOf('table-or-list:F_DEMO=list:befolkning') // { question: 'table-or-list:F_DEMO', answer: 'list:befolkning' }
 */
export const choiceOf = (text: string): Choice | undefined => {
  const between = text.lastIndexOf('=')
  const [question, answer] = [text.slice(0, between), text.slice(between + 1).trim()]
  return between < 1 || answer === '' ? undefined : { question, answer }
}

const plain = /^[\p{L}\p{N}_.:=/@%+,-]+$/u

/** A word as a shell takes it for one. */
const shellWord = (text: string): string => (plain.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`)

/** What to write on the command line to answer a question. */
export const chooseFlag = (question: string, answer: string): string => `--choose ${shellWord(`${question}=${answer}`)}`
