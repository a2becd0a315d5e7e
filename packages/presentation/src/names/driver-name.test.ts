import { describe, expect, it } from 'vitest'
import { en } from '../texts/en.ts'
import { nb } from '../texts/nb.ts'
import { nn } from '../texts/nn.ts'
import { answerName, driverName } from './driver-name.ts'

describe('a driver', () => {
  it('has a name in every language', () => {
    expect([nb, nn, en].map((texts) => driverName('sources.holder', texts))).toEqual([
      'Dataeier',
      'Dataeigar',
      'Data holder',
    ])
  })

  it('without a name is called by its key', () => {
    expect(driverName('sources.colour', nb)).toBe('sources.colour')
    expect(driverName('toString', nb)).toBe('toString')
  })
})

describe('an answer', () => {
  it('has words that follow the name of its driver', () => {
    expect(answerName('sources.fileFormat', 'fixedWidth', nb)).toBe('fast bredde')
    expect(answerName('institutions.recognition', 'none', nn)).toBe('ikkje godkjend')
  })

  it('of true or false reads as yes or no', () => {
    expect(answerName('application.anonymous', 'true', nb)).toBe('ja')
    expect(answerName('application.attachments.protocol', 'false', en)).toBe('not attached')
    expect(answerName('sources.contactNamed', 'no', nb)).toBe('ikke oppgitt')
  })

  it('without words is itself', () => {
    expect(answerName('sources.files', '12', nb)).toBe('12')
    expect(answerName('sources.holder', 'constructor', nb)).toBe('constructor')
  })
})
