import type { SettledTexts } from './nb.ts'

/** What the page says when it has settled: of networks and new versions, in English. */
export const settled: SettledTexts = {
  ready: 'The page works without a network too: it and the price list are kept in your browser.',
  offline: (day) => `You are offline. The page still works, with the price list fetched on ${day}.`,
  kept: (day) => `The price list could not be fetched now. The estimate uses the one fetched on ${day}.`,
  newVersion: 'There is a new version of the page.',
  change: 'Change, and keep your answers',
  tooLong: 'There are too many answers to take along. Download them as a file, then reload the page.',
}
