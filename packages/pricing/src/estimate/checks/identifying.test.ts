import { describe, expect, it } from 'vitest'
import { applying, found, pages } from '../../testing/found.ts'

const order = {
  tables: ['F_AAP', 'TAB_DEMO_GRKRETS'],
  variables: [
    { name: 'w23_0000_alder', list: 'befolkning' },
    { name: 'w23_0000_postnr', list: 'befolkning' },
  ],
}

const issue = (code: string, severity: string, path: string, name: string) => ({
  code: `identifying/${code}`,
  path,
  params: { name },
  severity,
  source: pages.application,
})

describe('what identifies particularly well', () => {
  it('lacks its justification when the answer is no', () => {
    expect(found('identifying', { ...order, ...applying({}, { identifyingJustification: false }) })).toEqual([
      issue('no-justification', 'missing', '/tables/1', 'TAB_DEMO_GRKRETS'),
      issue('no-justification', 'missing', '/variables/1/name', 'w23_0000_postnr'),
    ])
  })

  it('is worth a reminder when nobody answered', () => {
    expect(found('identifying', order)).toEqual([
      issue('justification-not-answered', 'info', '/tables/1', 'TAB_DEMO_GRKRETS'),
      issue('justification-not-answered', 'info', '/variables/1/name', 'w23_0000_postnr'),
    ])
  })

  it('is in order with its justification', () => {
    expect(found('identifying', { ...order, ...applying({}, { identifyingJustification: true }) })).toEqual([])
  })

  it('is found in the text of wishes', () => {
    const wishes = [{ id: 'travel', text: 'Reisetid' }, { id: 'home' }, { id: 'age', text: 'Alder, av fødselsdato' }]
    expect(found('identifying', { wishes })).toEqual([
      issue('justification-not-answered', 'info', '/wishes/2/text', 'age'),
    ])
  })

  it('is not ordered with other tables and variables', () => {
    const others = { tables: ['F_AAP'], variables: [{ name: 'alder' }] }
    expect(found('identifying', { ...others, ...applying({}, { identifyingJustification: false }) })).toEqual([])
  })
})
