import { describe, expect, it } from 'vitest'
import { memoryFiles } from '../../quote-files.ts'

const by = "--by 'Kari Nordmann'"

/** The small example without a protocol, and a draft of it. */
const lacking = async () => {
  const own = memoryFiles()
  const request = JSON.parse((await own.run('example --size small')).stdout)
  request.application.attachments.protocol = false
  own.files.set('lacking.json', JSON.stringify(request))
  const made = await own.run('quote new lacking.json details.json --output draft.json')
  return { own, made }
}

const plain = (text: string) => text.replaceAll(/\s+/g, ' ')

const answer = `quote answer draft.json attachment/protocol --reason Ettersendes ${by} --in-place`

const issue = `quote issue draft.json --number DEMO-2026-0042 ${by} --at 2026-11-23T09:00:00+01:00 --output issued.json`

describe('what the estimate finds missing', () => {
  it('is told when a quote is made, with the name to answer it by', async () => {
    const { made } = await lacking()
    expect(made.code).toBe(0)
    expect(plain(made.stderr)).toContain('(attachment/protocol)')
  })

  it('stops the issue until it is answered, and stands with its answer on the quote', async () => {
    const { own } = await lacking()
    const refused = await own.run(issue)
    expect([refused.code, refused.stderr.includes('QR-47')]).toEqual([1, true])
    expect(plain((await own.run('quote show draft.json')).stdout)).toContain('Ikke besvart (attachment/protocol).')
    expect(await own.run(answer)).toMatchObject({ code: 0, stderr: '' })
    expect(await own.run(issue)).toMatchObject({ code: 0, stderr: '' })
    const shown = plain((await own.run('quote show issued.json')).stdout)
    expect(shown).toContain('Svar: Ettersendes (Kari Nordmann, 22. november 2026).')
    const { remarks, remarkAnswers } = JSON.parse((await own.run('quote show issued.json --format json')).stdout)
    expect(remarks).toContainEqual(expect.objectContaining({ code: 'attachment/protocol', severity: 'missing' }))
    expect(remarkAnswers).toMatchObject([{ code: 'attachment/protocol', reason: 'Ettersendes' }])
  })

  it('is unanswered again when the answer is taken back', async () => {
    const { own } = await lacking()
    await own.run(answer)
    expect((await own.run('quote remove draft.json attachment/protocol --in-place')).code).toBe(0)
    expect(own.read('draft.json').revisions[0].content).not.toHaveProperty('remarkAnswers')
    const unknown = await own.run(`quote answer draft.json attachment/dpia --reason x ${by}`)
    expect(plain(unknown.stderr)).toContain('Det som mangler, er: attachment/protocol.')
  })
})

describe('a risk', () => {
  it('is told when the quote is made, shown and issued', async () => {
    const own = memoryFiles()
    const made = await own.run('quote new typical.json details.json --output draft.json')
    const sentence = 'Dokumentasjonen fra «Spørreskjema til pasientene» er'
    expect(plain(made.stderr)).toContain(sentence)
    expect(plain((await own.run('quote show draft.json')).stdout)).toContain(sentence)
  })
})
