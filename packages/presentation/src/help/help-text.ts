import { known } from '../names/known.ts'
import type { Help } from '../texts/texts.ts'

/** The help for a driver; undefined where there is none. */
export const helpText = (driver: string, help: Help): string | undefined => known(help, driver)
