/** What the page says when it has settled: of networks and new versions, in bokmål. Their type is every language's. */
export const settled = {
  ready: 'Siden virker også uten nett: Den og prislisten er lagret i nettleseren.',
  offline: (day: string) => `Du er uten nett. Siden virker likevel, med prislisten som ble hentet ${day}.`,
  kept: (day: string) => `Prislisten kunne ikke hentes nå. Anslaget bruker den som ble hentet ${day}.`,
  newVersion: 'Det finnes en ny versjon av siden.',
  change: 'Bytt, og behold svarene',
  tooLong: 'Svarene er for mange til å følge med. Last dem ned som fil, og last så siden på nytt.',
}

export type SettledTexts = typeof settled
