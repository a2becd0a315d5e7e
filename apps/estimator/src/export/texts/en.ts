import { budgetEn } from '@anslag/presentation'
import type { TakeAlongTexts } from './nb.ts'

/** The same in English. */
export const takeAlong: TakeAlongTexts = {
  opened: {
    whole: { file: 'The answers in the file have been put in.', link: 'The answers in the link have been put in.' },
    damaged: {
      file: 'The file ends too early. What could be read has been put in. Look over the answers, or download the file again from where it came.',
      link: 'The link was cut off or damaged on its way. What could be read has been put in. Look over the answers, or ask for the link again or for the answers as a file.',
    },
    part: {
      file: 'Something in the file cannot be used here and has been left out. The rest has been put in. Look over the answers.',
      link: 'Something in the link cannot be used here and has been left out. The rest has been put in. Look over the answers.',
    },
    offered: {
      file: 'Only a part of the file can be used. The form has not changed.',
      link: 'Only a part of the link can be used. The form has not changed.',
    },
    putIn: 'Put in what can be used',
    left: 'This has been left out:',
    estimate: 'The answers of the estimate in the file have been put in.',
    tampered:
      'The estimate in the file was changed or damaged after it was made. The amounts are not what the calculation gives. The form has not changed.',
    putInAnswers: 'Put in the answers only',
    later: {
      file: (format) =>
        `The file was made with a later edition of this page (${format}). Reload the page and open the file again. The form has not changed.`,
      link: (version) =>
        `The link was made with a later edition of this page (${version}). Reload the page. The form has not changed.`,
    },
    foreign: {
      file: 'The file holds neither answers nor an estimate from this page. Choose a JSON file that was downloaded here. The form has not changed.',
      link: 'The link holds no answers from this page. Ask for it again. The form has not changed.',
    },
    refused: {
      file: 'The file cannot be used. Choose a JSON file that was downloaded here. The form has not changed.',
      link: 'The link cannot be read. It may have been cut off on its way. Ask for it again, or for the answers as a file. The form has not changed.',
    },
    unreadable:
      'The file cannot be read. If it is a folder, open it and choose a file in it. The form has not changed.',
    tooLarge: 'The link is too large to be answers from this page. The form has not changed.',
    emptied: 'The form has been emptied.',
    undone: 'What stood here before is back.',
  },
  share: {
    heading: 'Link to the answers',
    intro:
      'The link carries the answers and opens the form with them. The price is worked out again when it is opened, by the price list of that day.',
    reveals: 'Everybody who gets the link can read this:',
    others: 'All other answers: numbers, choices, days, tables, statistical areas and variable names',
    words: (what, words) => `${what}: ${words}`,
    leaveOut: 'Leave out titles, names and free text',
    leftOut:
      'Titles and free text are not in the link, and everything that has a name has been given a number instead.',
    nowhere: 'The answers are in the link alone. They are not sent to any server when somebody opens it.',
    label: 'The link',
    copy: 'Copy the link',
    long: (letters) =>
      `The link has ${letters} characters. Some mail programs cut off links as long as that. Send the answers as a file instead:`,
  },
  copy: {
    paragraph: 'Paragraph for the budget',
    paragraphLabel: 'The paragraph',
    copyParagraph: 'Copy the paragraph',
    table: 'Table of the lines',
    tableLabel: 'The table with tabs between its columns',
    copyTable: 'Copy the table',
    intro: 'This is what will be copied. Read it before you paste it.',
    copied: 'Copied.',
    notCopied: 'The browser did not allow copying. The text below is selected. Press Ctrl+C, or ⌘C on a Mac.',
  },
  compared: {
    heading: 'The estimate in the file and the estimate of today',
    intro: 'The same answers, priced twice. The comparison holds for the answers as they stand in the file.',
    reasons: 'This differs:',
    changed: (what, before, after) => `${what}: ${before} → ${after}`,
    listContent: 'The price list has the same name, but other content',
    catalogue: 'The catalogue of tables and statistical areas has changed',
    vatTable: 'The table of VAT rates has changed',
    same: 'The price is the same today.',
    notPriced: 'The answers cannot be priced today, so there is nothing to compare with.',
    total: (before, after, change) => `The total incl. VAT was ${before} and is ${after} today (${change}).`,
    earlier: 'In the file',
    now: 'Today',
    close: 'Close the comparison',
  },
  printed: {
    none: 'none',
    unknown: 'not answered',
    assumed: (answer) => `not answered, taken as ${answer}`,
    wrong: (text) => `“${text}” (must be corrected, counts as not answered)`,
  },
  budget: budgetEn,
}
