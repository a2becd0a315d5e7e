import { readingNb } from '@anslag/presentation'

/** Words that are needed only when somebody reads the files of an order. Their type is what every language must have. */
export const readingFiles = {
  reading: readingNb,
  busy: 'Leser filene …',
  stop: 'Avbryt',
  failed: 'Filene kunne ikke leses nå. Last siden på nytt, og prøv igjen. Skjemaet er ikke endret.',
  unreadable: (files: string) =>
    `Nettleseren får ikke åpnet ${files}. Er det en mappe, åpner du den og velger filene i den. Skjemaet er ikke endret.`,
  partial: 'Noe kunne ikke leses. Det står under hva, og hva dere kan gjøre.',
  removeFile: 'Ta bort',
  questions: {
    heading: 'Spørsmål om bestillingen',
    intro: 'Det dere ikke vet, kan stå åpent.',
    answer: 'Svar',
    others: 'En annen liste eller tabell',
    choose: 'Velg fra katalogen',
  },
  choices: {
    heading: 'Inn i skjemaet',
    intro: 'Ta bort krysset ved det dere ikke vil ha med. Ingenting endres før dere trykker på knappen.',
    legend: 'Det som ble lest',
    all: 'Alt som ble lest, står i skjemaet. Det er ikke noe mer å sette inn.',
    unchanged: 'Alt dette står i skjemaet fra før. Ingenting er endret.',
    thereHeading: 'Står i skjemaet',
    nothing: 'Det er ikke noe å sette inn.',
    areas: (name: string) => `Statistikkområde: ${name}`,
    tables: (name: string) => `FD-Trygd-tabell: ${name}`,
    wishes: (names: string) => `Ønske utenfor listene: ${names}`,
    open: 'Variabler uten kjent liste',
    changed: (name: string, mine: string, read: string) => `Bytt ut ${name}: «${mine}» i skjemaet, «${read}» i filene`,
    fresh: (count: number) => (count === 1 ? '1 ny variabel' : `${count} nye variabler`),
    there: 'står i skjemaet fra før',
    putIn: 'Sett inn i skjemaet',
    putInPart: 'Sett inn det som kunne leses',
    none: 'Kryss av noe som skal inn.',
    done: 'Det som ble lest, er satt inn i skjemaet, og prisen er regnet ut på nytt.',
    refused: 'Skjemaet kan ikke ta imot dette. Ingenting er endret.',
  },
  details: {
    heading: 'Alt som ble lest',
    group: (heading: string, count: string) => `${heading} (${count})`,
    source: 'Les regelen',
  },
  findings: 'Se over dette',
  more: (count: number) => `Vis ${count} til`,
  paste: {
    name: 'innlimt tekst',
    label: 'Variabelnavn eller skript fra microdata.no',
    description: 'Lim inn ett navn på hver linje, eller hele skriptet.',
    read: 'Les teksten',
    open: 'Lim inn tekst',
  },
  close: 'Lukk lesingen',
}

export type ReadingFilesTexts = typeof readingFiles
