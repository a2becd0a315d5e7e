/** Words of networks and versions that the page has from the start. */
export const initial = {
  ready: {
    nb: 'Siden virker også uten nett: Den og prislisten er lagret i nettleseren.',
    nn: 'Sida verkar òg utan nett: Ho og prislista er lagra i nettlesaren.',
    en: 'The page works without a network too: it and the price list are kept in your browser.',
  },
  offline: {
    nb: 'Du er uten nett. Siden virker likevel, med prislisten som ble hentet {day}.',
    nn: 'Du er utan nett. Sida verkar likevel, med prislista som vart henta {day}.',
    en: 'You are offline. The page still works, with the price list fetched on {day}.',
  },
  listFetched: {
    nb: 'Prislisten kunne ikke hentes nå. Anslaget bruker den som ble hentet {day}.',
    nn: 'Prislista kunne ikkje hentast no. Anslaget bruker den som vart henta {day}.',
    en: 'The price list could not be fetched now. The estimate uses the one fetched on {day}.',
  },
  newVersion: {
    nb: 'Det finnes en ny versjon av siden.',
    nn: 'Det finst ein ny versjon av sida.',
    en: 'There is a new version of the page.',
  },
  change: { nb: 'Bytt, og behold svarene', nn: 'Byt, og ta med svara', en: 'Change, and keep your answers' },
  tooLong: {
    nb: 'Svarene er for mange til å følge med. Last dem ned som fil, og last så siden på nytt.',
    nn: 'Svara er for mange til å følgje med. Last dei ned som fil, og last så sida på nytt.',
    en: 'There are too many answers to take along. Download them as a file, then reload the page.',
  },
}
