import { describe, expect, it } from 'vitest'
import { fencesOf } from './fences.ts'

const page = [
  'Run it:',
  '',
  '```sh',
  'anslag example',
  '```',
  '',
  '```text',
  '{}',
  '```',
  '',
  'Then:',
  '```json excerpt',
].concat(['{ … }', '```', '- in a list', '', '  ```json', '  { "a": 1 }', '  ```'])

describe('fencesOf', () => {
  const pairs = fencesOf('README.md', page.join('\n'))

  it('finds every fence, with its line, language and marks', () => {
    expect(pairs.map(({ fence: { line, language, marks } }) => [line, language, marks])).toEqual([
      [3, 'sh', ''],
      [7, 'text', ''],
      [12, 'json', 'excerpt'],
      [17, 'json', ''],
    ])
  })

  it('joins a fence with the one that follows it at once', () => {
    expect(pairs[0]?.next?.text).toBe('{}')
  })

  it('does not join fences with words between them', () => {
    expect(pairs[1]?.next).toBeUndefined()
  })

  it('takes the indent of a list away', () => {
    expect(pairs[3]?.fence.text).toBe('{ "a": 1 }')
  })

  it('refuses a fence that is never closed', () => {
    expect(() => fencesOf('README.md', '```sh\nls')).toThrow('README.md:1')
  })
})
