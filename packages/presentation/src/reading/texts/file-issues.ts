/** What reading tells of files and scripts. Where it is stands beside each sentence. */
export const fileIssues = {
  'reading/file-empty': {
    nb: 'Filen er tom. Sjekk at det er riktig fil.',
    nn: 'Fila er tom. Sjekk at det er rett fil.',
    en: 'The file is empty. Check that it is the right one.',
  },
  'reading/file-too-large': {
    nb: 'Filen er for stor. Grensen er {megabytes} MB. Sjekk at det er riktig fil, eller del den.',
    nn: 'Fila er for stor. Grensa er {megabytes} MB. Sjekk at det er rett fil, eller del ho opp.',
    en: 'The file is too large. The limit is {megabytes} MB. Check that it is the right one, or divide it.',
  },
  'reading/not-recognised': {
    nb: 'Dette er verken en variabelliste, et skript fra microdata.no eller variabelnavn. Sjekk at det er riktig fil.',
    nn: 'Dette er korkje ei variabelliste, eit skript frå microdata.no eller variabelnamn. Sjekk at det er rett fil.',
    en: 'This is neither a variable list, a microdata.no script nor variable names. Check that it is the right file.',
  },
  'reading/not-metadata': {
    nb: 'Filen har ikke metadata fra microdata.no. Sjekk at det er riktig fil.',
    nn: 'Fila har ikkje metadata frå microdata.no. Sjekk at det er rett fil.',
    en: 'The file has no metadata of microdata.no. Check that it is the right one.',
  },
  'reading/too-many-files': {
    nb: 'Du kan lese høyst {limit} filer samtidig. Resten er ikke lest. Les dem for seg.',
    nn: 'Du kan lese høgst {limit} filer samstundes. Resten er ikkje lesne. Les dei for seg.',
    en: 'You can read {limit} files at once. The rest were not read. Read them separately.',
  },
  'reading/too-many-variables': {
    nb: 'Filene har mer enn {limit} variabler. Resten er ikke regnet med. Del bestillingen.',
    nn: 'Filene har meir enn {limit} variablar. Resten er ikkje rekna med. Del opp bestillinga.',
    en: 'The files have more than {limit} variables. The rest are not included. Divide the order.',
  },
  'reading/nothing-found': {
    nb: 'Vi fant ingen variabler i filen. Sjekk at det er riktig fil.',
    nn: 'Vi fann ingen variablar i fila. Sjekk at det er rett fil.',
    en: 'We found no variables in the file. Check that it is the right one.',
  },
  'reading/text-block-open': {
    nb: 'En tekstblokk blir aldri avsluttet, og alt etter den er hoppet over. Skriv endblock der teksten slutter.',
    nn: 'Ei tekstblokk blir aldri avslutta, og alt etter ho er hoppa over. Skriv endblock der teksten sluttar.',
    en: 'A text block is never closed, and all that follows was skipped. Write endblock where the text ends.',
  },
  'reading/loop-open': {
    nb: 'En løkke mangler «end». Den er lest som om den varer ut skriptet. Sjekk datoene.',
    nn: 'Ei løkkje manglar «end». Ho er lesen som om ho varer ut skriptet. Sjekk datoane.',
    en: 'A loop lacks its “end”. It was read as lasting to the end of the script. Check the dates.',
  },
  'reading/loop-unreadable': {
    nb: 'Vi forstår ikke løkken «for {given}». Innholdet er lest én gang. Sjekk datoene.',
    nn: 'Vi forstår ikkje løkkja «for {given}». Innhaldet er lese éin gong. Sjekk datoane.',
    en: 'We do not understand the loop “for {given}”. Its content was read once. Check the dates.',
  },
  'reading/loop-too-long': {
    nb: 'Løkken går for mange ganger. Grensen er {limit}. Innholdet er lest én gang, og alle variabler er med. Sjekk datoene.',
    nn: 'Løkkja går for mange gonger. Grensa er {limit}. Innhaldet er lese éin gong, og alle variablar er med. Sjekk datoane.',
    en: 'The loop has too many turns. The limit is {limit}. Its content was read once, with every variable. Check the dates.',
  },
  'reading/loop-too-deep': {
    nb: 'Mer enn {limit} løkker står inni hverandre. De innerste er lest som om de ikke var løkker. Sjekk datoene.',
    nn: 'Meir enn {limit} løkkjer står inni kvarandre. Dei inste er lesne som om dei ikkje var løkkjer. Sjekk datoane.',
    en: 'More than {limit} loops stand within one another. The innermost were read as if they were none. Check the dates.',
  },
  'reading/import-unreadable': {
    nb: 'Importen «{given}» nevner ingen variabel. Skriv variabelen som db/VARIABELNAVN.',
    nn: 'Importen «{given}» nemner ingen variabel. Skriv variabelen som db/VARIABELNAMN.',
    en: 'The import “{given}” names no variable. Write the variable as db/VARIABLE_NAME.',
  },
  'reading/name-unreadable': {
    nb: 'Navnet «{given}» avhenger av en verdi som ikke står i skriptet. Variabelen er ikke med. Skriv hele navnet.',
    nn: 'Namnet «{given}» er avhengig av ein verdi som ikkje står i skriptet. Variabelen er ikkje med. Skriv heile namnet.',
    en: 'The name “{given}” depends on a value that is not in the script. The variable is not included. Write the whole name.',
  },
  'reading/date-unreadable': {
    nb: '«{given}» er ikke en dato. {name} er lest uten den. Skriv datoen som 2020-12-31.',
    nn: '«{given}» er ikkje ein dato. {name} er lesen utan den. Skriv datoen som 2020-12-31.',
    en: '“{given}” is not a date. {name} was read without it. Write the date as 2020-12-31.',
  },
  'reading/workbook-protected': {
    nb: 'Arbeidsboken er beskyttet med passord. Lagre den uten passord, og prøv igjen.',
    nn: 'Arbeidsboka er verna med passord. Lagre ho utan passord, og prøv igjen.',
    en: 'The workbook is protected with a password. Save it without one and try again.',
  },
  'reading/workbook-old': {
    nb: 'Dette er en arbeidsbok i et gammelt format. Lagre den som Excel-arbeidsbok (.xlsx), og prøv igjen.',
    nn: 'Dette er ei arbeidsbok i eit gammalt format. Lagre ho som Excel-arbeidsbok (.xlsx), og prøv igjen.',
    en: 'This is a workbook in an old format. Save it as an Excel workbook (.xlsx) and try again.',
  },
  'reading/text-document': {
    nb: 'Dette er et dokument med tekst, ikke en arbeidsbok. Kopier variabelnavnene, og lim dem inn, eller lagre dem i en fil med ren tekst (.txt).',
    nn: 'Dette er eit dokument med tekst, ikkje ei arbeidsbok. Kopier variabelnamna, og lim dei inn, eller lagre dei i ei fil med rein tekst (.txt).',
    en: 'This is a text document, not a workbook. Copy the variable names and paste them, or save them in a plain text file (.txt).',
  },
  'reading/workbook-unreadable': {
    nb: 'Filen kan ikke leses som en arbeidsbok. Åpne den i Excel, lagre den som .xlsx, og prøv igjen.',
    nn: 'Fila kan ikkje lesast som ei arbeidsbok. Opne ho i Excel, lagre ho som .xlsx, og prøv igjen.',
    en: 'The file cannot be read as a workbook. Open it in Excel, save it as .xlsx and try again.',
  },
}
