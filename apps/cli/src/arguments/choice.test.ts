import { describe, expect, it } from 'vitest'
import { choiceOf, chooseFlag } from './choice.ts'

describe('an answer on the command line', () => {
  it('has the id of a question and an answer', () => {
    expect(choiceOf('table-or-list:F_DEMO=list:befolkning')).toEqual({
      question: 'table-or-list:F_DEMO',
      answer: 'list:befolkning',
    })
  })

  it('has an equals sign in its question where the name of a list has one', () => {
    expect(choiceOf('unknown-list:a=b.xlsx= outside ')).toEqual({
      question: 'unknown-list:a=b.xlsx',
      answer: 'outside',
    })
  })

  it.each(['', '=', 'a=', '=a', 'a', 'a= '])('is none when a part lacks: %j', (text) => {
    expect(choiceOf(text)).toBeUndefined()
  })
})

describe('what to write for an answer', () => {
  it.each([
    ['table-or-list:F_DEMO', '--choose table-or-list:F_DEMO=outside'],
    ['unknown-list:sjøfart.xlsx', '--choose unknown-list:sjøfart.xlsx=outside'],
    ['unknown-list:my list.xlsx', "--choose 'unknown-list:my list.xlsx=outside'"],
    ['unknown-list:it’s', "--choose 'unknown-list:it’s=outside'"],
    ["unknown-list:it's $(rm)", "--choose 'unknown-list:it'\\''s $(rm)=outside'"],
  ])('is one word for a shell: %s', (question, flag) => {
    expect(chooseFlag(question, 'outside')).toBe(flag)
  })
})
