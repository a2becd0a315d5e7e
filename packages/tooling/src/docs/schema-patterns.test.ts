import { describe, expect, it } from 'vitest'
import { filesBelow, read } from '../repository/files.ts'
import { hasPython, python } from './python.ts'

const folder = 'docs/reference/schemas'

/** Every pattern of every schema, with where it stands. */
const patternsIn = (value: unknown): readonly string[] =>
  typeof value !== 'object' || value === null
    ? []
    : Object.entries(value).flatMap(([name, each]) =>
        name === 'pattern' && typeof each === 'string' ? [each] : patternsIn(each),
      )

const patterns = [...new Set(filesBelow(folder).flatMap((path) => patternsIn(JSON.parse(read(path)))))]

const texts = [
  '',
  '0',
  '25',
  '0.5',
  '36580.50',
  '2026-11-23',
  '2026-11-23T12:00:00+01:00',
  '971035854',
  '٩٧١٠٣٥٨٥٤',
  '١.٠٠',
  '0192',
  '٠١٩٢',
  `sha256:${'0a'.repeat(32)}`,
  'DEMO-2026-0001',
  'unge',
  'hours/unit',
  'NO',
  'a@b.no',
  '/a/b',
  'https://ssb.no/',
].flatMap((text) => [text, `${text}\n`, `${text}\r`, `${text}\n\n`])

const matching = `
import json, re, sys
patterns, texts = json.load(sys.stdin)
print(json.dumps([[re.search(pattern, text) is not None for text in texts] for pattern in patterns]))
`

if (hasPython()) {
  describe('the patterns of the JSON Schemas', () => {
    const { stdout } = python(['-c', matching], JSON.stringify([patterns, texts]))

    it.each(patterns.map((pattern, index) => [pattern, index] as const))(
      'mean in Python what they mean in JavaScript: %s',
      (pattern, index) => {
        const found: readonly unknown[] = JSON.parse(stdout)
        expect(found[index]).toEqual(texts.map((text) => new RegExp(pattern, 'u').test(text)))
      },
    )
  })
} else {
  it('cannot be tried here, since there is no Python', () => expect(python(['-V']).code).toBe(127))
}
