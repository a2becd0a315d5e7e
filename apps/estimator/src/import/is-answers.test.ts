import { describe, expect, it } from 'vitest'
import { isAnswers } from './is-answers.ts'

const file = (name: string, content: string) => new File([content], name)

describe('a file', () => {
  it.each([
    ['svar.json', '{"format":"request/1"}', true],
    ['svar.json', 'noe annet', true],
    ['svar.txt', '\ufeff\n {"format":"estimate/1"}', true],
    ['tall.txt', '[1, 2]', true],
    ['skript.txt', 'import db/INNTEKT_WLONN', false],
    ['liste.csv', 'Variabelnavn;Kryss av', false],
    ['liste.xlsx', 'PK\u0003\u0004', false],
    ['metadata.json', '{"dataStore": {"name": "no.ssb.fdb"}, "dataStructures": []}', false],
    ['tom.txt', '', false],
  ])('%s with %j has answers: %s', async (name, content, expected) => {
    expect(await isAnswers(file(name, content))).toBe(expected)
  })
})
