/** Words of every page and around it that the page has from the start. */
export const initial = {
  title: {
    nb: 'Anslag: hva koster mikrodata fra SSB?',
    nn: 'Anslag: kva kostar mikrodata frå SSB?',
    en: 'Anslag: what do microdata from Statistics Norway cost?',
  },
  description: {
    nb: 'Regn ut hva tilgang til mikrodata fra SSB kan koste forskningsprosjektet. Hvert beløp er forklart.',
    nn: 'Rekn ut kva tilgang til mikrodata frå SSB kan koste forskingsprosjektet. Kvart beløp er forklart.',
    en: 'Estimate what access to microdata from Statistics Norway may cost your research project. Every amount is explained.',
  },
  name: { nb: 'Anslag', nn: 'Anslag', en: 'Anslag' },
  skip: { nb: 'Hopp til innholdet', nn: 'Hopp til innhaldet', en: 'Skip to the content' },
  skipToAmount: { nb: 'Hopp til beløpet', nn: 'Hopp til beløpet', en: 'Skip to the amount' },
  languages: { nb: 'Språk', nn: 'Språk', en: 'Language' },
  heading: {
    nb: 'Hva koster mikrodata fra SSB?',
    nn: 'Kva kostar mikrodata frå SSB?',
    en: 'What do microdata from Statistics Norway cost?',
  },
  lead: {
    nb: 'Svar på det dere vet, så kommer beløpet til budsjettet med en gang. Vet dere ikke svaret ennå, bruker vi et vanlig svar.',
    nn: 'Svar på det de veit, så kjem beløpet til budsjettet med ein gong. Veit de ikkje svaret enno, bruker vi eit vanleg svar.',
    en: 'Answer what you know, and the amount for your budget comes at once. If you do not know an answer yet, we use a usual one.',
  },
  noScript: {
    nb: 'Siden trenger JavaScript for å regne ut prisen. Slå det på i nettleseren, og last siden på nytt.',
    nn: 'Sida treng JavaScript for å rekne ut prisen. Slå det på i nettlesaren, og last sida på nytt.',
    en: 'This page needs JavaScript to work out the price. Turn it on in your browser and reload the page.',
  },
  drop: { nb: 'Slipp filen for å åpne den', nn: 'Slepp fila for å opne ho', en: 'Drop the file to open it' },
  partMissing: {
    nb: 'En del av siden kunne ikke hentes, så den kan ikke ta imot svar. Prøv igjen, eller last siden på nytt.',
    nn: 'Ein del av sida kunne ikkje hentast, så ho kan ikkje ta imot svar. Prøv på nytt, eller last sida på nytt.',
    en: 'A part of the page could not be fetched, so it cannot take answers. Try again, or reload the page.',
  },
  privacy: {
    nb: 'Alt regnes ut i nettleseren din. Ingenting av det dere skriver, blir sendt. Svarene ligger i denne fanen til dere lukker den eller tømmer skjemaet.',
    nn: 'Alt blir rekna ut i nettlesaren din. Ingenting av det de skriv, blir sendt. Svara ligg i denne fana til de lèt ho att eller tømmer skjemaet.',
    en: 'Everything is worked out in your browser. Nothing that you write is sent. Your answers stay in this tab until you close it or clear the form.',
  },
  versionOfPage: { nb: 'Siden', nn: 'Sida', en: 'Page' },
  legalPages: {
    accessibility: { nb: 'Tilgjengelighet', nn: 'Tilgjenge', en: 'Accessibility' },
    privacy: { nb: 'Personvern', nn: 'Personvern', en: 'Privacy' },
    report: { nb: 'Meld fra om feil', nn: 'Meld frå om feil', en: 'Report a problem' },
  },
  about: { nb: 'Om siden', nn: 'Om sida', en: 'About this page' },
  newTab: { nb: '(åpnes i ny fane)', nn: '(blir opna i ei ny fane)', en: '(opens in a new tab)' },
  ownWindow: {
    nb: 'Åpne Anslag i en egen fane, med svarene',
    nn: 'Opne Anslag i ei eiga fane, med svara',
    en: 'Open Anslag in a tab of its own, with your answers',
  },
}
