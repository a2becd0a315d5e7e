/** Words of the form that the page has from the start. */
export const initial = {
  sections: {
    project: {
      heading: {
        nb: 'Prosjektet og institusjonene',
        nn: 'Prosjektet og institusjonane',
        en: 'The project and its institutions',
      },
      intro: {
        nb: 'Hvem skal ha dataene? Tittel og datoer er valgfrie og endrer ikke prisen.',
        nn: 'Kven skal ha dataa? Tittel og datoar er valfrie og endrar ikkje prisen.',
        en: 'Who will have the data? Title and dates are optional and do not change the price.',
      },
    },
    populations: {
      heading: { nb: 'Hvem dataene handler om', nn: 'Kven dataa handlar om', en: 'Your study population' },
      intro: {
        nb: 'En populasjon er gruppen av personer eller enheter dere vil ha data om.',
        nn: 'Ein populasjon er gruppa av personar eller einingar de vil ha data om.',
        en: 'A population is the group of persons or units that you want data about.',
      },
    },
    'from-ssb': {
      heading: { nb: 'Data fra SSB', nn: 'Data frå SSB', en: 'Data from Statistics Norway' },
      intro: {
        nb: 'Velg det dere trenger fra SSBs variabellister og fra FD-Trygd. Finnes det ikke i noen liste, skriv det som et ønske.',
        nn: 'Vel det de treng frå variabellistene til SSB og frå FD-Trygd. Finst det ikkje i nokon liste, skriv det som eit ønske.',
        en: 'Choose what you need from the variable lists and from FD-Trygd. Is it on no list, write it as a wish.',
      },
    },
    'from-others': {
      heading: { nb: 'Data fra andre', nn: 'Data frå andre', en: 'Data from others' },
      intro: {
        nb: 'Registre utenfor SSB, og data dere har samlet inn selv, som skal kobles til data fra SSB.',
        nn: 'Register utanfor SSB, og data de har samla inn sjølve, som skal koplast til data frå SSB.',
        en: 'Registers outside Statistics Norway, and data you have collected yourselves, to be linked to its data.',
      },
    },
    deliveries: {
      heading: { nb: 'Leveringer', nn: 'Leveringar', en: 'Deliveries' },
      intro: {
        nb: 'Hvor mange ganger skal dere få data? Årlige oppdateringer er én levering hver.',
        nn: 'Kor mange gonger skal de få data? Årlege oppdateringar er éi levering kvar.',
        en: 'How many times will you receive data? Yearly updates are one delivery each.',
      },
    },
    application: {
      heading: { nb: 'Søknaden og vedleggene', nn: 'Søknaden og vedlegga', en: 'The application and its attachments' },
      intro: {
        nb: 'En godt forberedt søknad gir mindre arbeid for SSB og dermed lavere pris.',
        nn: 'Ein godt førebudd søknad gir mindre arbeid for SSB og dermed lågare pris.',
        en: 'A well-prepared application means less work for Statistics Norway, and so a lower price.',
      },
    },
  },
  anotherEntry: {
    nb: 'Et annet, eller vet ikke ennå',
    nn: 'Eit anna, eller veit ikkje enno',
    en: 'Another, or don’t know yet',
  },
  unknown: { nb: 'Vet ikke ennå', nn: 'Veit ikkje enno', en: 'Don’t know yet' },
  norway: { nb: 'Norge', nn: 'Noreg', en: 'Norway' },
  outsideNorway: { nb: 'Utenfor Norge', nn: 'Utanfor Noreg', en: 'Outside Norway' },
  responsible: {
    question: {
      nb: 'Har en norsk institusjon ansvaret for prosjektet?',
      nn: 'Har ein norsk institusjon ansvaret for prosjektet?',
      en: 'Is a Norwegian institution responsible for the project?',
    },
    no: { nb: 'Nei, en institusjon i', nn: 'Nei, ein institusjon i', en: 'No, an institution in' },
    why: {
      nb: 'Institusjoner utenfor Norge får som regel bare anonyme data, og det koster mer.',
      nn: 'Institusjonar utanfor Noreg får som regel berre anonyme data, og det kostar meir.',
      en: 'Institutions outside Norway usually get anonymous data only, and that costs more.',
    },
  },
  yes: { nb: 'Ja', nn: 'Ja', en: 'Yes' },
  no: { nb: 'Nei', nn: 'Nei', en: 'No' },
  none: { nb: 'Ingen', nn: 'Ingen', en: 'None' },
  pick: { nb: 'Velg fra katalogen', nn: 'Vel frå katalogen', en: 'Choose from the catalogue' },
  emptyMeansUnknown: {
    nb: 'Tomt felt betyr «vet ikke ennå».',
    nn: 'Tomt felt tyder «veit ikkje enno».',
    en: 'An empty field means “don’t know yet”.',
  },
  allMeant: {
    nb: 'Alle er med til dere tar bort noen.',
    nn: 'Alle er med til de tek bort nokon.',
    en: 'All are included until you take some out.',
  },
  oneEachLine: {
    nb: 'Skriv eller lim inn ett navn på hver linje. Tomt felt betyr «vet ikke ennå».',
    nn: 'Skriv eller lim inn eitt namn på kvar linje. Tomt felt tyder «veit ikkje enno».',
    en: 'Write or paste one name on each line. An empty field means “don’t know yet”.',
  },
  notWhole: {
    nb: '«{text}» er ikke et helt tall. Skriv for eksempel 12.',
    nn: '«{text}» er ikkje eit heilt tal. Skriv til dømes 12.',
    en: '“{text}” is not a whole number. Write for example 12.',
  },
  numberTooLarge: {
    nb: 'Tallet er for stort. Se etter om det har for mange sifre.',
    nn: 'Talet er for stort. Sjå etter om det har for mange siffer.',
    en: 'The number is too large. Check whether it has too many digits.',
  },
  explain: { nb: 'Forklaring', nn: 'Forklaring', en: 'Explanation' },
  explainWhat: { nb: ': {what}', nn: ': {what}', en: ': {what}' },
  loadingHelp: { nb: 'Henter forklaringen …', nn: 'Hentar forklaringa …', en: 'Fetching the explanation …' },
  helpFailed: {
    nb: 'Forklaringen kunne ikke hentes. Prøv igjen.',
    nn: 'Forklaringa kunne ikkje hentast. Prøv igjen.',
    en: 'The explanation could not be fetched. Try again.',
  },
  add: { nb: 'Legg til {unit}', nn: 'Legg til {unit}', en: 'Add {unit}' },
  addOne: {
    institutions: { nb: 'Legg til en institusjon', nn: 'Legg til ein institusjon', en: 'Add an institution' },
    populations: { nb: 'Legg til en populasjon', nn: 'Legg til ein populasjon', en: 'Add a population' },
    wishes: { nb: 'Legg til et ønske', nn: 'Legg til eit ønske', en: 'Add a wish' },
    sources: { nb: 'Legg til en kilde', nn: 'Legg til ei kjelde', en: 'Add a source' },
    deliveries: { nb: 'Legg til en levering', nn: 'Legg til ei levering', en: 'Add a delivery' },
  },
  moreExact: { nb: 'Vær mer nøyaktig', nn: 'Ver meir nøyaktig', en: 'Be more exact' },
  remove: { nb: 'Fjern', nn: 'Fjern', en: 'Remove' },
  removeWhat: { nb: ' {name}', nn: ' {name}', en: ' {name}' },
  picker: {
    search: { nb: 'Søk i katalogen', nn: 'Søk i katalogen', en: 'Search the catalogue' },
    chosen: {
      nb: (count: number) => `${count} er valgt.`,
      nn: (count: number) => `${count} ${count === 1 ? 'er vald' : 'er valde'}.`,
      en: (count: number) => `${count} chosen.`,
    },
    found: { nb: '{count} treff.', nn: '{count} treff.', en: '{count} found.' },
  },
  unasked: {
    nb: 'Dette kom med filen og er med i anslaget. Det kan ikke endres her:',
    nn: 'Dette kom med fila og er med i anslaget. Det kan ikkje endrast her:',
    en: 'This came with the file and is part of the estimate. It cannot be changed here:',
  },
  partFailed: {
    nb: 'Dette kunne ikke hentes. Sjekk nettet, og prøv igjen.',
    nn: 'Dette kunne ikkje hentast. Sjekk nettet, og prøv igjen.',
    en: 'This could not be fetched. Check the network and try again.',
  },
  undo: {
    nb: 'Angre, og ta tilbake det som sto her',
    nn: 'Angre, og ta tilbake det som stod her',
    en: 'Undo, and take back what stood here',
  },
  at: { nb: 'Sted:', nn: 'Stad:', en: 'Place:' },
  more: { nb: 'Og {count} til.', nn: 'Og {count} til.', en: 'And {count} more.' },
  readFiles: {
    nb: 'Har dere utfylte variabellister eller et skript fra microdata.no? Velg filene, eller slipp dem på siden, så fylles dette ut.',
    nn: 'Har de utfylte variabellister eller eit skript frå microdata.no? Vel filene, eller slepp dei på sida, så blir dette fylt ut.',
    en: 'Do you have completed variable lists or a microdata.no script? Choose the files, or drop them on the page, to fill this in.',
  },
  pasteText: {
    nb: 'Lim inn variabelnavn eller skript',
    nn: 'Lim inn variabelnamn eller skript',
    en: 'Paste variable names or a script',
  },
}

/** Words of the form that come when somebody first touches the page. */
export const deferred = {
  names: {
    summary: {
      nb: '{count} navn: {first} og {more} til.',
      nn: '{count} namn: {first} og {more} til.',
      en: '{count} names: {first} and {more} more.',
    },
    read: { nb: 'Lest fra {files}: {count}.', nn: 'Lese frå {files}: {count}.', en: 'Read from {files}: {count}.' },
    file: { nb: '«{name}»', nn: '«{name}»', en: '“{name}”' },
    otherFiles: { nb: '{count} andre filer', nn: '{count} andre filer', en: '{count} other files' },
    open: { nb: 'Vis og rediger navnene', nn: 'Vis og rediger namna', en: 'Show and edit the names' },
    close: { nb: 'Skjul navnene', nn: 'Gøym namna', en: 'Hide the names' },
    page: { nb: 'Navn {from}–{to} av {all}', nn: 'Namn {from}–{to} av {all}', en: 'Names {from}–{to} of {all}' },
    emptyPage: { nb: 'Nye navn', nn: 'Nye namn', en: 'New names' },
    description: {
      nb: 'Ett navn på hver linje. Skriv til nye navn, eller slett dem som skal ut.',
      nn: 'Eitt namn på kvar linje. Skriv til nye namn, eller slett dei som skal ut.',
      en: 'One name on each line. Write new names, or delete those that should go.',
    },
    previous: { nb: 'Forrige {count}', nn: 'Førre {count}', en: 'Previous {count}' },
    next: { nb: 'Neste {count}', nn: 'Neste {count}', en: 'Next {count}' },
    search: { nb: 'Finn et navn', nn: 'Finn eit namn', en: 'Find a name' },
    find: { nb: 'Finn', nn: 'Finn', en: 'Find' },
    found: { nb: 'Fant «{name}».', nn: 'Fann «{name}».', en: 'Found “{name}”.' },
    notFound: {
      nb: 'Ingen navn inneholder «{text}».',
      nn: 'Ingen namn inneheld «{text}».',
      en: 'No name contains “{text}”.',
    },
    takeOut: { nb: 'Ta ut alle navnene', nn: 'Ta ut alle namna', en: 'Take out all the names' },
    takenOut: {
      nb: 'Alle navnene er tatt ut.',
      nn: 'Alle namna er tekne ut.',
      en: 'All the names have been taken out.',
    },
  },
  undone: {
    nb: 'Det som sto her før, er tilbake.',
    nn: 'Det som stod her før, er tilbake.',
    en: 'What stood here before is back.',
  },
}
