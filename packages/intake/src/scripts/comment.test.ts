import { describe, expect, it } from 'vitest'
import { withoutComment } from './comment.ts'

describe('a line without its comment', () => {
  it.each([
    ['import db/A // wages', 'import db/A '],
    ['// import db/A', ''],
    ['# import db/A', ''],
    ['import db/A # wages', 'import db/A '],
    ['import db/A//wages', 'import db/A'],
    ['regress y a#b', 'regress y a#b'],
    ['define-labels s 1 "a // b" // c', 'define-labels s 1 "a // b" '],
    ["define-labels s 1 'nr # 1' # c", "define-labels s 1 'nr # 1' "],
    ["it isn't closed // c", "it isn't closed "],
    ['nothing', 'nothing'],
  ])('%s', (line, expected) => {
    expect(withoutComment(line)).toBe(expected)
  })
})
