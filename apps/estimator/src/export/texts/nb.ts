import { budgetNb } from '@anslag/presentation'

/** Where answers come from. */
export type Origin = 'file' | 'link'

const byOrigin = (file: string, link: string): Readonly<Record<Origin, string>> => ({ file, link })

const opened = {
  whole: byOrigin('Svarene i filen er satt inn.', 'Svarene i lenken er satt inn.'),
  damaged: byOrigin(
    'Filen slutter for tidlig. Det som kunne leses, er satt inn. Se over svarene, eller last ned filen på nytt der den kom fra.',
    'Lenken er kuttet eller skadet på veien. Det som kunne leses, er satt inn. Se over svarene, eller be om å få lenken på nytt eller svarene som fil.',
  ),
  part: byOrigin(
    'Noe i filen kan ikke brukes her og er utelatt. Resten er satt inn. Se over svarene.',
    'Noe i lenken kan ikke brukes her og er utelatt. Resten er satt inn. Se over svarene.',
  ),
  offered: byOrigin(
    'Bare en del av filen kan brukes. Skjemaet er ikke endret.',
    'Bare en del av lenken kan brukes. Skjemaet er ikke endret.',
  ),
  putIn: 'Sett inn det som kan brukes',
  left: 'Dette er utelatt:',
  estimate: 'Svarene fra anslaget i filen er satt inn.',
  tampered:
    'Anslaget i filen er endret eller skadet etter at det ble laget. Beløpene stemmer ikke med utregningen. Skjemaet er ikke endret.',
  putInAnswers: 'Sett inn bare svarene',
  later: {
    file: (format: string) =>
      `Filen er laget med en nyere utgave av siden (${format}). Last siden på nytt og åpne filen igjen. Skjemaet er ikke endret.`,
    link: (version: string) =>
      `Lenken er laget med en nyere utgave av siden (${version}). Last siden på nytt. Skjemaet er ikke endret.`,
  },
  foreign: byOrigin(
    'Filen er verken svar eller et anslag fra denne siden. Velg en JSON-fil som er lastet ned herfra. Skjemaet er ikke endret.',
    'Lenken har ikke svar fra denne siden. Be om å få den på nytt. Skjemaet er ikke endret.',
  ),
  refused: byOrigin(
    'Filen kan ikke brukes. Velg en JSON-fil som er lastet ned herfra. Skjemaet er ikke endret.',
    'Lenken kan ikke leses. Den kan være kuttet på veien. Be om å få den på nytt, eller svarene som fil. Skjemaet er ikke endret.',
  ),
  unreadable: 'Filen kan ikke leses. Er det en mappe, åpner du den og velger en fil i mappen. Skjemaet er ikke endret.',
  tooLarge: 'Lenken er for stor til å være svar fra denne siden. Skjemaet er ikke endret.',
  emptied: 'Skjemaet er tømt.',
  undone: 'Det som sto her før, er tilbake.',
}

const share = {
  heading: 'Lenke til svarene',
  intro:
    'Lenken har svarene i seg og åpner skjemaet med dem. Prisen regnes ut på nytt når den åpnes, etter prislisten som gjelder da.',
  reveals: 'Alle som får lenken, kan lese dette:',
  others: 'Alle andre svar: antall, valg, dager, tabeller, statistikkområder og variabelnavn',
  words: (what: string, words: string) => `${what}: ${words}`,
  leaveOut: 'Ta ut titler, navn og fritekst',
  leftOut: 'Titler og fritekst er ikke med i lenken, og alt som har et navn, har fått et nummer i stedet.',
  nowhere: 'Svarene ligger bare i selve lenken. De blir ikke sendt til noen server når noen åpner den.',
  label: 'Lenken',
  copy: 'Kopier lenken',
  long: (letters: string) =>
    `Lenken er på ${letters} tegn. Noen e-postprogrammer kutter så lange lenker. Send heller svarene som fil:`,
}

const copy = {
  paragraph: 'Avsnitt til budsjettet',
  paragraphLabel: 'Avsnittet',
  copyParagraph: 'Kopier avsnittet',
  table: 'Tabell med linjene',
  tableLabel: 'Tabellen med tabulator mellom kolonnene',
  copyTable: 'Kopier tabellen',
  intro: 'Dette er det som blir kopiert. Les det før dere limer det inn.',
  copied: 'Kopiert.',
  notCopied: 'Nettleseren ga ikke lov til å kopiere. Teksten under er merket. Trykk Ctrl+C, eller ⌘C på Mac.',
}

const compared = {
  heading: 'Anslaget i filen og anslaget i dag',
  intro: 'Samme svar, regnet ut to ganger. Sammenligningen gjelder svarene slik de står i filen.',
  reasons: 'Dette er ulikt:',
  changed: (what: string, before: string, after: string) => `${what}: ${before} → ${after}`,
  listContent: 'Prislisten har samme navn, men et annet innhold',
  catalogue: 'Katalogen over tabeller og statistikkområder er endret',
  vatTable: 'Tabellen over mva.-satser er endret',
  same: 'Prisen er den samme i dag.',
  notPriced: 'Svarene kan ikke prises i dag. Derfor er det ikke noe å sammenligne med.',
  total: (before: string, after: string, change: string) =>
    `Sum inkl. mva. var ${before} og er i dag ${after} (${change}).`,
  earlier: 'I filen',
  now: 'I dag',
  close: 'Lukk sammenligningen',
}

const printed = {
  none: 'ingen',
  unknown: 'ikke besvart',
  assumed: (answer: string) => `ikke besvart, regnet med ${answer}`,
  wrong: (text: string) => `«${text}» (må rettes, regnes som ikke besvart)`,
}

/** Words that are needed only when somebody takes answers out or in. Their type is what every language must have. */
export const takeAlong = { opened, share, copy, compared, printed, budget: budgetNb }

export type TakeAlongTexts = typeof takeAlong
