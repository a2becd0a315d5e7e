import { readingEn } from '@anslag/presentation'
import type { ReadingFilesTexts } from './nb.ts'

/** English. */
export const readingFiles: ReadingFilesTexts = {
  reading: readingEn,
  busy: 'Reading the files …',
  stop: 'Cancel',
  failed: 'The files could not be read now. Reload the page and try again. The form is unchanged.',
  unreadable: (files) =>
    `The browser cannot open ${files}. If it is a folder, open it and choose the files in it. The form is unchanged.`,
  partial: 'Something could not be read. Below is what, and what you can do.',
  removeFile: 'Remove',
  questions: {
    heading: 'Questions about the order',
    intro: 'Leave open what you do not know.',
    answer: 'Answer',
    others: 'Another list or table',
    choose: 'Choose from the catalogue',
  },
  choices: {
    heading: 'Into the form',
    intro: 'Untick what you do not want. Nothing changes until you press the button.',
    legend: 'What was read',
    all: 'Everything that was read is in the form. There is nothing more to put in.',
    unchanged: 'All this is in the form already. Nothing has changed.',
    thereHeading: 'In the form',
    nothing: 'There is nothing to put in.',
    areas: (name) => `Statistical area: ${name}`,
    tables: (name) => `FD-Trygd table: ${name}`,
    wishes: (names) => `Wish outside the lists: ${names}`,
    open: 'Variables whose list is not known',
    changed: (name, mine, read) => `Replace ${name}: “${mine}” in the form, “${read}” in the files`,
    fresh: (count) => (count === 1 ? '1 new variable' : `${count} new variables`),
    there: 'in the form already',
    putIn: 'Put into the form',
    putInPart: 'Put in what could be read',
    none: 'Tick something to put in.',
    done: 'What was read is in the form, and the price has been computed anew.',
    refused: 'The form cannot take this. Nothing has changed.',
  },
  details: {
    heading: 'Everything that was read',
    group: (heading, count) => `${heading} (${count})`,
    source: 'Read the rule',
  },
  findings: 'Look over this',
  more: (count) => `Show ${count} more`,
  paste: {
    name: 'pasted text',
    label: 'Variable names or a script from microdata.no',
    description: 'Paste one name on each line, or the whole script.',
    read: 'Read the text',
    open: 'Paste text',
  },
  close: 'Close the reading',
}
