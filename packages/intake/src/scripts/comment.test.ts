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
    ['import db/A /* wages */ 2020-01-01', 'import db/A   2020-01-01'],
    ['/* a */ import /* b */ db/A // */ c', '  import   db/A '],
    ["define-labels s 1 '/*' 2 '*/'", "define-labels s 1 '/*' 2 '*/'"],
    ['// import /* db/A', ''],
  ])('%s', (line, expected) => {
    expect(withoutComment(line)).toEqual({ code: expected, isOpen: false })
  })
})

describe('a comment over several lines', () => {
  it('is open where its line does not end it', () => {
    expect(withoutComment('import db/A /* wages')).toEqual({ code: 'import db/A ', isOpen: true })
    expect(withoutComment('/*')).toEqual({ code: '', isOpen: true })
  })

  it('hides lines up to its end', () => {
    expect(withoutComment('import db/A', true)).toEqual({ code: '', isOpen: true })
    expect(withoutComment('', true)).toEqual({ code: '', isOpen: true })
    expect(withoutComment('wages // */ import db/A', true)).toEqual({ code: ' import db/A', isOpen: false })
    expect(withoutComment('*/', true)).toEqual({ code: '', isOpen: false })
    expect(withoutComment('a */ b /* c', true)).toEqual({ code: ' b ', isOpen: true })
  })
})
