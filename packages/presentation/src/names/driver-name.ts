import type { InitialTexts } from '../texts/texts.ts'
import { known } from './known.ts'

/** The name of a driver, `sources.files`; the key itself where there is none. */
export const driverName = (driver: string, { drivers }: Pick<InitialTexts, 'drivers'>): string =>
  known<string>(drivers, driver) ?? driver

const booleans: Readonly<Record<string, string>> = { true: 'yes', false: 'no' }

/**
 * What an answer to a driver reads as; `true` and `false` count as `yes` and `no`. An answer without a text, such as a
 * count, is returned as it is.
 *
 * @example answerName('sources.fileFormat', 'fixedWidth', nb) // 'fast bredde'
 */
export const answerName = (driver: string, answer: string, texts: Pick<InitialTexts, 'answers' | 'yesNo'>): string => {
  const key = known(booleans, answer) ?? answer
  const own = known<Readonly<Record<string, string>>>(texts.answers, driver)
  return (own && known(own, key)) ?? known<string>(texts.yesNo, key) ?? answer
}
