import type { priceListIssues as contract } from '../nb/price-list-issues.ts'

export const priceListIssues = {
  'price-list/period-reversed': 'The list ends on {to}, before it begins on {from}. Correct the days.',
  'price-list/revision-without-reason': 'A revision must say why. Write what has been corrected.',
  'price-list/overlap':
    '“{before}” is still valid when “{id}” begins on {from}. Let the first end before the next begins.',
  'price-list/gap': '“{before}” ends on {to}, and “{id}” begins on {from}. Make a list for the days between.',
  'price-list/same-revision': 'Two lists for the same period are revision {revision}. Give “{id}” a new number.',
  'price-list/unknown-source': 'The source “{source}” is not in the list. The sources are: {allowed}.',
  'price-list/range-descends': 'The numbers {given} go down. Write them from low to high.',
  'price-list/not-an-amount': '{given} is not an amount. Write it with two decimals, for example "987.00".',
  'price-list/not-shortest':
    '{given} has more characters than needed. Write the number in its shortest form, for example "12.5".',
  'price-list/negative': '{given} is below 0. Prices, norm hours, minimums and allowances cannot be.',
  'price-list/status-too-high':
    'The figure was made for demonstration, but the list is {list}. Give the list the status “demonstration”, or enter the right figure with its source.',
  'price-list/tiers-start': 'The first tier begins at {given}. Let it begin at 0.',
  'price-list/tiers-broken':
    'The tier begins at {from}. It should begin at {before}, where the tier before ends, and be higher when it ends. Only the last tier should have no end.',
  'price-list/missing-rate': 'The hourly rate “{group}” is missing. “{component}” needs it. Add it.',
  'price-list/missing-tariff': 'The tariff {tariff} is missing. Add it as {kind} in the unit {unit}.',
  'price-list/unknown-tariff': 'Nothing uses the tariff {tariff}. Remove it, or correct the name.',
  'price-list/wrong-kind': 'The tariff is of the kind {given}. It should be {expected}.',
  'price-list/wrong-unit': 'The tariff has the unit {given}. It should have {expected}.',
  'price-list/missing-answer': 'The tariff {tariff} lacks a figure for the answer “{answer}”. Add it.',
  'price-list/unknown-answer': 'There is no answer “{answer}”. The answers are: {allowed}.',
  'price-list/missing-default': 'The list lacks a default answer to “{driver}”. Add it.',
  'price-list/unknown-default': 'Nobody asks for “{driver}”. Remove the default answer, or correct the name.',
  'price-list/wrong-default': '{given} is not a possible answer. Write {allowed}.',
  'price-list/mixed-vat': 'The VAT category is {given}. All of “{component}” must have the same, which is {expected}.',
  'price-list/increment-not-positive': 'The increment must be above 0. Write, for example, "1".',
} satisfies typeof contract
