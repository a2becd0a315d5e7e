import { signal } from '@preact/signals'

/** Files that were dropped elsewhere, until the page for new cases takes them. */
const given = signal<readonly File[]>([])

/** Gives files to the page for new cases. */
export const giveFiles = (files: readonly File[]): void => {
  given.value = files
}

/** Takes what was given; nothing is left. */
export const takeFiles = (): readonly File[] => {
  const files = given.peek()
  given.value = []
  return files
}
