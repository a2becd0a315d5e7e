import { readingNn } from '@anslag/presentation'
import type { ReadingFilesTexts } from './nb.ts'

/** Nynorsk. */
export const readingFiles: ReadingFilesTexts = {
  reading: readingNn,
  busy: 'Les filene …',
  stop: 'Avbryt',
  failed: 'Filene kunne ikkje lesast no. Last sida på nytt, og prøv igjen. Skjemaet er ikkje endra.',
  unreadable: (files) =>
    `Nettlesaren får ikkje opna ${files}. Er det ei mappe, opnar du henne og vel filene i henne. Skjemaet er ikkje endra.`,
  partial: 'Noko kunne ikkje lesast. Det står under kva, og kva de kan gjere.',
  removeFile: 'Ta bort',
  questions: {
    heading: 'Spørsmål om bestillinga',
    intro: 'Det de ikkje veit, kan stå ope.',
    answer: 'Svar',
    others: 'Ei anna liste eller ein annan tabell',
    choose: 'Vel frå katalogen',
  },
  choices: {
    heading: 'Inn i skjemaet',
    intro: 'Ta bort krysset ved det de ikkje vil ha med. Ingenting blir endra før de trykkjer på knappen.',
    legend: 'Det som vart lese',
    all: 'Alt som vart lese, står i skjemaet. Det er ikkje noko meir å setje inn.',
    unchanged: 'Alt dette står i skjemaet frå før. Ingenting er endra.',
    thereHeading: 'Står i skjemaet',
    nothing: 'Det er ikkje noko å setje inn.',
    areas: (name) => `Statistikkområde: ${name}`,
    tables: (name) => `FD-Trygd-tabell: ${name}`,
    wishes: (names) => `Ønske utanfor listene: ${names}`,
    open: 'Variablar utan kjend liste',
    changed: (name, mine, read) => `Byt ut ${name}: «${mine}» i skjemaet, «${read}» i filene`,
    fresh: (count) => (count === 1 ? '1 ny variabel' : `${count} nye variablar`),
    there: 'står i skjemaet frå før',
    putIn: 'Set inn i skjemaet',
    putInPart: 'Set inn det som kunne lesast',
    none: 'Kryss av noko som skal inn.',
    done: 'Det som vart lese, er sett inn i skjemaet, og prisen er rekna ut på nytt.',
    refused: 'Skjemaet kan ikkje ta imot dette. Ingenting er endra.',
  },
  details: {
    heading: 'Alt som vart lese',
    group: (heading, count) => `${heading} (${count})`,
    source: 'Les regelen',
  },
  findings: 'Sjå over dette',
  more: (count) => `Vis ${count} til`,
  paste: {
    name: 'innlimt tekst',
    label: 'Variabelnamn eller skript frå microdata.no',
    description: 'Lim inn eitt namn på kvar linje, eller heile skriptet.',
    read: 'Les teksten',
    open: 'Lim inn tekst',
  },
  close: 'Lukk lesinga',
}
