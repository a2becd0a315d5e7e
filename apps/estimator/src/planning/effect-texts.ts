import { fill, formatKroner } from '@anslag/presentation'
import { addAmounts, type Estimate } from '@anslag/pricing'
import type { App } from '../shell/app.ts'
import type { EffectsReply, ToldEffect } from './task.ts'

const minus = '\u2212'

/**
 * A change to the nearest krone, with its sign; undefined for none.
 *
 * @example '+13 531 kr', 'NOK −2,100'
 */
export const signedKroner = (amount: string, texts: App['texts']): string | undefined => {
  const kroner = formatKroner(amount.replace('-', ''), texts)
  if (kroner === formatKroner('0.00', texts)) return undefined
  return kroner.replace(/\d/, (digit) => `${amount.startsWith('-') ? minus : '+'}${digit}`)
}

const textOf = ({ gross, complete }: ToldEffect, of: Estimate, texts: App['texts']): string | undefined => {
  const label = signedKroner(gross, texts)
  // Where somebody must look at the price already, that stands beside the sum.
  return label === undefined || complete || !of.totals.complete ? label : fill(texts.estimate.from, { label })
}

/** What the project costs with an institution here and with one abroad, in one sentence. */
const sideBySide = (effects: readonly ToldEffect[], of: Estimate, { texts, words }: App): string | undefined => {
  const [here, there] = ['NO', 'SE'].map((country) => {
    const effect = effects.find(({ answer }) => answer === country)
    if (effect === undefined) return undefined
    const label = formatKroner(addAmounts([of.totals.gross, effect.gross]), texts)
    return effect.complete ? label : fill(texts.estimate.from, { label })
  })
  if (here === undefined || there === undefined) return undefined
  const { example, prices } = words.planning
  return fill(of.priceList.status === 'demonstration' ? example : prices, { here, there })
}

/** What stands beside the answers to a question. */
export const effectTexts = ({ question, effects }: EffectsReply, of: Estimate, app: App): Record<string, string> => {
  const texts = effects.map((effect) => [effect.answer, textOf(effect, of, app.texts)] as const)
  const both = question === '/responsible' ? sideBySide(effects, of, app) : undefined
  return Object.fromEntries(
    [...texts, ['both', both] as const].flatMap(([answer, text]) => (text === undefined ? [] : [[answer, text]])),
  )
}
