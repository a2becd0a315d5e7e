import type { Texts } from '../texts/nb.ts'

/** What each driver means and why it moves the price, or why it is asked. Pages load it on demand. */
export type Help = Readonly<Record<keyof Texts['drivers'], string>>
