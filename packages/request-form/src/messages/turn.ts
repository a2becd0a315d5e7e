import type { Signal } from '@preact/signals'

/** Changes something, and gives what changes it back; so does that. */
export type Turn = () => Turn

/** Puts a value into a signal, and back. */
export const turnTo =
  <T>(signal: Signal<T>, value: T): Turn =>
  () => {
    const before = signal.peek()
    signal.value = value
    return turnTo(signal, before)
  }

/** Several at once. */
export const turnAll =
  (turns: readonly Turn[]): Turn =>
  () =>
    turnAll(turns.map((turn) => turn()))
