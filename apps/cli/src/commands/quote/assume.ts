import { type AnswerValue, quoteOperations } from '@anslag/quotes'
import { message } from '../../message.ts'
import { misused } from '../../outcome.ts'
import type { Command } from '../command.ts'
import { changing, withSameBook } from './changing.ts'
import { shortest } from './decimal.ts'

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

/** A place in the request is a driver, a name with a point a norm, any other a component. */
const takenOf = (place: string, value: string) => {
  if (place.startsWith('/')) return { kind: 'driver', ref: place, value: answerTyped(value) } as const
  if (!place.includes('.')) return { kind: 'assessment', component: place } as const
  return { kind: 'norm', ...normPlace(place), value: shortest(value) } as const
}

/** Answers a driver otherwise, expects other hours than a norm, or states that a component was assessed. */
export const quoteAssume: Command = changing({
  name: 'quote assume',
  operands: [{ name: 'place' }, { name: 'value', optional: true }],
  flags: ['reason', 'by', 'at', 'list'],
  required: ['reason', 'by'],
  change: (quote, invocation) => {
    const [, place = '', value = ''] = invocation.operands
    const reason = invocation.options.given('reason') ?? ''
    if (place.includes('.') && !place.startsWith('/') && !isHours(value))
      return misused('quote assume', message('usage/not-hours', { given: value }))
    return withSameBook(quote, invocation, (entry) =>
      quoteOperations.assume(quote, { ...takenOf(place, value), reason }, entry),
    )
  },
})
