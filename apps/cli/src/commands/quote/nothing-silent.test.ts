import { describe, expect, it } from 'vitest'
import { memoryFiles } from '../../quote-files.ts'

const by = "--by 'Kari Nordmann'"

/** Files in memory after some commands, each of which must succeed. */
const after = async (...lines: readonly string[]) => {
  const own = memoryFiles()
  await own.run('quote new small.json details.json --day 2026-11-22 --output draft.json')
  for (const line of lines) expect((await own.run(line)).code, line).toBe(0)
  return own
}

const toAccepted = [
  `quote issue c.json --number DEMO-2026-0042 ${by} --at 2026-11-23T09:00:00+01:00 --output issued.json`,
  `quote accept issued.json --accepted-by Ola ${by} --at 2026-11-24T09:00:00+01:00 --output accepted.json`,
]

const decided = [
  `quote assume draft.json /populations/0/criteria 6 --reason Avklart ${by} --output b.json`,
  `quote adjust b.json --reduction 10% --reason Student ${by} --output c.json`,
]

const change = 'quote change accepted.json small.json --reason Avtalt --output change.json'

describe('what is not carried over', () => {
  it('is told of by a change: a reduction, and an answer where the customer says something else', async () => {
    const own = await after(...decided, ...toAccepted)
    const { code, stderr } = await own.run(change)
    expect(code).toBe(0)
    expect(stderr).toContain('«reduction-1» på 10 %')
    expect(stderr).not.toContain('/populations/0/criteria')
    expect(own.read('change.json').revisions[0].content.totals.net).toBe('0.00')
    const other = await own.run(change.replace('small', 'typical').replace('change.json', 'other.json'))
    expect(other.stderr).toContain('/populations/0/criteria')
  })

  it('is told of when a draft is priced for another request', async () => {
    const own = await after(...decided)
    const { stdout, stderr } = await own.run('quote reprice c.json --answers typical.json')
    expect(stderr).toContain('/populations/0/criteria')
    expect(stdout).toContain('"reduction-1"')
    expect((await own.run('quote reprice c.json --answers small.json')).stderr).toBe('')
  })
})

describe('what was typed', () => {
  it.each(['1.234,5', '1 000', 'abc', '-3', '99999999999999999'])('is hours or refused: %s', async (hours) => {
    const own = await after()
    const { code, stderr } = await own.run(`quote assume draft.json delivery.base '${hours}' --reason x ${by}`)
    expect([code, stderr.includes(hours)]).toEqual([2, true])
  })

  it('is a rate of VAT that the table has, or told of', async () => {
    const own = await after()
    const { code, stderr } = await own.run(`quote adjust draft.json --charge 100 --reason x --vat S:15 ${by}`)
    expect([code, stderr.replaceAll(/\s+/g, ' ').includes('Satsene er: 25.')]).toEqual([0, true])
  })

  it('may have spaces after the commas between lines', async () => {
    const own = await after()
    const { code } = await own.run(
      `quote adjust draft.json --charge 100 --reason x --lines 'delivery, coordination' ${by}`,
    )
    expect(code).toBe(0)
  })
})

describe('a deadline', () => {
  const deliver = `quote deliver accepted.json ${by} --delivery 2027 --at 2027-02-01T10:00:00+01:00 --output d.json`
  const extend = `quote extend d.json --delivery 2027 --reason Nytt ${by} --at 2027-03-02T10:00:00+01:00`

  it('is changed for each day that is given', async () => {
    const own = await after(...decided, ...toAccepted, deliver)
    const both = await own.run(`${extend} --until 2027-09-01 --delete-by 2032-12-31 --output e.json`)
    expect(both.code).toBe(0)
    expect(own.read('e.json').revisions[0].events.slice(-2)).toMatchObject([
      { kind: 'deadline-changed', deadline: 'download', until: '2027-09-01' },
      { kind: 'deadline-changed', deadline: 'deletion', until: '2032-12-31' },
    ])
  })

  it('is not changed without a day', async () => {
    const own = await after(...decided, ...toAccepted, deliver)
    const { code, stderr } = await own.run(extend)
    expect([code, stderr.includes('--until, --delete-by')]).toEqual([2, true])
  })
})
