/** What can be right in a quote or in what is entered, and seldom is. */
export const unusualIssues = {
  'quote/which-of-deliveries': {
    nb: 'Flere leveringer er bestilt. Oppgi hvilken dette er: {allowed}.',
    nn: 'Fleire leveringar er tinga. Oppgi kva for ei dette er: {allowed}.',
    en: 'Several deliveries are ordered. Say which one this is: {allowed}.',
  },
  'quote/priced-long-ago': {
    nb: 'Utkastet er priset {on}, mer enn {months} måneder før {day}. Sjekk datoen, eller pris utkastet på nytt.',
    nn: 'Utkastet er prisa {on}, meir enn {months} månader før {day}. Sjekk datoen, eller pris utkastet på nytt.',
    en: 'The draft was priced on {on}, more than {months} months before {day}. Check the date, or price the draft anew.',
  },
  'quote/costs-nothing': {
    nb: 'Disse linjene har enhetsprisen 0 kroner: {lines}. Rett prisen hvis det ikke er meningen.',
    nn: 'Desse linjene har einingsprisen 0 kroner: {lines}. Rett prisen om det ikkje er meininga.',
    en: 'These lines have a unit price of 0 kroner: {lines}. Correct the price if that is not meant.',
  },
  'quote/export-to-norway': {
    nb: 'Kunden er i Norge, men noe er unntatt fra mva. som eksport. Rett kategorien hvis det ikke stemmer.',
    nn: 'Kunden er i Noreg, men noko er fritatt for mva. som eksport. Rett kategorien om det ikkje stemmer.',
    en: 'The customer is in Norway, but something is without VAT as export. Correct the category if that is wrong.',
  },
  'quote/vat-abroad': {
    nb: 'Kunden er i utlandet ({country}), men får norsk mva. Oppgi en grunn til at det er uten mva., hvis det stemmer bedre.',
    nn: 'Kunden er i utlandet ({country}), men får norsk mva. Oppgi ein grunn til at det er utan mva., om det stemmer betre.',
    en: 'The customer is abroad ({country}), but is charged Norwegian VAT. Give a reason why it is without VAT, if that is right.',
  },
  'quote/delivered-before-data': {
    nb: 'Filene er levert, men det er ikke ført at disse dataene har kommet: {sources}. Før det hvis de har det.',
    nn: 'Filene er leverte, men det er ikkje ført at desse dataa har kome: {sources}. Før det om dei har det.',
    en: 'The files were delivered, but it is not entered that these data came: {sources}. Enter it if they did.',
  },
  'quote/delivered-again': {
    nb: '«{delivery}» var ført før. Nå er leveringen ført to ganger, og de siste fristene gjelder.',
    nn: '«{delivery}» var ført før. No er leveringa ført to gonger, og dei siste fristane gjeld.',
    en: '“{delivery}” was entered before. Now the delivery is entered twice, and the last deadlines count.',
  },
  'quote/long-download': {
    nb: 'Filene kan hentes til {until}, mer enn {months} måneder fram. Sjekk datoen.',
    nn: 'Filene kan hentast til {until}, meir enn {months} månader fram. Sjekk datoen.',
    en: 'The files can be fetched until {until}, more than {months} months ahead. Check the date.',
  },
  'quote/long-keeping': {
    nb: 'Prosjektet kan ha dataene til {until}, mer enn {years} år fram. Sjekk datoen.',
    nn: 'Prosjektet kan ha dataa til {until}, meir enn {years} år fram. Sjekk datoen.',
    en: 'The project may hold the data until {until}, more than {years} years ahead. Check the date.',
  },
}
