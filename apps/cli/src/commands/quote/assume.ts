import { type AnswerValue, assess, changeDriver, changeNorm } from '@anslag/quotes'
import { message } from '../../message.ts'
import type { Command } from '../command.ts'
import { changing } from './changing.ts'
import { shortest } from './decimal.ts'
import { decisionOf } from './entry.ts'
import { withSources } from './with-sources.ts'

/** An answer as it was typed: `3`, `true`, `["F_AAP"]`, or a word. */
const answerTyped = (typed: string): AnswerValue => {
  if (/^\d{1,15}$/.test(typed)) return Number(typed)
  if (typed === 'true' || typed === 'false') return typed === 'true'
  if (!typed.startsWith('[')) return typed
  const list = typed
    .slice(1, -1)
    .split(',')
    .map((each) => each.trim().replaceAll('"', ''))
  return list.filter((each) => each !== '')
}

/** Hours as somebody types them: no thousands, which would be read as decimals. */
const isHours = (typed: string): boolean => /^\d{1,15}([.,]\d{1,6})?$/.test(typed)

/** `component.tariff`, or `component.tariff:answer` where an answer decides the norm. */
const normPlace = (place: string) => {
  const [tariff = '', answer] = place.split(':')
  return { tariff, ...(answer === undefined ? {} : { answer }) }
}

/** Answers a driver otherwise, expects other hours than a norm, or states that a component was assessed. */
export const quoteAssume: Command = changing({
  name: 'quote assume',
  operands: [{ name: 'place' }, { name: 'value', optional: true }],
  flags: ['reason', 'by', 'at', 'list'],
  required: ['reason', 'by'],
  change: (quote, invocation) => {
    const [, place = '', value = ''] = invocation.operands
    const decision = decisionOf(invocation)
    if (place.includes('.') && !place.startsWith('/') && !isHours(value))
      return { kind: 'misused', messages: [message('usage/not-hours', { given: value })] }
    return withSources(quote, invocation, (sources) => {
      if (place.startsWith('/'))
        return changeDriver(quote, { ref: place, value: answerTyped(value), ...decision }, sources)
      if (!place.includes('.')) return assess(quote, { component: place, ...decision })
      return changeNorm(quote, { ...normPlace(place), value: shortest(value), ...decision }, sources)
    })
  },
})
