/** What reading tells of variable lists and variables. Where it is stands beside each sentence. */
export const listIssues = {
  'reading/list-too-large': {
    nb: 'Listen er for stor. Grensen er {rows} rader, eller {megabytes} MB utpakket. Sjekk at det er riktig fil.',
    nn: 'Lista er for stor. Grensa er {rows} rader, eller {megabytes} MB utpakka. Sjekk at det er rett fil.',
    en: 'The list is too large. The limit is {rows} rows, or {megabytes} MB unpacked. Check that it is the right file.',
  },
  'reading/list-unrecognised': {
    nb: 'Vi finner ikke overskriftene i en variabelliste. Bruk listen fra SSB med overskriftene slik de er.',
    nn: 'Vi finn ikkje overskriftene i ei variabelliste. Bruk lista frå SSB med overskriftene slik dei er.',
    en: 'We do not find the headings of a variable list. Use the list from Statistics Norway with its headings as they are.',
  },
  'reading/list-without-ticks': {
    nb: 'Listen har ingen kolonne å krysse av i. Bruk listen fra SSB, og sett kryss ved variablene du vil ha.',
    nn: 'Lista har inga kolonne å krysse av i. Bruk lista frå SSB, og set kryss ved variablane du vil ha.',
    en: 'The list has no column to tick in. Use the list from Statistics Norway, and tick the variables that you want.',
  },
  'reading/nothing-ticked': {
    nb: 'Ingen variabler er krysset av. Sett kryss ved dem du vil ha, og les filen på nytt.',
    nn: 'Ingen variablar er kryssa av. Set kryss ved dei du vil ha, og les fila på nytt.',
    en: 'No variables are ticked. Tick those that you want, and read the file again.',
  },
  'reading/list-unknown': {
    nb: 'Vi ser ikke hvilken variabelliste dette er. Gi filen navnet den har hos SSB, eller svar på spørsmålet om den.',
    nn: 'Vi finn ikkje ut kva variabelliste dette er. Gi fila namnet ho har hos SSB, eller svar på spørsmålet om ho.',
    en: 'We cannot see which variable list this is. Give the file its original name, or answer the question about it.',
  },
  'reading/ticks-assumed': {
    nb: 'Kolonne {column} har ingen kjent overskrift, men er lest som kolonnen for kryss. Sjekk at det stemmer.',
    nn: 'Kolonne {column} har inga kjend overskrift, men er lesen som kolonna for kryss. Sjekk at det stemmer.',
    en: 'Column {column} has no known heading, but was read as the column for ticks. Check that this is right.',
  },
  'reading/tick-without-name': {
    nb: 'Raden har kryss, men ikke noe variabelnavn. Den er ikke regnet med. Skriv navnet.',
    nn: 'Rada har kryss, men ikkje noko variabelnamn. Ho er ikkje rekna med. Skriv namnet.',
    en: 'The row is ticked but has no variable name. It is not included. Write the name.',
  },
  'reading/tick-unclear': {
    nb: 'Her står «{text}», som verken er kryss eller årstall. Variabelen er regnet med. Sjekk at det stemmer.',
    nn: 'Her står «{text}», som korkje er kryss eller årstal. Variabelen er rekna med. Sjekk at det stemmer.',
    en: 'The cell says “{text}”, which is neither a tick nor years. The variable is included. Check that this is right.',
  },
  'reading/tick-not-computed': {
    nb: 'Krysset er en formel uten lagret svar. Variabelen er ikke regnet med. Skriv en x i stedet for formelen.',
    nn: 'Krysset er ein formel utan lagra svar. Variabelen er ikkje rekna med. Skriv ein x i staden for formelen.',
    en: 'The tick is a formula without a saved result. The variable is not included. Write an x in place of the formula.',
  },
  'reading/tick-sign-unknown': {
    nb: 'Tegnet her er fra en symbolskrift, og vi ser ikke om det er et kryss. Variabelen er ikke regnet med. Skriv en x hvis du vil ha den.',
    nn: 'Teiknet her er frå ei symbolskrift, og vi ser ikkje om det er eit kryss. Variabelen er ikkje rekna med. Skriv ein x om du vil ha han.',
    en: 'The sign here is of a symbol font, and we cannot see whether it is a tick. The variable is not included. Write an x if you want it.',
  },
  'reading/tick-in-hidden-row': {
    nb: 'Raden er krysset av, men skjult eller filtrert bort. Variabelen er regnet med. Vis alle rader, og fjern krysset hvis du ikke vil ha den.',
    nn: 'Rada er kryssa av, men gøymd eller filtrert bort. Variabelen er rekna med. Vis alle rader, og ta bort krysset om du ikkje vil ha han.',
    en: 'The row is ticked, but hidden or filtered out. The variable is included. Show all rows, and remove the tick if you do not want it.',
  },
  'reading/ticks-in-hidden-column': {
    nb: 'Kolonne {column} er skjult, men har kryss. Variablene er regnet med. Vis kolonnen, og fjern kryssene du ikke vil ha.',
    nn: 'Kolonne {column} er gøymd, men har kryss. Variablane er rekna med. Vis kolonna, og ta bort kryssa du ikkje vil ha.',
    en: 'Column {column} is hidden, but has ticks. The variables are included. Show the column, and remove the ticks that you do not want.',
  },
  'reading/boxes-empty': {
    nb: 'Rader med tom boks er ikke regnet med: {count}. Skriv en x i dem du vil ha.',
    nn: 'Rader med tom boks er ikkje rekna med: {count}. Skriv ein x i dei du vil ha.',
    en: 'Rows with an empty box are not included: {count}. Write an x in those that you want.',
  },
  'reading/boxes-unread': {
    nb: 'Avkryssingsbokser som ligger oppå cellene, kan vi ikke lese. Her er {count} av dem krysset av. Skriv en x i cellen ved hver variabel du vil ha.',
    nn: 'Avkryssingsboksar som ligg oppå cellene, kan vi ikkje lese. Her er {count} av dei kryssa av. Skriv ein x i cella ved kvar variabel du vil ha.',
    en: 'We cannot read check boxes that lie upon the cells. Here {count} of them are ticked. Write an x in the cell of each variable that you want.',
  },
  'reading/sheet-with-ticks-skipped': {
    nb: 'Arket er ikke lest, men ser ut til å ha kryss. Flytt kryssene til arket for valg, eller gi arket overskriftene fra SSBs liste.',
    nn: 'Arket er ikkje lese, men ser ut til å ha kryss. Flytt kryssa til arket for val, eller gi arket overskriftene frå lista til SSB.',
    en: 'The sheet was not read, but seems to have ticks. Move the ticks to the sheet for choosing, or give the sheet the headings of the original list.',
  },
  'reading/zip-without-list': {
    nb: 'ZIP-filen har ingen arbeidsbok. Pakk den ut, og les filene hver for seg.',
    nn: 'ZIP-fila har inga arbeidsbok. Pakk ho ut, og les filene kvar for seg.',
    en: 'The ZIP file has no workbook. Unpack it, and read the files separately.',
  },
  'reading/years-unclear': {
    nb: 'Vi forstår ikke årene «{text}». Skriv dem som 2010–2015.',
    nn: 'Vi forstår ikkje åra «{text}». Skriv dei som 2010–2015.',
    en: 'We do not understand the years “{text}”. Write them as 2010–2015.',
  },
  'reading/identifying': {
    nb: '{name} er særlig identifiserende: {kind}. Legg ved en begrunnelse for hvorfor prosjektet trenger den.',
    nn: '{name} er særleg identifiserande: {kind}. Legg ved ei grunngiving for kvifor prosjektet treng denne variabelen.',
    en: '{name} is particularly identifying: {kind}. Attach a justification of why the project needs it.',
  },
  'reading/identifying-table': {
    nb: 'Tabellen «{table}» har særlig identifiserende variabler. Legg ved en begrunnelse for hvorfor prosjektet trenger dem.',
    nn: 'Tabellen «{table}» har særleg identifiserande variablar. Legg ved ei grunngiving for kvifor prosjektet treng dei.',
    en: 'The table “{table}” has particularly identifying variables. Attach a justification of why the project needs them.',
  },
  'reading/outside-coverage': {
    nb: '{name} finnes ikke for {wanted}. Den finnes {period}. Endre datoene.',
    nn: '{name} finst ikkje for {wanted}. Variabelen finst {period}. Endre datoane.',
    en: '{name} does not exist for {wanted}. It exists {period}. Change the dates.',
  },
  'reading/ended': {
    nb: '{name} finnes bare til {to}. Oppgi årene du vil ha, eller velg en annen variabel.',
    nn: '{name} finst berre til {to}. Oppgi åra du vil ha, eller vel ein annan variabel.',
    en: '{name} exists only until {to}. State the years that you want, or choose another variable.',
  },
  'reading/business-data': {
    nb: '«{area}» handler om foretak. Opplysninger om foretak med høyst fem ansatte regnes som personopplysninger.',
    nn: '«{area}» handlar om føretak. Opplysningar om føretak med høgst fem tilsette er rekna som personopplysningar.',
    en: '“{area}” is about enterprises. Data on enterprises with five employees or fewer count as personal data.',
  },
  'reading/duplicate': {
    nb: '{name} er bestilt fra flere steder: {lists}. Er opplysningene de samme, holder det med ett.',
    nn: '{name} er bestilt frå fleire stader: {lists}. Er opplysningane dei same, held det med éin stad.',
    en: '{name} is ordered from several places: {lists}. If the facts are the same, one of them is enough.',
  },
  'reading/outside-lists': {
    nb: '{name} er et ønske utenfor variabellistene. Beskriv det du trenger, så blir anslaget sikrere.',
    nn: '{name} er eit ønske utanfor variabellistene. Beskriv det du treng, så blir prisanslaget sikrare.',
    en: '{name} is a wish outside the variable lists. Describe what you need, and the estimate becomes more certain.',
  },
  'reading/not-in-metadata': {
    nb: '{name} står ikke i metadataene. Sjekk navnet.',
    nn: '{name} står ikkje i metadataa. Sjekk namnet.',
    en: '{name} is not in the metadata. Check the name.',
  },
  'reading/like-in-metadata': {
    nb: '{name} står ikke i metadataene. Mente du {nearest}?',
    nn: '{name} står ikkje i metadataa. Meinte du {nearest}?',
    en: '{name} is not in the metadata. Did you mean {nearest}?',
  },
  'reading/name-not-allowed': {
    nb: 'En bestilling kan ikke ha variabelnavnet «{name}». Listen er regnet med. Skriv navnet uten mellomrom.',
    nn: 'Ei bestilling kan ikkje ha variabelnamnet «{name}». Lista er rekna med. Skriv namnet utan mellomrom.',
    en: 'A request cannot hold the variable name “{name}”. Its list is included. Write the name without spaces.',
  },
  'reading/more': {
    nb: '{count} merknader til er av samme slag som disse: {kind}.',
    nn: '{count} merknader til er av same slag som desse: {kind}.',
    en: '{count} more remarks are of the same kind as these: {kind}.',
  },
}
