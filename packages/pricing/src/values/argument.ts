import { isObject } from './value-at.ts'

/**
 * A function was called with what it cannot work with: a bug of whoever calls it, which TypeScript tells before. Its message
 * names the function, the argument and what that must be.
 */
export class ArgumentError extends TypeError {
  constructor(called: string, argument: string, expected: string) {
    super(`${called}: ${argument} must be ${expected}`)
    this.name = 'ArgumentError'
  }
}

/** Refuses an argument of a public function: plain JavaScript would fail far within, or go on with something else. */
export const requireArgument = (holds: boolean, called: string, argument: string, expected: string): void => {
  if (!holds) throw new ArgumentError(called, argument, expected)
}

/** True for what a reader has made of a document; not for the document itself, nor for a result that was not opened. */
export const isRead = (value: unknown): boolean => {
  if (!isObject(value)) return false
  const { document, digest } = value
  return isObject(document) && typeof digest === 'string'
}
