import type { ReadingIssueCode } from '@anslag/intake'

/** What reading tells of files and variables. Where it is stands beside each sentence. */
export const issues = {
  'reading/file-empty': 'Fila er tom. Sjekk at det er rett fil.',
  'reading/file-too-large': 'Fila er for stor. Grensa er {megabytes} MB. Sjekk at det er rett fil, eller del ho opp.',
  'reading/not-recognised':
    'Dette er korkje ei variabelliste, eit skript frå microdata.no eller variabelnamn. Sjekk at det er rett fil.',
  'reading/not-metadata': 'Fila har ikkje metadata frå microdata.no. Sjekk at det er rett fil.',
  'reading/too-many-files': 'Du kan lese høgst {limit} filer samstundes. Resten er ikkje lesne. Les dei for seg.',
  'reading/too-many-variables':
    'Filene har meir enn {limit} variablar. Resten er ikkje rekna med. Del opp bestillinga.',
  'reading/nothing-found': 'Fila bestiller ingenting. Sjekk at det er rett fil.',
  'reading/text-block-open':
    'Ei tekstblokk blir aldri avslutta, og alt etter ho er hoppa over. Skriv endblock der teksten sluttar.',
  'reading/loop-open': 'Ei løkkje manglar «end». Ho er lesen som om ho varer ut skriptet. Sjekk datoane.',
  'reading/loop-unreadable': 'Vi forstår ikkje løkkja «for {given}». Innhaldet er lese éin gong. Sjekk datoane.',
  'reading/loop-too-long':
    'Løkkja går for mange gonger. Grensa er {limit}. Innhaldet er lese éin gong, og alle variablar er med. Sjekk datoane.',
  'reading/loop-too-deep':
    'Meir enn {limit} løkkjer står inni kvarandre. Dei inste er lesne som om dei ikkje var løkkjer. Sjekk datoane.',
  'reading/import-unreadable': 'Importen «{given}» nemner ingen variabel. Skriv variabelen som db/VARIABELNAMN.',
  'reading/name-unreadable':
    'Namnet «{given}» er avhengig av ein verdi som ikkje står i skriptet. Variabelen er ikkje med. Skriv heile namnet.',
  'reading/date-unreadable': '«{given}» er ikkje ein dato. {name} er lesen utan den. Skriv datoen som 2020-12-31.',
  'reading/workbook-protected': 'Arbeidsboka er verna med passord. Lagre ho utan passord, og prøv igjen.',
  'reading/workbook-old':
    'Dette er ei arbeidsbok i eit gammalt format. Lagre ho som Excel-arbeidsbok (.xlsx), og prøv igjen.',
  'reading/workbook-unreadable':
    'Fila kan ikkje lesast som ei arbeidsbok. Opne ho i Excel, lagre ho som .xlsx, og prøv igjen.',
  'reading/list-too-large':
    'Lista er for stor. Grensa er {rows} rader, eller {megabytes} MB utpakka. Sjekk at det er rett fil.',
  'reading/list-unrecognised':
    'Vi finn ikkje overskriftene i ei variabelliste. Bruk lista frå SSB med overskriftene slik dei er.',
  'reading/list-without-ticks':
    'Lista har inga kolonne å krysse av i. Bruk lista frå SSB, og set kryss ved variablane du vil ha.',
  'reading/nothing-ticked': 'Ingen variablar er kryssa av. Set kryss ved dei du vil ha, og les fila på nytt.',
  'reading/list-unknown':
    'Vi finn ikkje ut kva variabelliste dette er. Gi fila namnet ho har hos SSB, eller svar på spørsmålet om ho.',
  'reading/ticks-assumed':
    'Kolonne {column} har inga kjend overskrift, men er lesen som kolonna for kryss. Sjekk at det stemmer.',
  'reading/tick-without-name': 'Rada har kryss, men ikkje noko variabelnamn. Ho er ikkje rekna med. Skriv namnet.',
  'reading/tick-unclear':
    'Her står «{text}», som korkje er kryss eller årstal. Variabelen er rekna med. Sjekk at det stemmer.',
  'reading/tick-not-computed':
    'Krysset er ein formel utan lagra svar. Variabelen er ikkje rekna med. Skriv ein x i staden for formelen.',
  'reading/tick-sign-unknown':
    'Teiknet her er frå ei symbolskrift, og vi ser ikkje om det er eit kryss. Variabelen er ikkje rekna med. Skriv ein x om du vil ha han.',
  'reading/tick-in-hidden-row':
    'Rada er kryssa av, men gøymd eller filtrert bort. Variabelen er rekna med. Vis alle rader, og ta bort krysset om du ikkje vil ha han.',
  'reading/ticks-in-hidden-column':
    'Kolonne {column} er gøymd, men har kryss. Variablane er rekna med. Vis kolonna, og ta bort kryssa du ikkje vil ha.',
  'reading/boxes-empty': 'Rader med tom boks er ikkje rekna med: {count}. Skriv ein x i dei du vil ha.',
  'reading/boxes-unread':
    'Avkryssingsboksar som ligg oppå cellene, kan vi ikkje lese. Her er {count} av dei kryssa av. Skriv ein x i cella ved kvar variabel du vil ha.',
  'reading/sheet-with-ticks-skipped':
    'Arket er ikkje lese, men ser ut til å ha kryss. Flytt kryssa til arket for val, eller gi arket overskriftene frå lista til SSB.',
  'reading/zip-without-list': 'ZIP-fila har inga arbeidsbok. Pakk ho ut, og les filene kvar for seg.',
  'reading/years-unclear': 'Vi forstår ikkje åra «{text}». Skriv dei som 2010–2015.',
  'reading/identifying':
    '{name} er særleg identifiserande: {kind}. Legg ved ei grunngiving for kvifor prosjektet treng denne variabelen.',
  'reading/identifying-table':
    'Tabellen «{table}» har særleg identifiserande variablar. Legg ved ei grunngiving for kvifor prosjektet treng dei.',
  'reading/outside-coverage': '{name} finst ikkje for {wanted}. Variabelen finst {period}. Endre datoane.',
  'reading/ended': '{name} finst berre til {to}. Oppgi åra du vil ha, eller vel ein annan variabel.',
  'reading/business-data':
    '«{area}» handlar om føretak. Opplysningar om føretak med høgst fem tilsette er rekna som personopplysningar.',
  'reading/duplicate':
    '{name} er bestilt frå fleire stader: {lists}. Er opplysningane dei same, held det med éin stad.',
  'reading/outside-lists':
    '{name} er eit ønske utanfor variabellistene. Beskriv det du treng, så blir prisanslaget sikrare.',
  'reading/not-in-metadata': '{name} står ikkje i metadataa. Sjekk namnet.',
  'reading/like-in-metadata': '{name} står ikkje i metadataa. Meinte du {nearest}?',
  'reading/name-not-allowed':
    'Ei bestilling kan ikkje ha variabelnamnet «{name}». Lista er rekna med. Skriv namnet utan mellomrom.',
  'reading/more': '{count} merknader til er av same slag som desse: {kind}.',
} satisfies Record<ReadingIssueCode, string>
