import type { Texts } from '../nb.ts'

export const words = {
  or: 'or',
  nothing: 'nothing',
  end: 'the end',
  quoted: '“{text}”',
  matching: 'something that matches {pattern}',
} satisfies Texts['words']
