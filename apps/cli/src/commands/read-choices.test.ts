import { languages } from '@anslag/pricing'
import { describe, expect, it } from 'vitest'
import { recorded } from '../recorded-run.ts'

const script = `require no.ssb.fdb:41 as db
import-event db/SIVSTANDFDT_SIVSTAND 2018-01-01 to 2018-12-31
import db/BEFOLKING_ALDER 2020-01-01 as age
`

const own = {
  'order.txt': script,
  'my list.csv': 'Variabelbeskrivelse;Kryss av;Variabelnavn\nTull;x;tull_x\n',
  '-': script,
}

const parsed = (text: string): Record<string, unknown> => JSON.parse(text)

/** What the report says to write, line by line. */
const flagsIn = (report: string) => [...report.matchAll(/--choose (.*)/g)].map(([, flag = '']) => flag)

describe('questions of a reading', () => {
  it('tell what to write for each answer', async () => {
    expect(flagsIn((await recorded('read order.txt --lang en', own)).stdout)).toEqual([
      'table-or-list:F_DEMO_SIV=table:F_DEMO_SIV',
      'table-or-list:F_DEMO_SIV=list:befolkning',
      'table-or-list:F_DEMO_SIV=leave-out',
      'unknown-variable:BEFOLKING=list:befolkning',
      'unknown-variable:BEFOLKING=outside',
      'unknown-variable:BEFOLKING=leave-out',
      'unknown-variable:BEFOLKING=list:CODE',
    ])
  })

  it('are answered by what they tell, and by any other list or table', async () => {
    const choices = '--choose table-or-list:F_DEMO_SIV=list:befolkning --choose unknown-variable:BEFOLKING=list:valg'
    const { stdout } = await recorded(`read order.txt ${choices} --request`, own)
    expect(parsed(stdout)).toMatchObject({ areas: ['befolkning', 'valg'] })
    expect(parsed(stdout)).not.toHaveProperty('tables')
    const report = await recorded(`read order.txt ${choices}`, own)
    expect(report.stdout).toContain('Svar: variabellisten «Befolkning»')
  })

  it('take the last of several answers', async () => {
    const choices = '--choose unknown-variable:BEFOLKING=list:valg --choose unknown-variable:BEFOLKING=leave-out'
    expect(parsed((await recorded(`read order.txt ${choices} --request`, own)).stdout)).not.toHaveProperty('areas')
  })
})

describe('an answer that is none', () => {
  it.each([
    ['x', 2, 'usage/not-a-choice'],
    ['unknown-variable:BEFOLKING=', 2, 'usage/not-a-choice'],
    ['unknown-variable:BEFOLKNING=outside', 1, 'choice/unknown-question'],
    ['unknown-variable:BEFOLKING=list:tull', 1, 'choice/unknown-answer'],
    ['table-or-list:F_DEMO_SIV=table:tull', 1, 'choice/unknown-answer'],
  ])('is refused, and nothing is written: %s', async (choice, code, message) => {
    for (const language of languages) {
      const run = await recorded(`read order.txt --request --choose ${choice} --lang ${language}`, own)
      expect({ code: run.code, stdout: run.stdout }).toEqual({ code, stdout: '' })
      expect(run.stderr).toContain(message)
      expect(run.stderr).not.toMatch(/undefined|\[object|[{]\w+[}]/)
    }
  })

  it('names the question that was probably meant', async () => {
    const { stderr } = await recorded('read order.txt --choose unknown-variable:BEFOLKNING=outside --lang en', own)
    expect(stderr).toMatch(/Did you mean\s+unknown-variable:BEFOLKING\?/)
  })

  it('says so where nothing is asked', async () => {
    const files = { 'a.txt': 'import db/VALG_X' }
    const { stderr } = await recorded('read a.txt --choose a=outside --lang en', files)
    expect(stderr).toContain('leave nothing to ask')
  })
})
