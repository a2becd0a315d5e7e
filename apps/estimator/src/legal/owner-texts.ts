/** Words of the page on owner. */
export const legal = {
  heading: { nb: 'Hvor du melder fra', nn: 'Kvar du melder frå', en: 'Where to report' },
  putUpBy: { nb: 'Denne siden er lagt ut av', nn: 'Denne sida er lagd ut av', en: 'This page was put up by' },
  unknown: {
    nb: 'Den som har lagt ut siden, har ikke skrevet hvor du melder fra. Skriv til nettstedet du fant den på. Feil i selve Anslag kan meldes i prosjektets sakliste («issues»), der kildekoden ligger.',
    nn: 'Den som har lagt ut sida, har ikkje skrive kvar du melder frå. Skriv til nettstaden du fann henne på. Feil i sjølve Anslag kan meldast i sakslista til prosjektet («issues»), der kjeldekoden ligg.',
    en: 'Whoever put up the page has not said where to report. Write to the website on which you found it. Problems with Anslag itself can be reported among the project’s issues, where the source code is.',
  },
  reportTo: { nb: 'Meld fra til', nn: 'Meld frå til', en: 'Report to' },
  ownStatement: {
    nb: 'Tilgjengelighetserklæringen til den som har lagt ut siden',
    nn: 'Tilgjengeerklæringa til den som har lagt ut sida',
    en: 'The accessibility statement of whoever put up the page',
  },
  wrong: {
    nb: 'Filen «site.json» ved siden av siden er skrevet feil og brukes ikke. Feilen er her:',
    nn: 'Fila «site.json» ved sida av sida er skriven feil og blir ikkje brukt. Feilen er her:',
    en: 'The file “site.json” beside the page is written wrong and is not used. The fault is here:',
  },
  known: { nb: 'Det siden vet', nn: 'Det sida veit', en: 'What the page knows' },
  knownIntro: {
    nb: 'Legg gjerne ved dette. Her står ingen av svarene dine, og ingenting blir sendt før du sender det selv.',
    nn: 'Legg gjerne ved dette. Her står ingen av svara dine, og ingenting blir sendt før du sender det sjølv.',
    en: 'Please include this. It holds none of your answers, and nothing is sent until you send it yourself.',
  },
  copy: { nb: 'Kopier teksten', nn: 'Kopier teksten', en: 'Copy the text' },
  copied: { nb: 'Teksten er kopiert.', nn: 'Teksten er kopiert.', en: 'The text has been copied.' },
  notCopied: {
    nb: 'Nettleseren tillater ikke kopiering. Merk teksten og kopier den selv.',
    nn: 'Nettlesaren tillèt ikkje kopiering. Merk teksten og kopier han sjølv.',
    en: 'Your browser does not allow copying. Select the text and copy it yourself.',
  },
}
