import type { Offer } from '@anslag/planning'
import type { App } from '../shell/app.ts'
import type { TextSetting } from './written.ts'

/** Writes into a field about years, days or a ceiling. */
export const writeText = ({ written }: App, name: TextSetting, text: string): void => {
  const { [name]: _before, ...others } = written.peek()
  written.value = text === '' ? others : { ...others, [name]: text }
}

/** What may go for the ceiling, in its new order. */
export const writeOffers = ({ written }: App, offers: readonly Offer[]): void => {
  const { offers: _before, ...others } = written.peek()
  written.value = offers.length === 0 ? others : { ...others, offers }
}
