import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { summaries } from './openapi/operations.ts'
import { deskPermissions } from './policies/acting.ts'
import { offered } from './routes/operations.ts'
import { workLists } from './routes/search.ts'

const page = readFileSync(new URL('../../../docs/reference/desk.md', import.meta.url), 'utf8')

const elsewhere = {
  draft: '`POST /api/cases`: makes a case with its first draft',
  acknowledge: '`PUT /api/finance/quotes/{number}/acknowledgement`: finance has taken the acceptance over',
  enterChange: 'follows of itself, when something happens to a quote for a change',
  uploadList: '`POST /api/price-lists`: uploads a price list',
  decideList: '`POST /api/price-lists/{id}/approve` or `…/reject`: decides about one that somebody else uploaded',
  keepTemplates:
    '`POST /api/templates`, `PUT` and `DELETE /api/templates/{id}`: keeps a buyer, terms or a reason to use again',
  rejectAnswer:
    '`POST /api/cases/{id}/answers/{answer}/reject`: rejects what was answered by a link, with a reason; the buyer can answer anew',
  erase:
    '`PUT /api/erasures` for every case that names somebody, `PUT /api/cases/{id}/erasure` for one: takes persons of the buyer out, where no rule keeps them',
}

describe('the reference of the desk', () => {
  it('has every operation, who may do it, and what it does', () => {
    const said = new Map<string, string>([...Object.entries(summaries), ...Object.entries(elsewhere)])
    const names = [...Object.keys(offered), ...Object.keys(elsewhere)]
    const roles = new Map<string, readonly string[]>(Object.entries(deskPermissions))
    const rows = names.map((name) => `| \`${name}\` | ${roles.get(name)?.join(', ')} | ${said.get(name)} |`)
    expect(Object.keys(deskPermissions).filter((name) => !names.includes(name))).toEqual([])
    expect(page).toContain(rows.join('\n'))
  })

  it('has every work list', () => {
    for (const name of Object.keys(workLists)) expect(page).toContain(`| \`${name}\` |`)
  })
})
