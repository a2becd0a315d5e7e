import type { Texts } from '../nb.ts'

export const words = {
  or: 'eller',
  nothing: 'ingenting',
  end: 'slutten',
  quoted: '«{text}»',
  matching: 'noko som passar med {pattern}',
} satisfies Texts['words']
