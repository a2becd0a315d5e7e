import { budgetNn } from '@anslag/presentation'
import type { TakeAlongTexts } from './nb.ts'

/** The same in nynorsk. */
export const takeAlong: TakeAlongTexts = {
  opened: {
    whole: { file: 'Svara i fila er sette inn.', link: 'Svara i lenkja er sette inn.' },
    damaged: {
      file: 'Fila sluttar for tidleg. Det som kunne lesast, er sett inn. Sjå over svara, eller last ned fila på nytt der ho kom frå.',
      link: 'Lenkja er kutta eller skadd på vegen. Det som kunne lesast, er sett inn. Sjå over svara, eller be om å få lenkja på nytt eller svara som fil.',
    },
    part: {
      file: 'Noko i fila kan ikkje brukast her og er utelate. Resten er sett inn. Sjå over svara.',
      link: 'Noko i lenkja kan ikkje brukast her og er utelate. Resten er sett inn. Sjå over svara.',
    },
    offered: {
      file: 'Berre ein del av fila kan brukast. Skjemaet er ikkje endra.',
      link: 'Berre ein del av lenkja kan brukast. Skjemaet er ikkje endra.',
    },
    putIn: 'Set inn det som kan brukast',
    left: 'Dette er utelate:',
    estimate: 'Svara frå anslaget i fila er sette inn.',
    tampered:
      'Anslaget i fila er endra eller skadd etter at det vart laga. Beløpa stemmer ikkje med utrekninga. Skjemaet er ikkje endra.',
    putInAnswers: 'Set inn berre svara',
    later: {
      file: (format) =>
        `Fila er laga med ei nyare utgåve av sida (${format}). Last sida på nytt og opne fila igjen. Skjemaet er ikkje endra.`,
      link: (version) =>
        `Lenkja er laga med ei nyare utgåve av sida (${version}). Last sida på nytt. Skjemaet er ikkje endra.`,
    },
    foreign: {
      file: 'Fila er korkje svar eller eit anslag frå denne sida. Vel ei JSON-fil som er lasta ned herfrå. Skjemaet er ikkje endra.',
      link: 'Lenkja har ikkje svar frå denne sida. Be om å få ho på nytt. Skjemaet er ikkje endra.',
    },
    refused: {
      file: 'Fila kan ikkje brukast. Vel ei JSON-fil som er lasta ned herfrå. Skjemaet er ikkje endra.',
      link: 'Lenkja kan ikkje lesast. Ho kan vere kutta på vegen. Be om å få ho på nytt, eller svara som fil. Skjemaet er ikkje endra.',
    },
    unreadable: 'Fila kan ikkje lesast. Er det ei mappe, opnar du ho og vel ei fil i mappa. Skjemaet er ikkje endra.',
    tooLarge: 'Lenkja er for stor til å vere svar frå denne sida. Skjemaet er ikkje endra.',
    emptied: 'Skjemaet er tømt.',
    undone: 'Det som stod her før, er tilbake.',
  },
  share: {
    heading: 'Lenkje til svara',
    intro:
      'Lenkja har svara i seg og opnar skjemaet med dei. Prisen blir rekna ut på nytt når ho blir opna, etter prislista som gjeld då.',
    reveals: 'Alle som får lenkja, kan lese dette:',
    others: 'Alle andre svar: tal, val, dagar, tabellar, statistikkområde og variabelnamn',
    words: (what, words) => `${what}: ${words}`,
    leaveOut: 'Ta ut titlar, namn og fritekst',
    leftOut: 'Titlar og fritekst er ikkje med i lenkja, og alt som har eit namn, har fått eit nummer i staden.',
    nowhere: 'Svara ligg berre i sjølve lenkja. Dei blir ikkje sende til nokon tenar når nokon opnar ho.',
    label: 'Lenkja',
    copy: 'Kopier lenkja',
    long: (letters) =>
      `Lenkja er på ${letters} teikn. Nokre e-postprogram kuttar så lange lenkjer. Send heller svara som fil:`,
  },
  copy: {
    paragraph: 'Avsnitt til budsjettet',
    paragraphLabel: 'Avsnittet',
    copyParagraph: 'Kopier avsnittet',
    table: 'Tabell med linjene',
    tableLabel: 'Tabellen med tabulator mellom kolonnane',
    copyTable: 'Kopier tabellen',
    intro: 'Dette er det som blir kopiert. Les det før de limer det inn.',
    copied: 'Kopiert.',
    notCopied: 'Nettlesaren gav ikkje lov til å kopiere. Teksten under er merkt. Trykk Ctrl+C, eller ⌘C på Mac.',
  },
  compared: {
    heading: 'Anslaget i fila og anslaget i dag',
    intro: 'Same svar, rekna ut to gonger. Samanlikninga gjeld svara slik dei står i fila.',
    reasons: 'Dette er ulikt:',
    changed: (what, before, after) => `${what}: ${before} → ${after}`,
    listContent: 'Prislista har same namn, men eit anna innhald',
    catalogue: 'Katalogen over tabellar og statistikkområde er endra',
    vatTable: 'Tabellen over mva.-satsar er endra',
    same: 'Prisen er den same i dag.',
    notPriced: 'Svara kan ikkje prisast i dag. Difor er det ikkje noko å samanlikne med.',
    total: (before, after, change) => `Sum inkl. mva. var ${before} og er i dag ${after} (${change}).`,
    earlier: 'I fila',
    now: 'I dag',
    close: 'Lukk samanlikninga',
  },
  printed: {
    none: 'ingen',
    unknown: 'ikkje svara på',
    assumed: (answer) => `ikkje svara på, rekna med ${answer}`,
    wrong: (text) => `«${text}» (må rettast, blir rekna som ikkje svara på)`,
  },
  budget: budgetNn,
}
