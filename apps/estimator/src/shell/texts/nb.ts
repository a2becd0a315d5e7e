import type { SectionName } from '../../form/sections.ts'

const countOf = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`

const sections: Readonly<Record<SectionName, { readonly heading: string; readonly intro: string }>> = {
  project: {
    heading: 'Prosjektet og institusjonene',
    intro: 'Hvem skal ha dataene? Tittel og dager er valgfrie og endrer ikke prisen.',
  },
  populations: {
    heading: 'Hvem dataene handler om',
    intro: 'En populasjon er gruppen av personer eller enheter dere vil ha data om.',
  },
  'from-ssb': {
    heading: 'Data fra SSB',
    intro:
      'Velg det dere trenger fra SSBs variabellister og fra FD-Trygd. Beskriv det som ikke står i noen liste, som et ønske.',
  },
  'from-others': {
    heading: 'Data fra andre',
    intro: 'Registre utenfor SSB, og data dere har samlet inn selv, som skal kobles til data fra SSB.',
  },
  deliveries: {
    heading: 'Leveringer',
    intro: 'Hvor mange ganger skal dere få data? Årlige oppdateringer er én levering hver.',
  },
  application: {
    heading: 'Søknaden og vedleggene',
    intro: 'En godt forberedt søknad gir mindre arbeid for SSB og dermed lavere pris.',
  },
}

/** What holds for every application, and which of SSB's pages says so. */
interface Guidance {
  readonly page: 'apply' | 'files'
  readonly text: string
}

const guidance: readonly Guidance[] = [
  {
    page: 'apply',
    text: 'Send søknaden med alle vedleggene til mikrodata@ssb.no. SSB tar betalt for tiden, ikke for dataene, og prisen står i tilbudet fra SSB.',
  },
  {
    page: 'apply',
    text: 'Bare godkjente forskningsinstitusjoner kan ha ansvaret for prosjektet, og dataene kan bare brukes til forskning.',
  },
  { page: 'apply', text: 'Variabellistene til SSB finnes bare på norsk.' },
  {
    page: 'apply',
    text: 'Personvernombudet ved institusjonen kan hjelpe med personvernkonsekvensutredningen (DPIA) og behandlingsgrunnlaget.',
  },
  {
    page: 'apply',
    text: 'Institusjoner utenfor Norge får som regel bare anonyme data. Gjennom et prosjekt ved en norsk institusjon kan forskerne der få indirekte identifiserbare data.',
  },
  {
    page: 'apply',
    text: 'Skal dere endre noe ut over et tidligere vedtak, må dere søke om endring og legge ved oppdatert dokumentasjon.',
  },
  {
    page: 'files',
    text: 'Finn kontaktpersoner for data fra andre i god tid, og be om filer i et format som SSB kan lese.',
  },
]

/** The page's own words in bokmål. Their type is what every language must have. */
export const page = {
  title: 'Anslag: hva koster mikrodata fra SSB?',
  description: 'Regn ut hva tilgang til mikrodata fra SSB kan koste forskningsprosjektet. Hvert beløp er forklart.',
  name: 'Anslag',
  skip: 'Hopp til innholdet',
  languages: 'Språk',
  heading: 'Hva koster mikrodata til forskning?',
  lead: 'Svar på det dere vet, så får dere et prisanslag med en gang. Det dere ikke vet ennå, regner anslaget med et vanlig svar for. Hvert beløp forklarer seg selv.',
  noScript: 'Siden trenger JavaScript for å regne ut prisen. Slå det på i nettleseren, og last siden på nytt.',
  loading: 'Henter prislisten …',
  sections,
  unknown: 'Vet ikke ennå',
  yes: 'Ja',
  no: 'Nei',
  none: 'Ingen',
  some: 'Legg inn',
  pick: 'Velg fra katalogen',
  emptyMeansUnknown: 'Tomt felt betyr «vet ikke ennå».',
  allMeant: 'Alle er med til dere tar bort noen.',
  oneEachLine: 'Skriv eller lim inn ett navn på hver linje. Tomt felt betyr «vet ikke ennå».',
  notWhole: 'Skriv et helt tall, for eksempel 12.',
  explain: 'Forklaring',
  explainWhat: (what: string) => `: ${what}`,
  loadingHelp: 'Henter forklaringen …',
  helpFailed: 'Forklaringen kunne ikke hentes. Prøv igjen.',
  add: (unit: string) => `Legg til ${unit}`,
  remove: 'Fjern',
  removeWhat: (name: string) => ` ${name}`,
  picker: {
    search: 'Søk i katalogen',
    chosen: (count: number) => `${countOf(count, 'er valgt', 'er valgt')}.`,
    found: (count: number) => `${countOf(count, 'treff', 'treff')}.`,
  },
  kept: 'Dette kom med filen og er med i anslaget. Det kan ikke endres her:',
  price: 'Prisanslag',
  notBinding: 'Ikke bindende. Beløpene gjelder hele prosjektet.',
  seeParts: 'Se hva prisen består av',
  seeChecks: 'Sjekk før dere søker',
  projectCost: 'Hva prosjektet må betale',
  recoveryReason:
    'Universiteter og andre offentlige institusjoner får som regel ikke tilbake mva. på forskning som er betalt med tilskudd. Da må budsjettet dekke hele summen inkl. mva. Spør økonomiavdelingen hvis dere er usikre.',
  recovery: 'Får institusjonen tilbake mva.?',
  recoveries: { none: 'Nei, ingenting', part: 'Ja, en del', full: 'Ja, alt' },
  recoveredPercent: 'Hvor mange prosent av mva. får dere tilbake?',
  notPercent: 'Skriv et tall fra 0 til 100, for eksempel 40.',
  parts: 'Slik er prisen satt sammen',
  partsIntro: 'Åpne en linje for å se hvordan beløpet er regnet ut, og hvor tallene kommer fra.',
  bars: 'Fordelt på kostnadselementer, ekskl. mva.',
  lines: 'Alle linjene, ekskl. mva.',
  howComputed: 'Slik er beløpet regnet ut',
  loadingExplanation: 'Henter utregningen …',
  explanationFailed: 'Utregningen kunne ikke hentes. Prøv igjen.',
  checks: 'Før dere søker',
  checksIntro: 'SSB avgjør søknaden. Dette er det reglene sier om svarene over.',
  guide: 'Slik søker dere',
  guidance,
  toQuestion: 'Gå til spørsmålet',
  ruleSource: 'Les regelen',
  readMore: (what: string) => ` om dette: ${what}`,
  nothingToCheck: 'Ingenting å merke seg.',
  alternatives: 'Sammenlign alternativer',
  alternativesIntro: 'Behold svarene, endre dem, og se prisene side om side og hvorfor de er ulike.',
  keep: 'Behold svarene som et alternativ',
  take: 'Ta anslaget med',
  takeIntro:
    'Last ned svarene som en fil, eller del dem som en lenke. Da kan dere åpne dem her igjen eller sende dem til SSB eller en kollega. Anslaget med alle utregninger kan også lastes ned.',
  download: 'Last ned svarene',
  fileName: 'anslag-bestilling.json',
  open: 'Åpne en fil med svar eller et anslag',
  readFiles:
    'Har dere utfylte variabellister eller et skript fra microdata.no? Velg filene, eller slipp dem på siden, så fylles dette ut.',
  pasteText: 'Lim inn variabelnavn eller skript',
  share: 'Del en lenke',
  copy: 'Kopier til søknaden',
  downloadEstimate: 'Last ned anslaget',
  estimateFileName: 'anslag-prisanslag.json',
  partFailed: 'Dette kunne ikke hentes. Sjekk nettet, og prøv igjen.',
  drop: 'Slipp filen for å åpne den',
  print: 'Skriv ut eller lagre som PDF',
  undo: 'Angre, og ta tilbake det som sto her',
  leftOut: 'Felt som må rettes, blir ikke med:',
  startAgain: 'Tøm skjemaet',
  refused: (file: string) => `«${file}» kan ikke brukes. Derfor kan siden ikke regne ut noe.`,
  refusedList: (file: string, place: number, id: string | undefined) =>
    `Liste nummer ${place}${id === undefined ? '' : ` (${id})`} i «${file}» kan ikke brukes:`,
  partMissing: 'En del av siden kunne ikke hentes, så den kan ikke ta imot svar. Prøv igjen, eller last siden på nytt.',
  unreachable: (file: string) =>
    `«${file}» kunne ikke hentes. Last siden på nytt. Hjelper det ikke, må den som har lagt ut siden, legge filen ved siden av den.`,
  notPriced: 'Anslaget kan ikke regnes ut:',
  at: 'Sted:',
  privacy:
    'Alt regnes ut i nettleseren din. Ingenting av det dere skriver, blir sendt, og det lagres bare når dere ber om det.',
  versionOfPage: 'Siden',
  noPrice: 'Siden kan ikke regne ut noe nå.',
  more: (count: number) => `Og ${count} til.`,
}

export type PageTexts = typeof page
