import { type Issue, issueArea, type Params } from '@anslag/pricing'

/**
 * What can be wrong with a variable list. `file` is the name of the file; `sheet` is there for a workbook, and `row` or
 * `line` says where. An error means that nothing of the file was read.
 *
 * - `file-empty` {file}: no bytes, or nothing but blanks
 * - `file-too-large` {file, megabytes}: `megabytes` is the most that is read
 * - `workbook-protected` {file}: encrypted with a password
 * - `workbook-old` {file}: the format from before 2007 (.xls), or another file in its container
 * - `workbook-unreadable` {file}: a damaged file, a ZIP that is no Excel workbook, or one with forbidden content
 * - `text-document` {file}: a document of a word processor (.docx)
 * - `list-too-large` {file, megabytes, rows}: unpacks to more than `megabytes`, or has more than `rows` rows, or too many cells
 * - `list-unrecognised` {file}: no row has the headings of a variable list
 * - `list-without-ticks` {file, sheet?}: no column to tick in was found
 * - `nothing-ticked` {file}
 * - `list-unknown` {file, sheet?}: which variable list it is could not be told by file, sheet or title
 * - `ticks-assumed` {file, sheet?, column}: the column to tick in has a heading that is not known and was taken by its place
 * - `tick-without-name` {file, sheet?, row | line}: ticked, but no variable name stands in the row
 * - `tick-unclear` {file, sheet?, row | line, text}: counted as wanted, but what is written is neither a tick nor years
 * - `tick-not-computed` {file, sheet?, row | line}: a formula whose value was not saved; not counted as wanted
 * - `tick-sign-unknown` {file, sheet?, row | line}: a letter of a symbol font that nobody can say the look of; not counted
 * - `tick-in-hidden-row` {file, sheet, row}: ordered, though the row is hidden or filtered out
 * - `ticks-in-hidden-column` {file, sheet, column}: ordered, though the column is hidden
 * - `boxes-empty` {file, sheet?, count}: rows with an empty box, which are not ordered
 * - `boxes-unread` {file, sheet, count}: ticked boxes that lie upon the cells, and are not read
 * - `sheet-with-ticks-skipped` {file, sheet}: a sheet that is not read has ticks
 * - `zip-without-list` {file}: a ZIP in which there is no workbook
 * - `years-unclear` {file, sheet?, row | line, text}: wanted, but the years were not understood or have no end
 */
export const listIssueKinds = {
  'reading/file-empty': { severity: 'error' },
  'reading/file-too-large': { severity: 'error' },
  'reading/workbook-protected': { severity: 'error' },
  'reading/workbook-old': { severity: 'error' },
  'reading/workbook-unreadable': { severity: 'error' },
  'reading/text-document': { severity: 'error' },
  'reading/list-too-large': { severity: 'error' },
  'reading/list-unrecognised': { severity: 'error' },
  'reading/list-without-ticks': { severity: 'error' },
  'reading/nothing-ticked': { severity: 'warn' },
  'reading/list-unknown': { severity: 'warn' },
  'reading/ticks-assumed': { severity: 'warn' },
  'reading/tick-without-name': { severity: 'warn' },
  'reading/tick-unclear': { severity: 'warn' },
  'reading/tick-not-computed': { severity: 'warn' },
  'reading/tick-sign-unknown': { severity: 'warn' },
  'reading/tick-in-hidden-row': { severity: 'warn' },
  'reading/ticks-in-hidden-column': { severity: 'warn' },
  'reading/boxes-empty': { severity: 'info' },
  'reading/boxes-unread': { severity: 'warn' },
  'reading/sheet-with-ticks-skipped': { severity: 'warn' },
  'reading/zip-without-list': { severity: 'error' },
  'reading/years-unclear': { severity: 'warn' },
} as const

export type ListIssueCode = keyof typeof listIssueKinds

export const raise: (code: ListIssueCode, path: string, params: Params) => Issue = issueArea(listIssueKinds)
