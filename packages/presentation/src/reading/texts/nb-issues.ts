import type { ReadingIssueCode } from '@anslag/intake'

/** What reading tells of files and variables. Where it is stands beside each sentence. */
export const issues = {
  'reading/file-empty': 'Filen er tom. Sjekk at det er riktig fil.',
  'reading/file-too-large': 'Filen er for stor. Grensen er {megabytes} MB. Sjekk at det er riktig fil, eller del den.',
  'reading/not-recognised':
    'Dette er verken en variabelliste, et skript fra microdata.no eller variabelnavn. Sjekk at det er riktig fil.',
  'reading/not-metadata': 'Filen har ikke metadata fra microdata.no. Sjekk at det er riktig fil.',
  'reading/too-many-files': 'Du kan lese høyst {limit} filer samtidig. Resten er ikke lest. Les dem for seg.',
  'reading/too-many-variables': 'Filene har mer enn {limit} variabler. Resten er ikke regnet med. Del bestillingen.',
  'reading/nothing-found': 'Filen bestiller ingenting. Sjekk at det er riktig fil.',
  'reading/text-block-open':
    'En tekstblokk blir aldri avsluttet, og alt etter den er hoppet over. Skriv endblock der teksten slutter.',
  'reading/loop-open': 'En løkke mangler «end». Den er lest som om den varer ut skriptet. Sjekk datoene.',
  'reading/loop-unreadable': 'Vi forstår ikke løkken «for {given}». Innholdet er lest én gang. Sjekk datoene.',
  'reading/loop-too-long':
    'Løkken går for mange ganger. Grensen er {limit}. Innholdet er lest én gang, og alle variabler er med. Sjekk datoene.',
  'reading/loop-too-deep':
    'Mer enn {limit} løkker står inni hverandre. De innerste er lest som om de ikke var løkker. Sjekk datoene.',
  'reading/import-unreadable': 'Importen «{given}» nevner ingen variabel. Skriv variabelen som db/VARIABELNAVN.',
  'reading/name-unreadable':
    'Navnet «{given}» avhenger av en verdi som ikke står i skriptet. Variabelen er ikke med. Skriv hele navnet.',
  'reading/date-unreadable': '«{given}» er ikke en dato. {name} er lest uten den. Skriv datoen som 2020-12-31.',
  'reading/workbook-protected': 'Arbeidsboken er beskyttet med passord. Lagre den uten passord, og prøv igjen.',
  'reading/workbook-old':
    'Dette er en arbeidsbok i et gammelt format. Lagre den som Excel-arbeidsbok (.xlsx), og prøv igjen.',
  'reading/workbook-unreadable':
    'Filen kan ikke leses som en arbeidsbok. Åpne den i Excel, lagre den som .xlsx, og prøv igjen.',
  'reading/list-too-large':
    'Listen er for stor. Grensen er {rows} rader, eller {megabytes} MB utpakket. Sjekk at det er riktig fil.',
  'reading/list-unrecognised':
    'Vi finner ikke overskriftene i en variabelliste. Bruk listen fra SSB med overskriftene slik de er.',
  'reading/list-without-ticks':
    'Listen har ingen kolonne å krysse av i. Bruk listen fra SSB, og sett kryss ved variablene du vil ha.',
  'reading/nothing-ticked': 'Ingen variabler er krysset av. Sett kryss ved dem du vil ha, og les filen på nytt.',
  'reading/list-unknown':
    'Vi ser ikke hvilken variabelliste dette er. Gi filen navnet den har hos SSB, eller svar på spørsmålet om den.',
  'reading/ticks-assumed':
    'Kolonne {column} har ingen kjent overskrift, men er lest som kolonnen for kryss. Sjekk at det stemmer.',
  'reading/tick-without-name': 'Raden har kryss, men ikke noe variabelnavn. Den er ikke regnet med. Skriv navnet.',
  'reading/tick-unclear':
    'Her står «{text}», som verken er kryss eller årstall. Variabelen er regnet med. Sjekk at det stemmer.',
  'reading/tick-not-computed':
    'Krysset er en formel uten lagret svar. Variabelen er ikke regnet med. Skriv en x i stedet for formelen.',
  'reading/tick-sign-unknown':
    'Tegnet her er fra en symbolskrift, og vi ser ikke om det er et kryss. Variabelen er ikke regnet med. Skriv en x hvis du vil ha den.',
  'reading/tick-in-hidden-row':
    'Raden er krysset av, men skjult eller filtrert bort. Variabelen er regnet med. Vis alle rader, og fjern krysset hvis du ikke vil ha den.',
  'reading/ticks-in-hidden-column':
    'Kolonne {column} er skjult, men har kryss. Variablene er regnet med. Vis kolonnen, og fjern kryssene du ikke vil ha.',
  'reading/boxes-empty': 'Rader med tom boks er ikke regnet med: {count}. Skriv en x i dem du vil ha.',
  'reading/boxes-unread':
    'Avkryssingsbokser som ligger oppå cellene, kan vi ikke lese. Her er {count} av dem krysset av. Skriv en x i cellen ved hver variabel du vil ha.',
  'reading/sheet-with-ticks-skipped':
    'Arket er ikke lest, men ser ut til å ha kryss. Flytt kryssene til arket for valg, eller gi arket overskriftene fra SSBs liste.',
  'reading/zip-without-list': 'ZIP-filen har ingen arbeidsbok. Pakk den ut, og les filene hver for seg.',
  'reading/years-unclear': 'Vi forstår ikke årene «{text}». Skriv dem som 2010–2015.',
  'reading/identifying':
    '{name} er særlig identifiserende: {kind}. Legg ved en begrunnelse for hvorfor prosjektet trenger den.',
  'reading/identifying-table':
    'Tabellen «{table}» har særlig identifiserende variabler. Legg ved en begrunnelse for hvorfor prosjektet trenger dem.',
  'reading/outside-coverage': '{name} finnes ikke for {wanted}. Den finnes {period}. Endre datoene.',
  'reading/ended': '{name} finnes bare til {to}. Oppgi årene du vil ha, eller velg en annen variabel.',
  'reading/business-data':
    '«{area}» handler om foretak. Opplysninger om foretak med høyst fem ansatte regnes som personopplysninger.',
  'reading/duplicate': '{name} er bestilt fra flere steder: {lists}. Er opplysningene de samme, holder det med ett.',
  'reading/outside-lists':
    '{name} er et ønske utenfor variabellistene. Beskriv det du trenger, så blir anslaget sikrere.',
  'reading/not-in-metadata': '{name} står ikke i metadataene. Sjekk navnet.',
  'reading/like-in-metadata': '{name} står ikke i metadataene. Mente du {nearest}?',
  'reading/name-not-allowed':
    'En bestilling kan ikke ha variabelnavnet «{name}». Listen er regnet med. Skriv navnet uten mellomrom.',
  'reading/more': '{count} merknader til er av samme slag som disse: {kind}.',
} satisfies Record<ReadingIssueCode, string>
