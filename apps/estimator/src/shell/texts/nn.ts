import type { PageTexts } from './nb.ts'

const countOf = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`

/** The page's own words in nynorsk. */
export const page: PageTexts = {
  title: 'Anslag: kva kostar mikrodata frå SSB?',
  description: 'Rekn ut kva tilgang til mikrodata frå SSB kan koste forskingsprosjektet. Kvart beløp er forklart.',
  name: 'Anslag',
  skip: 'Hopp til innhaldet',
  languages: 'Språk',
  heading: 'Kva kostar mikrodata til forsking?',
  lead: 'Svar på det de veit, så får de eit prisanslag med ein gong. Det de ikkje veit enno, reknar anslaget med eit vanleg svar for. Kvart beløp forklarer seg sjølv.',
  noScript: 'Sida treng JavaScript for å rekne ut prisen. Slå det på i nettlesaren, og last sida på nytt.',
  loading: 'Hentar prislista …',
  sections: {
    project: {
      heading: 'Prosjektet og institusjonane',
      intro: 'Kven skal ha dataa? Tittel og dagar er valfrie og endrar ikkje prisen.',
    },
    populations: {
      heading: 'Kven dataa handlar om',
      intro: 'Ein populasjon er gruppa av personar eller einingar de vil ha data om.',
    },
    'from-ssb': {
      heading: 'Data frå SSB',
      intro:
        'Vel det de treng frå variabellistene til SSB og frå FD-Trygd. Det som ikkje står i noka liste, skildrar de som eit ønske.',
    },
    'from-others': {
      heading: 'Data frå andre',
      intro: 'Register utanfor SSB, og data de har samla inn sjølve, som skal koplast til data frå SSB.',
    },
    deliveries: {
      heading: 'Leveringar',
      intro: 'Kor mange gonger skal de få data? Årlege oppdateringar er éi levering kvar.',
    },
    application: {
      heading: 'Søknaden og vedlegga',
      intro: 'Ein godt førebudd søknad gir mindre arbeid for SSB og dermed lågare pris.',
    },
  },
  unknown: 'Veit ikkje enno',
  yes: 'Ja',
  no: 'Nei',
  none: 'Ingen',
  some: 'Legg inn',
  pick: 'Vel frå katalogen',
  emptyMeansUnknown: 'Tomt felt tyder «veit ikkje enno».',
  allMeant: 'Alle er med til de tek bort nokon.',
  oneEachLine: 'Skriv eller lim inn eitt namn på kvar linje. Tomt felt tyder «veit ikkje enno».',
  notWhole: 'Skriv eit heilt tal, til dømes 12.',
  explain: 'Forklaring',
  explainWhat: (what) => `: ${what}`,
  loadingHelp: 'Hentar forklaringa …',
  helpFailed: 'Forklaringa kunne ikkje hentast. Prøv igjen.',
  add: (unit) => `Legg til ${unit}`,
  remove: 'Fjern',
  removeWhat: (name) => ` ${name}`,
  picker: {
    search: 'Søk i katalogen',
    chosen: (count) => `${countOf(count, 'er vald', 'er valde')}.`,
    found: (count) => `${countOf(count, 'treff', 'treff')}.`,
  },
  kept: 'Dette kom med fila og er med i anslaget. Det kan ikkje endrast her:',
  price: 'Prisanslag',
  notBinding: 'Ikkje bindande. Beløpa gjeld heile prosjektet.',
  seeParts: 'Sjå kva prisen er sett saman av',
  seeChecks: 'Sjekk før de søkjer',
  projectCost: 'Kva prosjektet må betale',
  recoveryReason:
    'Universitet og andre offentlege institusjonar får som regel ikkje tilbake mva. på forsking som er betalt med tilskot. Då må budsjettet dekkje heile summen inkl. mva. Spør økonomiavdelinga om de er usikre.',
  recovery: 'Får institusjonen tilbake mva.?',
  recoveries: { none: 'Nei, ingenting', part: 'Ja, ein del', full: 'Ja, alt' },
  recoveredPercent: 'Kor mange prosent av mva. får de tilbake?',
  notPercent: 'Skriv eit tal frå 0 til 100, til dømes 40.',
  parts: 'Slik er prisen sett saman',
  partsIntro: 'Opne ei linje for å sjå korleis beløpet er rekna ut, og kvar tala kjem frå.',
  bars: 'Fordelt på kostnadselement, ekskl. mva.',
  lines: 'Alle linjene, ekskl. mva.',
  howComputed: 'Slik er beløpet rekna ut',
  loadingExplanation: 'Hentar utrekninga …',
  explanationFailed: 'Utrekninga kunne ikkje hentast. Prøv igjen.',
  checks: 'Før de søkjer',
  checksIntro: 'SSB avgjer søknaden. Dette er det reglane seier om svara over.',
  guide: 'Slik søkjer de',
  guidance: [
    {
      page: 'apply',
      text: 'Send søknaden med alle vedlegga til mikrodata@ssb.no. SSB tek betalt for tida, ikkje for dataa, og prisen står i tilbodet frå SSB.',
    },
    {
      page: 'apply',
      text: 'Berre godkjende forskingsinstitusjonar kan ha ansvaret for prosjektet, og dataa kan berre brukast til forsking.',
    },
    { page: 'apply', text: 'Variabellistene til SSB finst berre på norsk.' },
    {
      page: 'apply',
      text: 'Personvernombodet ved institusjonen kan hjelpe med vurderinga av personvernkonsekvensar (DPIA) og behandlingsgrunnlaget.',
    },
    {
      page: 'apply',
      text: 'Institusjonar utanfor Noreg får som regel berre anonyme data. Gjennom eit prosjekt ved ein norsk institusjon kan forskarane der få indirekte identifiserbare data.',
    },
    {
      page: 'apply',
      text: 'Skal de endre noko ut over eit tidlegare vedtak, må de søkje om endring og leggje ved oppdatert dokumentasjon.',
    },
    {
      page: 'files',
      text: 'Finn kontaktpersonar for data frå andre i god tid, og be om filer i eit format som SSB kan lese.',
    },
  ],
  toQuestion: 'Gå til spørsmålet',
  ruleSource: 'Les regelen',
  readMore: (what) => ` om dette: ${what}`,
  nothingToCheck: 'Ingenting å merke seg.',
  alternatives: 'Samanlikn alternativ',
  alternativesIntro: 'Ta vare på svara, endre dei, og sjå prisane side om side og kvifor dei er ulike.',
  keep: 'Ta vare på svara som eit alternativ',
  take: 'Ta med anslaget',
  takeIntro:
    'Last ned svara som ei fil, eller del dei som ei lenkje. Då kan de opne dei her igjen eller sende dei til SSB eller ein kollega. Anslaget med alle utrekningane kan òg lastast ned.',
  download: 'Last ned svara',
  fileName: 'anslag-bestilling.json',
  open: 'Opne ei fil med svar eller eit anslag',
  readFiles:
    'Har de utfylte variabellister eller eit skript frå microdata.no? Vel filene, eller slepp dei på sida, så blir dette fylt ut.',
  pasteText: 'Lim inn variabelnamn eller skript',
  share: 'Del ei lenkje',
  copy: 'Kopier til søknaden',
  downloadEstimate: 'Last ned anslaget',
  estimateFileName: 'anslag-prisanslag.json',
  partFailed: 'Dette kunne ikkje hentast. Sjekk nettet, og prøv igjen.',
  drop: 'Slepp fila for å opne ho',
  print: 'Skriv ut eller lagre som PDF',
  undo: 'Angre, og ta tilbake det som stod her',
  leftOut: 'Felt som må rettast, blir ikkje med:',
  startAgain: 'Tøm skjemaet',
  refused: (file) => `«${file}» kan ikkje brukast. Difor kan sida ikkje rekne ut noko.`,
  refusedList: (file, place, id) =>
    `Liste nummer ${place}${id === undefined ? '' : ` (${id})`} i «${file}» kan ikkje brukast:`,
  partMissing:
    'Ein del av sida kunne ikkje hentast, så ho kan ikkje ta imot svar. Prøv på nytt, eller last sida på nytt.',
  unreachable: (file) =>
    `«${file}» kunne ikkje hentast. Last sida på nytt. Hjelper det ikkje, må den som har lagt ut sida, leggje fila ved sida av ho.`,
  notPriced: 'Anslaget kan ikkje reknast ut:',
  at: 'Stad:',
  privacy:
    'Alt blir rekna ut i nettlesaren din. Ingenting av det de skriv, blir sendt, og det blir lagra berre når de ber om det.',
  versionOfPage: 'Sida',
  noPrice: 'Sida kan ikkje rekne ut noko no.',
  more: (count) => `Og ${count} til.`,
}
