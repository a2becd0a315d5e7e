import { type ReadonlySignal, signal } from '@preact/signals'

/** Something that comes when it is asked for. */
export interface Loading<Part> {
  /** Undefined until it has come. */
  readonly come: ReadonlySignal<Part | undefined>
  /** True where it did not come when it was asked for last. */
  readonly hasFailed: ReadonlySignal<boolean>
  /** Asks for it, unless it is here. */
  readonly ask: () => Promise<void>
}

/** Something that is loaded once, and may be asked for again where it did not come. */
export const createLoading = <Part extends object>(load: () => Promise<Part>): Loading<Part> => {
  const come = signal<Part | undefined>(undefined)
  const hasFailed = signal(false)
  const ask = async (): Promise<void> => {
    if (come.peek() !== undefined) return
    hasFailed.value = false
    const part = await load().catch(() => undefined)
    if (part !== undefined) come.value = part
    hasFailed.value = come.peek() === undefined
  }
  return { come, hasFailed, ask }
}
