import type { NamesTexts } from './nb.ts'

export const names: NamesTexts = {
  summary: (count, first, more) => `${count} names: ${first} and ${more} more.`,
  read: (count, files) => `Read from ${files}: ${count}.`,
  file: (name) => `“${name}”`,
  otherFiles: (count) => `${count} other files`,
  open: 'Show and edit the names',
  close: 'Hide the names',
  page: (from, to, all) => `Names ${from}–${to} of ${all}`,
  emptyPage: 'New names',
  description: 'One name on each line. Write new names, or delete those that should go.',
  previous: (count) => `Previous ${count}`,
  next: (count) => `Next ${count}`,
  search: 'Find a name',
  find: 'Find',
  found: (name) => `Found “${name}”.`,
  notFound: (text) => `No name contains “${text}”.`,
  takeOut: 'Take out all the names',
  takenOut: 'All the names have been taken out.',
}
