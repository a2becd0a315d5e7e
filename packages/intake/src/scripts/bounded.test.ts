import { describe, expect, it } from 'vitest'
import { readScript } from './index.ts'

const million = 1_000_000

/** Each of these would take hours, or all memory, if reading them took more than its length. */
const hostile: readonly (readonly [what: string, text: string])[] = [
  ['a million spaces', `for${' '.repeat(million)}x\nimport${' '.repeat(million)}x`],
  ['a million tabs before a colon', `for i in 1${'\t'.repeat(million)}:`],
  ['a million continued comments', `import db/A_B \\\n${'// \\\n'.repeat(million / 5)}`],
  ['a million joints', `import db/A_B ${'++ '.repeat(million / 3)}`],
  ['a million slashes', `import ${'/ '.repeat(million / 2)}`],
  ['a million parentheses', `import db/A_B ${'('.repeat(million)}`],
  ['a million open dates', `import db/A_B ${'date_fmt('.repeat(million / 10)}`],
  ['a million quotation marks', `import db/A_B "${'\'" //'.repeat(million / 5)}`],
  ['a million semicolons', `for ${'i in 1:9;'.repeat(million / 9)}\nimport db/A_B\nend`],
  ['a million long values', `let x = ${'y'.repeat(900)}\nimport db/A_B ${'$x'.repeat(million / 2)}`],
  ['values that double', `let x = y\n${'let x = $x$x\n'.repeat(1000)}import db/A_$x`],
  ['a long command in a long loop', `for i in 1:9999\nimport-panel ${'db/A_B '.repeat(10_000)}\nend`],
  ['as many imports as a file may have', 'import db/A_B\n'.repeat(million / 3)],
  ['loops in loops', `${'for i in 1:9\n'.repeat(50_000)}import db/A_B date_fmt(200$i)`],
]

describe('a script that was made to keep a reader busy', () => {
  it.each(hostile)('is read to its end: %s', (_what, text) => {
    expect(() => readScript(text, 'order.txt')).not.toThrow()
  })
})
