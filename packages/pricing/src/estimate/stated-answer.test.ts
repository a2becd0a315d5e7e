import { describe, expect, it } from 'vitest'
import { answerText, figuresOfAnswer } from './stated-answer.ts'

describe('an answer', () => {
  it.each([
    ['none', undefined, ['0'], ''],
    ['a count', 3, ['3'], '3'],
    ['yes', true, ['1'], 'yes'],
    ['no', false, ['1'], 'no'],
    ['a word', 'new', ['1'], 'new'],
    ['an empty list', [], ['0'], ''],
    ['a list', ['krim', 'lonn'], ['2', '1'], ''],
    ['a thing', { id: 'a' }, ['1'], ''],
  ])('counts and is written in a trace as itself: %s', (_, answer, figures, text) => {
    expect(figuresOfAnswer(answer)).toEqual(figures)
    expect(answerText(answer)).toBe(text)
  })
})
