import type { ScenarioTexts } from './nb.ts'

/** What the page says of alternatives, in English. */
export const scenarios: ScenarioTexts = {
  scenario: 'Alternative',
  now: 'Now',
  nowIsForm: 'the form',
  name: 'Name of the alternative',
  same: (name) => `The form is the same as “${name}”.`,
  changed: (name) => `The form has been changed since “${name}”.`,
  list: 'The alternatives',
  nameOf: (name) => `Name of ${name}`,
  use: 'Use these answers',
  remove: 'Delete',
  of: (name) => `: ${name}`,
  undo: 'Undo',
  kept: (name) => `The answers have been kept as “${name}”. Change answers in the form to see what differs.`,
  leftOut: 'Fields that must be corrected are not part of it:',
  refusals: {
    full: () =>
      'There is room for six alternatives: more cannot be read side by side. Delete one of them before you keep a new one.',
    'name-missing': () => 'The alternative needs a name. Write one, and try again.',
    'name-taken': (name) => `“${name}” exists already. Choose another name.`,
    'same-answers': (name) =>
      `The answers are the same as in “${name}”, so another alternative is not needed. Change an answer first.`,
  },
  removed: (name) => `“${name}” has been deleted.`,
  used: (name) => `The answers of “${name}” have been put into the form.`,
  undone: 'That has been undone.',
  changedElsewhere: 'The alternatives have been changed in another tab. Here you see them as they are now.',
  forgottenElsewhere:
    'In another tab it was decided that the alternatives should not be remembered any more. They stay here until you close the page.',
  remember: 'Remember the alternatives in this browser',
  rememberWhat:
    'The names and the answers, also the project’s title, are stored on the computer you are using and are not sent anywhere. Others who use the same browser can see them. If you untick the box, everything stored is deleted at once.',
  remembered: 'The alternatives are stored in this browser.',
  forgotten: 'Everything that was stored has been deleted. The alternatives stay here until you close the page.',
  faults: {
    forbidden: 'The browser does not let the page store anything.',
    full: 'There is no more room in the browser’s storage.',
  },
  notRemembered:
    'The alternatives are not stored. They stay here until you close the page. Allow the page to store in the browser’s settings, or download the answers as a file.',
  notRememberedFull:
    'The alternatives are not stored. They stay here until you close the page. Delete something that other sites have stored, or download the answers as a file.',
  notCleared: 'What is stored has not been deleted. Delete it in the browser’s settings.',
  unsaved: 'The last change is not stored, and is gone when you close the page.',
  newer:
    'In this browser there are alternatives from a newer version of the page. They have not been touched. Reload the page to get the new version. If you would rather store the alternatives here, you must delete what is there.',
  broken:
    'In this browser there is something in the place of the alternatives that the page cannot read. It has not been touched. To store the alternatives here you must delete what is there.',
  deleteStored: 'Delete what is there',
  unreadable: (name) =>
    name === ''
      ? 'A stored alternative is damaged and cannot be shown.'
      : `“${name}” is stored, but cannot be used on this page:`,
  unreadableDamaged: 'It is damaged.',
  deleteUnreadable: 'Delete it for good',
  removedUnreadable: 'It has been deleted.',
  tooLarge:
    'The alternatives are too large to come along when you change language. Let the browser remember them, or download the answers as a file first.',
  compare: 'Compare with',
  caption: 'The alternatives side by side',
  component: 'Cost component, excl. VAT',
  isBase: 'compared with',
  from: (amount) => `from ${amount}`,
  none: 'not included',
  assessment: 'must be assessed',
  unpriced: 'cannot be worked out',
  why: 'Why different?',
  more: (amount, base) => `${amount} more than ${base}`,
  less: (amount, base) => `${amount} less than ${base}`,
  causes: {
    instead: (what, now, before) => `${what}: ${now} instead of ${before}`,
    more: (what, count, names) => `${what}: ${count} more (${names})`,
    fewer: (what, count, names) => `${what}: ${count} fewer (${names})`,
    counted: (count, names) => `${count} (${names})`,
    others: (count) => `and ${count} more`,
    none: 'none',
    unanswered: 'not answered',
    unansweredAs: (taken) => `not answered, taken as ${taken}`,
  },
}
