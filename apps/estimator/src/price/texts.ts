/** Words of the price that the page has from the start. */
export const initial = {
  heading: { nb: 'Prisanslag', nn: 'Prisanslag', en: 'Estimate' },
  loading: { nb: 'Henter prislisten …', nn: 'Hentar prislista …', en: 'Fetching the price list …' },
  noPrice: {
    nb: 'Siden kan ikke regne ut noe nå.',
    nn: 'Sida kan ikkje rekne ut noko no.',
    en: 'The page cannot work out anything now.',
  },
  notBinding: {
    nb: 'Ikke bindende. Beløpene gjelder hele prosjektet.',
    nn: 'Ikkje bindande. Beløpa gjeld heile prosjektet.',
    en: 'Not binding. The amounts are for the whole project.',
  },
  seeParts: {
    nb: 'Se hva prisen består av',
    nn: 'Sjå kva prisen er sett saman av',
    en: 'See what the price consists of',
  },
  seeChecks: { nb: 'Sjekk før dere søker', nn: 'Sjekk før de søkjer', en: 'Check before you apply' },
  projectCost: { nb: 'Hva prosjektet må betale', nn: 'Kva prosjektet må betale', en: 'What the project must pay' },
  recoveryReason: {
    nb: 'Universiteter og andre offentlige institusjoner får som regel ikke tilbake mva. på forskning som er betalt med tilskudd. Da må budsjettet dekke hele summen inkl. mva. Spør økonomiavdelingen hvis dere er usikre.',
    nn: 'Universitet og andre offentlege institusjonar får som regel ikkje tilbake mva. på forsking som er betalt med tilskot. Då må budsjettet dekkje heile summen inkl. mva. Spør økonomiavdelinga om de er usikre.',
    en: 'Universities and other public institutions in Norway can usually not recover VAT on research that is paid by grants. The budget must then cover the whole amount incl. VAT. Ask your finance department if you are not sure.',
  },
  recovery: {
    nb: 'Får institusjonen tilbake mva.?',
    nn: 'Får institusjonen tilbake mva.?',
    en: 'Does the institution recover VAT?',
  },
  recoveries: {
    none: { nb: 'Nei, ingenting', nn: 'Nei, ingenting', en: 'No, nothing' },
    part: { nb: 'Ja, en del', nn: 'Ja, ein del', en: 'Yes, part of it' },
    full: { nb: 'Ja, alt', nn: 'Ja, alt', en: 'Yes, all of it' },
  },
  recoveredPercent: {
    nb: 'Hvor mange prosent av mva. får dere tilbake?',
    nn: 'Kor mange prosent av mva. får de tilbake?',
    en: 'What percentage of the VAT do you recover?',
  },
  notPercent: {
    nb: 'Skriv et tall fra 0 til 100, for eksempel 40.',
    nn: 'Skriv eit tal frå 0 til 100, til dømes 40.',
    en: 'Write a number from 0 to 100, for example 40.',
  },
  parts: { nb: 'Slik er prisen satt sammen', nn: 'Slik er prisen sett saman', en: 'What the price consists of' },
  partsIntro: {
    nb: 'Åpne en linje for å se hvordan beløpet er regnet ut, og hvor tallene kommer fra.',
    nn: 'Opne ei linje for å sjå korleis beløpet er rekna ut, og kvar tala kjem frå.',
    en: 'Open a line to see how the amount was worked out and where the figures come from.',
  },
  bars: {
    nb: 'Fordelt på kostnadselementer, ekskl. mva.',
    nn: 'Fordelt på kostnadselement, ekskl. mva.',
    en: 'By cost component, excl. VAT',
  },
  lines: { nb: 'Alle linjene, ekskl. mva.', nn: 'Alle linjene, ekskl. mva.', en: 'All lines, excl. VAT' },
  howComputed: {
    nb: 'Slik er beløpet regnet ut',
    nn: 'Slik er beløpet rekna ut',
    en: 'How this amount was worked out',
  },
  loadingExplanation: { nb: 'Henter utregningen …', nn: 'Hentar utrekninga …', en: 'Fetching the calculation …' },
  explanationFailed: {
    nb: 'Utregningen kunne ikke hentes. Prøv igjen.',
    nn: 'Utrekninga kunne ikkje hentast. Prøv igjen.',
    en: 'The calculation could not be fetched. Try again.',
  },
  notPriced: {
    nb: 'Anslaget kan ikke regnes ut:',
    nn: 'Anslaget kan ikkje reknast ut:',
    en: 'The estimate cannot be worked out:',
  },
  refused: {
    nb: '«{file}» kan ikke brukes. Derfor kan siden ikke regne ut noe.',
    nn: '«{file}» kan ikkje brukast. Difor kan sida ikkje rekne ut noko.',
    en: '“{file}” cannot be used, so the page cannot work out anything.',
  },
  refusedList: {
    nb: (file: string, place: number, id: string | undefined) =>
      `Liste nummer ${place}${id === undefined ? '' : ` (${id})`} i «${file}» kan ikke brukes:`,
    nn: (file: string, place: number, id: string | undefined) =>
      `Liste nummer ${place}${id === undefined ? '' : ` (${id})`} i «${file}» kan ikkje brukast:`,
    en: (file: string, place: number, id: string | undefined) =>
      `List number ${place}${id === undefined ? '' : ` (${id})`} in “${file}” cannot be used:`,
  },
  unreachable: {
    nb: '«{file}» kunne ikke hentes. Last siden på nytt. Hjelper det ikke, må den som har lagt ut siden, legge filen ved siden av den.',
    nn: '«{file}» kunne ikkje hentast. Last sida på nytt. Hjelper det ikkje, må den som har lagt ut sida, leggje fila ved sida av ho.',
    en: '“{file}” could not be fetched. Reload the page. If that does not help, whoever put up the page must put the file beside it.',
  },
}
