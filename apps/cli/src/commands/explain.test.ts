import { describe, expect, it } from 'vitest'
import { recorded } from '../recorded-run.ts'

describe('anslag explain', () => {
  it('shows how one line was computed, and no other', async () => {
    const { code, stdout } = await recorded('explain typical.json third-party:kreftregisteret@2027')
    expect(code).toBe(0)
    expect(stdout).toContain('Tredjepartsdata: Kreftregisteret')
    expect(stdout).toMatch(/[├└]─ /)
    expect(stdout).not.toContain('FD-Trygd')
    expect(stdout).toContain('Demonstrasjon:')
  })

  it('writes the line with its trace as JSON', async () => {
    const { stdout } = await recorded('explain typical.json fd-trygd@2027 --format json')
    expect(JSON.parse(stdout)).toMatchObject({ id: 'fd-trygd@2027', trace: { kind: 'rounded' } })
  })

  it('names the lines when there is none with this id', async () => {
    const { code, stdout, stderr } = await recorded('explain typical.json cordination')
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
    expect(stderr).toContain('line/unknown')
    expect(stderr).toContain('Mente du coordination?')
    expect(stderr).toContain('fd-trygd@2027')
  })

  it('refuses a request as pricing does', async () => {
    const { code, stderr } = await recorded('explain bad.json coordination', { 'bad.json': '{}' })
    expect(code).toBe(1)
    expect(stderr).toContain('/format  format/missing')
  })
})
