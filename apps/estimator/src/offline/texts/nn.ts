import type { SettledTexts } from './nb.ts'

/** What the page says when it has settled: of networks and new versions, in nynorsk. */
export const settled: SettledTexts = {
  ready: 'Sida verkar òg utan nett: Ho og prislista er lagra i nettlesaren.',
  offline: (day) => `Du er utan nett. Sida verkar likevel, med prislista som vart henta ${day}.`,
  kept: (day) => `Prislista kunne ikkje hentast no. Anslaget bruker den som vart henta ${day}.`,
  newVersion: 'Det finst ein ny versjon av sida.',
  change: 'Byt, og ta med svara',
  tooLong: 'Svara er for mange til å følgje med. Last dei ned som fil, og last så sida på nytt.',
}
