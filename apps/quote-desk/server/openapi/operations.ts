import * as inputs from '../routes/inputs.ts'
import { offered } from '../routes/operations.ts'
import * as answers from './answers.ts'
import type { Described } from './route.ts'

/** What each operation of a case does, in a sentence. */
export const summaries: Readonly<Record<keyof typeof offered, string>> = {
  edit: 'Changes who, where and on which terms, fixed lines and reasons for no VAT: each member that is sent, whole',
  assume: 'Answers a driver otherwise, expects other hours than a norm, or states that a component was assessed',
  answer: 'Says why the quote is issued although the estimate finds something missing',
  adjust: 'Adds a charge or a reduction, in kroner or in percent',
  remove: 'Takes out what an officer added or decided, by its name',
  reprice: 'Prices the draft by the list of today, and for another request where one is sent',
  revise: 'Begins the next revision under the same number',
  discard: 'Throws the draft away; a first one with its case',
  submit: 'Asks others to approve the draft as it is; any edit ends that',
  approve: 'Approves the draft as it is, by somebody who has not worked on it; any edit voids that',
  issue: 'Numbers, dates and seals the draft',
  send: 'Enters that the quote was sent to the buyer',
  accept: 'Enters that the buyer has accepted, and when that arrived; with `evidence` where it was on a day before',
  undo: 'Takes back an acceptance that was entered by mistake',
  decline: 'Enters that the buyer has declined',
  withdraw: 'Takes the quote back before the buyer has answered',
  cancel: 'Gives an accepted quote up; the answer says what is owed by then',
  change: 'Makes a case of its own for a change of an accepted quote, which charges the difference',
  receive: 'Enters that data of others arrived, of a source or of all',
  deliver: 'Enters that files were handed over, and until when they can be fetched',
  extend: 'Changes the days until which files can be fetched or may be held',
  archive: 'Gives the case the number that the archive knows it by',
  recordHours: 'Enters hours that were worked on a component, with a note',
}

/** Every operation of a case. */
export const operations = Object.entries(offered).map(([name, { input }]): Described => {
  const summary = Object.entries(summaries).find(([known]) => known === name)?.[1] ?? ''
  const titled = `${name.slice(0, 1).toUpperCase()}${name.slice(1)}`
  return {
    method: 'post',
    path: `/api/cases/{id}/${name}`,
    summary,
    body: [input === inputs.nothingInput ? 'Nothing' : titled, input],
    answer: ['Case', answers.caseAnswer],
    status: name === 'change' ? 201 : 200,
    headers: ['Idempotency-Key', 'If-Match'],
  }
})
