/** A step into a document: a member name or a place in a list, counted from 0. */
export type Step = string | number

const escaped = (step: Step): string =>
  typeof step === 'string' && /[~/]/.test(step) ? step.replaceAll('~', '~0').replaceAll('/', '~1') : String(step)

/**
 * JSON Pointer (RFC 6901) of the steps from the top of a document.
 *
 * @example pointer('sources', 0, 'files') // '/sources/0/files'
 */
export const pointer = (...steps: readonly Step[]): string =>
  steps.reduce<string>((path, step) => `${path}/${escaped(step)}`, '')

/**
 * The steps of a JSON Pointer, all as text. The inverse of {@link pointer}.
 *
 * @example steps('/sources/0/files') // [ 'sources', '0', 'files' ]
 */
export const steps = (path: string): readonly string[] => {
  if (path === '') return []
  const escapedSteps = path.slice(1).split('/')
  return path.includes('~')
    ? escapedSteps.map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
    : escapedSteps
}
