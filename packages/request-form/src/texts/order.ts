/** Words of what was read in the files of an order. */
export const deferred = {
  busy: {
    nb: (files: number, megabytes: number) =>
      `Leser ${files} ${files === 1 ? 'fil' : 'filer'}, opptil ${megabytes} MB …`,
    nn: (files: number, megabytes: number) => `Les ${files} ${files === 1 ? 'fil' : 'filer'}, opptil ${megabytes} MB …`,
    en: (files: number, megabytes: number) =>
      `Reading ${files} ${files === 1 ? 'file' : 'files'}, up to ${megabytes} MB …`,
  },
  progress: {
    nb: 'Fil {file} av {files}. {rows} rader er lest.',
    nn: 'Fil {file} av {files}. {rows} rader er lesne.',
    en: 'File {file} of {files}. {rows} rows have been read.',
  },
  stop: { nb: 'Stopp lesingen', nn: 'Stopp lesinga', en: 'Stop reading' },
  stopped: {
    nb: 'Lesingen er stoppet. Det som sto her før, står her fortsatt, og skjemaet er ikke endret.',
    nn: 'Lesinga er stoppa. Det som stod her før, står her framleis, og skjemaet er ikkje endra.',
    en: 'The reading has been stopped. What stood here before still does, and the form is unchanged.',
  },
  failed: {
    nb: 'Filene kunne ikke leses nå. Last siden på nytt, og prøv igjen. Skjemaet er ikke endret.',
    nn: 'Filene kunne ikkje lesast no. Last sida på nytt, og prøv igjen. Skjemaet er ikkje endra.',
    en: 'The files could not be read now. Reload the page and try again. The form is unchanged.',
  },
  unreadable: {
    nb: 'Nettleseren får ikke åpnet {files}. Er det en mappe, åpner du den og velger filene i den. Skjemaet er ikke endret.',
    nn: 'Nettlesaren får ikkje opna {files}. Er det ei mappe, opnar du henne og vel filene i henne. Skjemaet er ikkje endra.',
    en: 'The browser cannot open {files}. If it is a folder, open it and choose the files in it. The form is unchanged.',
  },
  partial: {
    nb: 'Noe kunne ikke leses. Det står under hva, og hva dere kan gjøre.',
    nn: 'Noko kunne ikkje lesast. Det står under kva, og kva de kan gjere.',
    en: 'Something could not be read. Below is what, and what you can do.',
  },
  removeFile: { nb: 'Ta bort', nn: 'Ta bort', en: 'Remove' },
  questions: {
    heading: { nb: 'Spørsmål om bestillingen', nn: 'Spørsmål om bestillinga', en: 'Questions about the order' },
    intro: {
      nb: 'Det dere ikke vet, kan stå åpent.',
      nn: 'Det de ikkje veit, kan stå ope.',
      en: 'Leave open what you do not know.',
    },
    answer: { nb: 'Svar', nn: 'Svar', en: 'Answer' },
    others: {
      nb: 'En annen liste eller tabell',
      nn: 'Ei anna liste eller ein annan tabell',
      en: 'Another list or table',
    },
    choose: { nb: 'Velg fra katalogen', nn: 'Vel frå katalogen', en: 'Choose from the catalogue' },
  },
  choices: {
    heading: { nb: 'Inn i skjemaet', nn: 'Inn i skjemaet', en: 'Into the form' },
    intro: {
      nb: 'Ta bort krysset ved det dere ikke vil ha med. Ingenting endres før dere trykker på knappen.',
      nn: 'Ta bort krysset ved det de ikkje vil ha med. Ingenting blir endra før de trykkjer på knappen.',
      en: 'Untick what you do not want. Nothing changes until you press the button.',
    },
    legend: { nb: 'Det som ble lest', nn: 'Det som vart lese', en: 'What was read' },
    all: {
      nb: 'Alt som ble lest, står i skjemaet. Det er ikke noe mer å sette inn.',
      nn: 'Alt som vart lese, står i skjemaet. Det er ikkje noko meir å setje inn.',
      en: 'Everything that was read is in the form. There is nothing more to put in.',
    },
    unchanged: {
      nb: 'Alt dette står i skjemaet fra før. Ingenting er endret.',
      nn: 'Alt dette står i skjemaet frå før. Ingenting er endra.',
      en: 'All this is in the form already. Nothing has changed.',
    },
    thereHeading: { nb: 'Står i skjemaet', nn: 'Står i skjemaet', en: 'In the form' },
    nothing: {
      nb: 'Det er ikke noe å sette inn.',
      nn: 'Det er ikkje noko å setje inn.',
      en: 'There is nothing to put in.',
    },
    areas: { nb: 'Statistikkområde: {name}', nn: 'Statistikkområde: {name}', en: 'Statistical area: {name}' },
    tables: { nb: 'FD-Trygd-tabell: {name}', nn: 'FD-Trygd-tabell: {name}', en: 'FD-Trygd table: {name}' },
    wishes: {
      nb: 'Ønske utenfor listene: {name}',
      nn: 'Ønske utanfor listene: {name}',
      en: 'Data not on any list: {name}',
    },
    open: {
      nb: 'Variabler uten kjent liste',
      nn: 'Variablar utan kjend liste',
      en: 'Variables whose list is not known',
    },
    changed: {
      nb: 'Bytt ut {name}: «{mine}» i skjemaet, «{read}» i filene',
      nn: 'Byt ut {name}: «{mine}» i skjemaet, «{read}» i filene',
      en: 'Replace {name}: “{mine}” in the form, “{read}” in the files',
    },
    fresh: {
      nb: (count: number) => (count === 1 ? '1 ny variabel' : `${count} nye variabler`),
      nn: (count: number) => (count === 1 ? '1 ny variabel' : `${count} nye variablar`),
      en: (count: number) => (count === 1 ? '1 new variable' : `${count} new variables`),
    },
    there: { nb: 'står i skjemaet fra før', nn: 'står i skjemaet frå før', en: 'in the form already' },
    putIn: { nb: 'Sett inn i skjemaet', nn: 'Set inn i skjemaet', en: 'Put into the form' },
    putInPart: {
      nb: 'Sett inn det som kunne leses',
      nn: 'Set inn det som kunne lesast',
      en: 'Put in what could be read',
    },
    none: { nb: 'Kryss av noe som skal inn.', nn: 'Kryss av noko som skal inn.', en: 'Tick something to put in.' },
    done: {
      nb: 'Det som ble lest, er satt inn i skjemaet, og prisen er regnet ut på nytt.',
      nn: 'Det som vart lese, er sett inn i skjemaet, og prisen er rekna ut på nytt.',
      en: 'What was read is in the form, and the price has been computed anew.',
    },
    refused: {
      nb: 'Skjemaet kan ikke ta imot dette. Ingenting er endret.',
      nn: 'Skjemaet kan ikkje ta imot dette. Ingenting er endra.',
      en: 'The form cannot take this. Nothing has changed.',
    },
  },
  details: {
    heading: { nb: 'Alt som ble lest', nn: 'Alt som vart lese', en: 'Everything that was read' },
    group: { nb: '{heading} ({count})', nn: '{heading} ({count})', en: '{heading} ({count})' },
    source: { nb: 'Les regelen', nn: 'Les regelen', en: 'Read the rule' },
  },
  findings: { nb: 'Se over dette', nn: 'Sjå over dette', en: 'Look over this' },
  more: { nb: 'Vis {count} til', nn: 'Vis {count} til', en: 'Show {count} more' },
  paste: {
    name: { nb: 'innlimt tekst', nn: 'innlimt tekst', en: 'pasted text' },
    label: {
      nb: 'Variabelnavn eller skript fra microdata.no',
      nn: 'Variabelnamn eller skript frå microdata.no',
      en: 'Variable names or a script from microdata.no',
    },
    description: {
      nb: 'Lim inn ett navn på hver linje, eller hele skriptet.',
      nn: 'Lim inn eitt namn på kvar linje, eller heile skriptet.',
      en: 'Paste one name on each line, or the whole script.',
    },
    read: { nb: 'Les teksten', nn: 'Les teksten', en: 'Read the text' },
    open: { nb: 'Lim inn tekst', nn: 'Lim inn tekst', en: 'Paste text' },
  },
  close: { nb: 'Lukk', nn: 'Lukk', en: 'Close' },
}
