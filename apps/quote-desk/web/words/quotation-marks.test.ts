import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { loadCaseWords } from '../pages/case/words/case-words.ts'
import { words as en } from './en.ts'
import { words as nb } from './nb.ts'
import { words as nn } from './nn.ts'

const web = new URL('..', import.meta.url).pathname

const parts = readdirSync(web, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.tsx'))

describe('quotation marks', () => {
  it('are those of the language', async () => {
    expect(JSON.stringify([en, (await loadCaseWords('en')).acts])).not.toMatch(/[«»]/)
    for (const [language, words] of [['nb', nb] as const, ['nn', nn] as const])
      expect(JSON.stringify([words, (await loadCaseWords(language)).acts])).not.toMatch(/[“”]/)
  })

  it('stand in no part of a page, which knows no language', () => {
    expect(parts.filter((path) => /[«»“”]/.test(readFileSync(`${web}${path}`, 'utf8')))).toEqual([])
  })
})
