import { languages } from '@anslag/pricing'
import { readQuote } from '@anslag/quotes'
import { describe, expect, it } from 'vitest'
import { filesOfLife, memoryFiles } from '../../quote-files.ts'

const { files, run, read } = await filesOfLife()

const by = "--by 'Kari Nordmann'"

describe('the life of a quote', () => {
  it('leaves a file for each step, and never changes the one before', () => {
    const kinds = (name: string) => read(name).revisions[0].events.map(({ kind }: { kind: string }) => kind)
    expect(kinds('draft.json')).toEqual([])
    expect(kinds('issued.json')).toEqual(['issued'])
    expect(kinds('sent.json')).toEqual(['issued', 'sent'])
    expect(kinds('accepted.json')).toEqual(['issued', 'sent', 'accepted'])
    expect(readQuote(read('accepted.json')).ok).toBe(true)
  })

  it('tells what it wrote, and nothing else', async () => {
    const { stdout, stderr } = await run('quote revise sent.json --output revised.json')
    expect(stdout).toBe('Skrev DEMO-2026-0042, versjon 2 (et utkast), til revised.json.\n')
    expect(stderr).toBe('')
  })

  it('has a number from its issue on: a draft has none, and needs none to be given up', async () => {
    const own = memoryFiles()
    const { stdout } = await own.run('quote new small.json details.json --output new.json')
    expect(stdout).toBe('Skrev et utkast, som ikke har nummer ennå, til new.json.\n')
    expect(own.read('new.json')).not.toHaveProperty('number')
    expect((await own.run('quote show new.json --lang en')).stdout).toContain('Quote without a number, revision 1')
    expect(read('issued.json')).toMatchObject({ number: 'DEMO-2026-0042' })
  })

  it('ends with a quote that verifies, fact by fact', async () => {
    const { code, stdout } = await run('quote verify accepted.json')
    expect(code).toBe(0)
    expect(stdout).toContain('Filen er uten motsigelser')
    expect(stdout).not.toContain('NEI')
    const json = await run('quote verify accepted.json --format json')
    expect(JSON.parse(json.stdout)).toMatchObject({ holds: true, facts: { content: 'holds', sums: 'holds' } })
  })

  it('says of a draft that it has no seal yet', async () => {
    expect((await run('quote verify draft.json')).stdout).toContain('Det har ikke segl ennå.')
  })

  it('goes on to delivery, each event a command', async () => {
    const lines = [
      `quote receive accepted.json --note Filer ${by} --at 2026-12-10T10:00:00+01:00 --output a.json`,
      `quote acknowledge a.json --reference F-1 ${by} --at 2026-12-11T10:00:00+01:00 --output b.json`,
      `quote deliver b.json --delivery 2027 --delete-by 2031-12-31 ${by} --at 2027-02-01T10:00:00+01:00 --output c.json`,
      `quote extend c.json --delivery 2027 --until 2027-09-01 --reason Ferie ${by} --at 2027-03-01T10:00:00+01:00 --output d.json`,
      `quote extend d.json --delivery 2027 --delete-by 2032-12-31 --reason Nytt ${by} --at 2027-03-02T10:00:00+01:00 --output e.json`,
    ]
    for (const line of lines) expect(await run(line)).toMatchObject({ code: 0, stderr: '' })
    const events = read('e.json').revisions[0].events.slice(3)
    expect(events).toMatchObject([
      { kind: 'third-party-received', note: 'Filer', by: { name: 'Kari Nordmann', role: 'officer' } },
      { kind: 'finance-acknowledged', reference: 'F-1', by: { role: 'finance' } },
      { kind: 'delivered', delivery: '2027', downloadUntil: '2027-08-01', deleteBy: '2031-12-31' },
      { kind: 'deadline-changed', deadline: 'download', until: '2027-09-01' },
      { kind: 'deadline-changed', deadline: 'deletion', until: '2032-12-31' },
    ])
    const { stdout } = await run('quote show e.json')
    expect(stdout).toContain('levert og overtatt av økonomi')
  })

  it('may end otherwise: declined, withdrawn, cancelled, or an acceptance undone', async () => {
    const at = '--at 2026-12-02T10:00:00+01:00'
    for (const [line, status] of [
      [`quote decline sent.json --reason other --note 'Fikk data fra andre' --declined-by Ola ${by} ${at}`, 'declined'],
      [`quote withdraw sent.json --reason mistake ${by} ${at}`, 'withdrawn'],
      [`quote cancel accepted.json --reason no-approval ${by} ${at}`, 'cancelled'],
      [`quote undo accepted.json --reason 'Feil kunde' ${by} ${at}`, 'acceptance-undone'],
    ]) {
      const { code, stdout } = await run(line ?? '')
      expect(code).toBe(0)
      expect(JSON.parse(stdout).revisions[0].events.at(-1)).toMatchObject({ kind: status })
    }
  })
})

describe('a new revision', () => {
  it('supersedes the one before when it is issued, and says what changed', async () => {
    await run('quote revise sent.json --output r1.json')
    await run(`quote adjust r1.json --reduction 10% --reason Studentprosjekt ${by} --in-place`)
    await run(`quote issue r1.json ${by} --at 2026-11-25T09:00:00+01:00 --in-place`)
    expect(read('r1.json').revisions).toMatchObject([{ events: [{}, {}, { kind: 'superseded', revision: 2 }] }, {}])
    const { stdout } = await run('quote diff r1.json')
    expect(stdout).toContain('Studentprosjekt')
    expect(stdout).toContain('Forskjell\n')
    const old = await run('quote show r1.json --revision 1')
    expect(old.stdout).toContain('erstattet av en ny versjon')
    expect((await run('quote show r1.json --revision 3')).stderr).toContain('quote/no-such-revision')
  })

  it('can be thrown away', async () => {
    await run('quote revise sent.json --output r2.json')
    const { stdout } = await run('quote discard r2.json')
    expect(JSON.parse(stdout)).toEqual(read('sent.json'))
  })

  it('has nothing to be compared with when it is the only one', async () => {
    expect((await run('quote diff sent.json')).stderr).toContain('quote/nothing-to-compare')
    expect((await run('quote diff issued.json sent.json')).stdout).toContain('Ingen linjer er endret.')
  })
})

describe('a draft', () => {
  it('takes answers, norms, charges and details, and gives each back', async () => {
    const own = memoryFiles(Object.fromEntries(files))
    const changes = { format: 'quote-details/1', project: { title: 'Nytt navn' } }
    own.files.set('changes.json', JSON.stringify(changes))
    for (const line of [
      `quote assume draft.json delivery.base 4 --reason 'Flere mottakere' ${by} --in-place`,
      `quote assume draft.json /areas '["utdanning"]' --reason Avklart ${by} --in-place`,
      `quote adjust draft.json --charge 499,50 --reason Hast ${by} --in-place`,
      `quote adjust draft.json --reduction 12,5% --lines coordination --vat S:25 --reason Student ${by} --in-place`,
      'quote edit draft.json changes.json --in-place',
    ])
      expect(await own.run(line)).toMatchObject({ code: 0, stderr: '' })
    const { content } = own.read('draft.json').revisions[0]
    expect(content.adjustments).toMatchObject([
      { id: 'charge-1', amount: '499.50' },
      { id: 'reduction-1', percent: '12.5', lines: ['coordination'] },
    ])
    expect(content.assumptions).toMatchObject([
      { kind: 'norm', tariff: 'delivery.base', value: '4', replaces: '2', on: '2026-11-22' },
      { kind: 'driver', ref: '/areas', value: ['utdanning'] },
    ])
    expect(content.project).toEqual({ title: 'Nytt navn' })
    for (const what of ['delivery.base', '/areas', 'charge-1', 'reduction-1'])
      expect(await own.run(`quote remove draft.json ${what} --in-place`)).toMatchObject({ code: 0, stderr: '' })
    expect(own.read('draft.json').revisions[0].content.totals).toEqual(read('draft.json').revisions[0].content.totals)
    expect((await own.run('quote remove draft.json nothing')).stderr).toContain('quote/unknown-id')
  })

  it('loses what a file of changes says that it has no longer', async () => {
    const own = memoryFiles(Object.fromEntries(files))
    const course = { id: 'fixed:course', text: { nb: 'Kurs', nn: 'Kurs', en: 'Course' }, quantity: '1', unitCode: 'EA' }
    const line = { ...course, unitPrice: '100.00', vatCategory: 'S', vatRate: '25', reason: 'Avtalt', by: 'Kari' }
    own.files.set('more.json', JSON.stringify({ format: 'quote-details/1', fixedLines: [line] }))
    own.files.set('less.json', JSON.stringify({ format: 'quote-details/1', fixedLines: [], contact: null }))
    await own.run('quote edit draft.json more.json --in-place')
    expect(own.read('draft.json').revisions[0].content.fixedLines).toHaveLength(1)
    await own.run('quote edit draft.json less.json --in-place')
    expect(own.read('draft.json').revisions[0].content.fixedLines).toEqual([])
    expect(own.read('draft.json').revisions[0].content).not.toHaveProperty('contact')
  })

  it('can be priced anew, on another day or for another request', async () => {
    const { stdout } = await run('quote reprice draft.json --answers typical.json --day 2026-11-30')
    const { estimate } = JSON.parse(stdout).revisions[0].content
    expect(estimate).toMatchObject({
      day: '2026-11-30',
      request: { project: { title: expect.stringContaining('Sykdom') } },
    })
  })

  it('says what is worth knowing beside the result, on standard error', async () => {
    const { code, stdout, stderr } = await run(
      `quote issue draft.json --number DEMO-2026-0042 ${by} --at 2027-11-20T09:00:00+01:00`,
    )
    expect(code).toBe(0)
    expect(JSON.parse(stdout).number).toBe('DEMO-2026-0042')
    expect(stderr).toMatch(/Prislisten gjelder ikke 20\. november 2027|^$/)
  })
})

describe('a change of what was accepted', () => {
  it('is a quote of its own that charges the difference', async () => {
    const request = read('draft.json').revisions[0].content.estimate.request
    const more = {
      ...request,
      populations: [...request.populations, { id: 'kontroll', kind: 'byCriteria', criteria: 1, relations: 0 }],
    }
    files.set('more.json', JSON.stringify(more))
    const line = "quote change accepted.json more.json --reason 'Avtalt før' --output change.json"
    expect(await run(line)).toMatchObject({ code: 0, stderr: '' })
    const { change, adjustments } = read('change.json').revisions[0].content
    expect(change).toMatchObject({ number: 'DEMO-2026-0042', revision: 1, reason: 'Avtalt før' })
    expect(adjustments[0]).toMatchObject({ kind: 'reduction', agreed: true })
    expect((await run('quote show change.json')).stdout).toContain('DEMO-2026-0042, versjon 1: Avtalt før')
  })

  it('is issued and accepted beside it, and entered in it, so that there is never a second one', async () => {
    const on = (day: string) => `${by} --at 2026-12-${day}T10:00:00+01:00`
    const issue = `quote issue change.json --number DEMO-2026-0043 ${on('02')}`
    expect((await run(issue)).stderr).toContain('quote/base-missing')
    const issued = await run(`${issue} --base accepted.json --output change-issued.json`)
    expect(issued).toMatchObject({ code: 0, stderr: expect.stringContaining('i DEMO-2026-0042 også') })
    await run(`quote enter-change accepted.json change-issued.json ${on('02')} --output blocked.json`)
    const again = "quote change blocked.json more.json --reason 'Avtalt før'"
    expect((await run(again)).stderr).toContain('quote/change-stands')
    const accept = `quote accept change-issued.json --accepted-by Ola ${on('03')} --output change-accepted.json`
    expect((await run(`${accept} --base accepted.json`)).stderr).toContain('quote/change-not-entered')
    expect((await run(`${accept} --base blocked.json`)).code).toBe(0)
    await run(`quote enter-change blocked.json change-accepted.json ${on('03')} --output changed.json`)
    expect((await run(again.replace('blocked', 'changed'))).stderr).toContain('quote/changed-already')
    expect((await run('quote show changed.json --lang en')).stdout).toContain('Changed 3 December 2026')
    expect((await run('quote verify changed.json')).code).toBe(0)
  })
})

describe('what a quote shows', () => {
  it.each(languages)('fits 80 columns in %s, with nothing left out', async (language) => {
    const { code, stdout } = await run(`quote show accepted.json --lang ${language}`)
    expect(code).toBe(0)
    expect(stdout).not.toMatch(/undefined|\[object|\{\w+\}/)
    expect(stdout.split('\n').filter((line) => line.length > 80 && !/sha256:|https:/.test(line))).toEqual([])
  })

  it('expires by itself at the end of the last day', async () => {
    const status = async (at: string) =>
      JSON.parse((await run(`quote show sent.json --format json --at ${at}`)).stdout).status
    expect(await status('2026-12-07T23:59:59+01:00')).toBe('sent')
    expect(await status('2026-12-08T00:00:00+01:00')).toBe('expired')
  })

  it('is the same when it is computed anew, and another on a day with another list', async () => {
    expect((await run('quote recompute accepted.json')).stdout).toContain('Prisen er den samme, på øret')
    const list = JSON.parse((await run('list show --format json')).stdout)
    const dearer = { ...list, revision: 9, reason: { nb: 'x', nn: 'x', en: 'x' }, rates: { ...list.rates } }
    for (const rate of Object.values<{ amount: string }>(dearer.rates)) Object.assign(rate, { amount: '2000.00' })
    files.set('dearer.json', JSON.stringify(dearer))
    const { stdout } = await run('quote recompute accepted.json --list dearer.json')
    expect(stdout).toContain('Prisen er en annen.')
    expect(stdout).toContain('Endret siden tilbudet: prislisten.')
    expect(JSON.parse((await run('quote recompute accepted.json --format json')).stdout)).toMatchObject({ same: true })
  })
})
