import { exampleRequests } from '@anslag/price-lists'
import { describe, expect, it } from 'vitest'
import { currentList, recorded } from '../recorded-run.ts'

const changed = { 'changed.json': JSON.stringify({ ...Object(exampleRequests.typical), tables: ['F_AAP'] }) }

describe('anslag diff', () => {
  it('shows what differs between two requests, with the cause', async () => {
    const { code, stdout } = await recorded('diff typical.json changed.json', changed)
    expect(code).toBe(0)
    expect(stdout).toContain('Uttrekk fra FD-Trygd')
    expect(stdout).toContain('−')
    expect(stdout).not.toContain('Tredjepartsdata')
    expect(stdout).toContain('Demonstrasjon:')
    expect(stdout).toContain('(eksempelbeløp)')
  })

  it('compares a request with an estimate that was made earlier', async () => {
    const { stdout: earlier } = await recorded('price typical.json --format json --day 2026-03-01')
    const files = { ...changed, 'earlier.json': earlier }
    const { code, stdout } = await recorded('diff earlier.json changed.json --format json', files)
    expect(code).toBe(0)
    const ids = JSON.parse(stdout).lines.map(({ id }: { readonly id: string }) => id)
    expect(ids).toEqual(['fd-trygd@2027', 'fd-trygd@2028'])
  })

  it('says so when nothing differs', async () => {
    const { code, stdout } = await recorded('diff typical.json typical.json')
    expect(code).toBe(0)
    expect(stdout).toContain('Ingen linjer er endret.')
  })

  it('needs no list of the day for two estimates', async () => {
    const { stdout: earlier } = await recorded('price typical.json --format json')
    const { code } = await recorded('diff a.json b.json --day 2020-01-01', { 'a.json': earlier, 'b.json': earlier })
    expect(code).toBe(0)
  })

  it('prices both requests with the list that was given, also from standard input', async () => {
    const list = JSON.stringify({ ...Object(currentList), id: 'own' })
    const { code } = await recorded('diff typical.json changed.json --list -', { ...changed, '-': list })
    expect(code).toBe(0)
  })

  it('refuses what is neither, and tells of both files', async () => {
    const { code, stdout, stderr } = await recorded('diff list.json nowhere.json')
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
    expect(stderr).toMatch(/request\/1 eller\s+estimate\/1/)
    expect(stderr).toContain('nowhere.json: én feil')
  })

  it('refuses an estimate that was tampered with in its form', async () => {
    const { stdout: earlier } = await recorded('price small.json --format json')
    const broken = earlier.replace('"format": "estimate/1"', '"format": "estimate/1", "discount": 10')
    const { code, stderr } = await recorded('diff a.json small.json', { 'a.json': broken })
    expect(code).toBe(1)
    expect(stderr).toContain('/discount  format/unknown-key')
  })
})
