import type { BudgetTexts } from './nb.ts'

/** Words of what is copied into an application, in English. */
export const budgetEn = {
  demonstration:
    'Demonstration, not for use in an application: Statistics Norway does not publish what microdata cost, and the amounts here are made up to show the tool.',
  project: 'Access to microdata from Statistics Norway for the project “{title}”',
  untitled: 'Access to microdata from Statistics Norway',
  net: '{what} is estimated at {net} excl. VAT.',
  atLeast: '{what} is estimated at no less than {net} excl. VAT.',
  vat: 'VAT is {vat} ({parts}), and the total is {gross} incl. VAT.',
  noVat: 'No VAT has been added, and the total is {gross}.',
  recovered: 'The institution recovers {recovery} of the VAT, {recovered}. The cost to the project is then {cost}.',
  notRecovered: 'It is assumed that the institution recovers no VAT.',
  parts: 'The amount excl. VAT is divided like this: {parts}.',
  part: '{name}: {net}',
  terms: 'The estimate is not binding. It was computed on {day} from the price list {list} (status: {status}).',
  assess: 'The total is a minimum, because this must be assessed first: {components}.',
  assumed: 'This has not been settled yet, and the estimate assumes: {assumptions}.',
  assumption: '{driver}: {assumed}',
  more: 'and {count} more',
  unit: 'Unit',
  inKroner: '{label} (NOK)',
} satisfies BudgetTexts
