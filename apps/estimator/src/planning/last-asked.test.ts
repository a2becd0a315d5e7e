import { describe, expect, it } from 'vitest'
import { lastAsked } from './last-asked.ts'

describe('what is asked of a worker', () => {
  it('is sent one at a time, and of what waits only the last', () => {
    const sent: string[] = []
    const { ask, answered } = lastAsked<string>((task) => sent.push(task))
    for (const task of ['a', 'b', 'c']) ask(task)
    expect(sent).toEqual(['a'])
    answered()
    expect(sent).toEqual(['a', 'c'])
    answered()
    ask('d')
    expect(sent).toEqual(['a', 'c', 'd'])
  })
})
