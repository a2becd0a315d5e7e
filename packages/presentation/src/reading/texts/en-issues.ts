import type { ReadingIssueCode } from '@anslag/intake'

/** What reading tells of files and variables. Where it is stands beside each sentence. */
export const issues = {
  'reading/file-empty': 'The file is empty. Check that it is the right one.',
  'reading/file-too-large':
    'The file is too large. The limit is {megabytes} MB. Check that it is the right one, or divide it.',
  'reading/not-recognised':
    'This is neither a variable list, a microdata.no script nor variable names. Check that it is the right file.',
  'reading/not-metadata': 'The file has no metadata of microdata.no. Check that it is the right one.',
  'reading/too-many-files': 'You can read {limit} files at once. The rest were not read. Read them separately.',
  'reading/too-many-variables':
    'The files have more than {limit} variables. The rest are not included. Divide the order.',
  'reading/nothing-found': 'The file orders nothing. Check that it is the right one.',
  'reading/text-block-open':
    'A text block is never closed, and all that follows was skipped. Write endblock where the text ends.',
  'reading/loop-open': 'A loop lacks its “end”. It was read as lasting to the end of the script. Check the dates.',
  'reading/loop-unreadable': 'We do not understand the loop “for {given}”. Its content was read once. Check the dates.',
  'reading/loop-too-long':
    'The loop has too many turns. The limit is {limit}. Its content was read once, with every variable. Check the dates.',
  'reading/loop-too-deep':
    'More than {limit} loops stand within one another. The innermost were read as if they were none. Check the dates.',
  'reading/import-unreadable': 'The import “{given}” names no variable. Write the variable as db/VARIABLE_NAME.',
  'reading/name-unreadable':
    'The name “{given}” depends on a value that is not in the script. The variable is not included. Write the whole name.',
  'reading/date-unreadable': '“{given}” is not a date. {name} was read without it. Write the date as 2020-12-31.',
  'reading/workbook-protected': 'The workbook is protected with a password. Save it without one and try again.',
  'reading/workbook-old': 'This is a workbook in an old format. Save it as an Excel workbook (.xlsx) and try again.',
  'reading/workbook-unreadable':
    'The file cannot be read as a workbook. Open it in Excel, save it as .xlsx and try again.',
  'reading/list-too-large':
    'The list is too large. The limit is {rows} rows, or {megabytes} MB unpacked. Check that it is the right file.',
  'reading/list-unrecognised':
    'We do not find the headings of a variable list. Use the list from Statistics Norway with its headings as they are.',
  'reading/list-without-ticks':
    'The list has no column to tick in. Use the list from Statistics Norway, and tick the variables that you want.',
  'reading/nothing-ticked': 'No variables are ticked. Tick those that you want, and read the file again.',
  'reading/list-unknown':
    'We cannot see which variable list this is. Give the file its original name, or answer the question about it.',
  'reading/ticks-assumed':
    'Column {column} has no known heading, but was read as the column for ticks. Check that this is right.',
  'reading/tick-without-name': 'The row is ticked but has no variable name. It is not included. Write the name.',
  'reading/tick-unclear':
    'The cell says “{text}”, which is neither a tick nor years. The variable is included. Check that this is right.',
  'reading/tick-not-computed':
    'The tick is a formula without a saved result. The variable is not included. Write an x in place of the formula.',
  'reading/tick-sign-unknown':
    'The sign here is of a symbol font, and we cannot see whether it is a tick. The variable is not included. Write an x if you want it.',
  'reading/tick-in-hidden-row':
    'The row is ticked, but hidden or filtered out. The variable is included. Show all rows, and remove the tick if you do not want it.',
  'reading/ticks-in-hidden-column':
    'Column {column} is hidden, but has ticks. The variables are included. Show the column, and remove the ticks that you do not want.',
  'reading/boxes-empty': 'Rows with an empty box are not included: {count}. Write an x in those that you want.',
  'reading/boxes-unread':
    'We cannot read check boxes that lie upon the cells. Here {count} of them are ticked. Write an x in the cell of each variable that you want.',
  'reading/sheet-with-ticks-skipped':
    'The sheet was not read, but seems to have ticks. Move the ticks to the sheet for choosing, or give the sheet the headings of the original list.',
  'reading/zip-without-list': 'The ZIP file has no workbook. Unpack it, and read the files separately.',
  'reading/years-unclear': 'We do not understand the years “{text}”. Write them as 2010–2015.',
  'reading/identifying':
    '{name} is particularly identifying: {kind}. Attach a justification of why the project needs it.',
  'reading/identifying-table':
    'The table “{table}” has particularly identifying variables. Attach a justification of why the project needs them.',
  'reading/outside-coverage': '{name} does not exist for {wanted}. It exists {period}. Change the dates.',
  'reading/ended': '{name} exists only until {to}. State the years that you want, or choose another variable.',
  'reading/business-data':
    '“{area}” is about enterprises. Data on enterprises with five employees or fewer count as personal data.',
  'reading/duplicate':
    '{name} is ordered from several places: {lists}. If the facts are the same, one of them is enough.',
  'reading/outside-lists':
    '{name} is a wish outside the variable lists. Describe what you need, and the estimate becomes more certain.',
  'reading/not-in-metadata': '{name} is not in the metadata. Check the name.',
  'reading/like-in-metadata': '{name} is not in the metadata. Did you mean {nearest}?',
  'reading/name-not-allowed':
    'A request cannot hold the variable name “{name}”. Its list is included. Write the name without spaces.',
  'reading/more': '{count} more remarks are of the same kind as these: {kind}.',
} satisfies Record<ReadingIssueCode, string>
