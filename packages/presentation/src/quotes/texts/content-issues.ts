import { documentIssues } from '../../texts/document-issues.ts'

/** What is wrong with the content of a quote: its number, parties, lines, sums and VAT. */
export const contentIssues = {
  'quote/unknown-format': {
    nb: 'Formatet «{given}» er ukjent. Dette programmet leser {known}. Bruk en nyere versjon.',
    nn: 'Formatet «{given}» er ukjent. Dette programmet les {known}. Bruk ein nyare versjon.',
    en: 'The format “{given}” is unknown. This program reads {known}. Use a newer version of it.',
  },
  'quote/number-differs': {
    nb: 'Versjonen har nummeret {stated}, men tilbudet har {expected}. Hent filen på nytt.',
    nn: 'Versjonen har nummeret {stated}, men tilbodet har {expected}. Hent fila på nytt.',
    en: 'The revision has the number {stated}, but the quote has {expected}. Fetch the file anew.',
  },
  'quote/revision-gap': {
    nb: 'Versjonen har nummer {stated}. Her skal nummer {expected} stå. Hent filen på nytt.',
    nn: 'Versjonen har nummer {stated}. Her skal nummer {expected} stå. Hent fila på nytt.',
    en: 'The revision is number {stated}. It should be number {expected}. Fetch the file anew.',
  },
  'quote/demonstration-series': {
    nb: 'Nummeret er {number}, men prislisten har statusen «{status}». Bare tilbud på en demonstrasjonsliste begynner med DEMO-.',
    nn: 'Nummeret er {number}, men prislista har statusen «{status}». Berre tilbod på ei demonstrasjonsliste byrjar med DEMO-.',
    en: 'The number is {number}, but the status of the price list is “{status}”. Only quotes on a demonstration list begin with DEMO-.',
  },
  'quote/draft-not-last': {
    nb: 'Versjon {revision} er et utkast, men det er kommet en ny. Bare den siste kan være utkast.',
    nn: 'Versjon {revision} er eit utkast, men det er komen ein ny. Berre den siste kan vere utkast.',
    en: 'Revision {revision} is a draft, but there is a later one. Only the last can be a draft.',
  },
  'quote/organisation-number': {
    nb: '{given} er ikke et gyldig norsk organisasjonsnummer: Kontrollsifferet stemmer ikke. Sjekk nummeret i Brønnøysundregistrene.',
    nn: '{given} er ikkje eit gyldig norsk organisasjonsnummer: Kontrollsifferet stemmer ikkje. Sjekk nummeret i Brønnøysundregistera.',
    en: '{given} is not a valid Norwegian organisation number: the check digit is wrong. Look it up in the Brønnøysund Registers.',
  },
  'quote/organisation-number-form': {
    nb: 'Et norsk organisasjonsnummer er ni sifre uten mellomrom og andre tegn, for eksempel 971526920. Her står «{given}».',
    nn: 'Eit norsk organisasjonsnummer er ni siffer utan mellomrom og andre teikn, til dømes 971526920. Her står «{given}».',
    en: 'A Norwegian organisation number is nine digits without spaces and other characters, for example 971526920. Here it is “{given}”.',
  },
  'quote/no-organisation-number': {
    nb: 'En norsk part må ha organisasjonsnummer. Legg det til.',
    nn: 'Ein norsk part må ha organisasjonsnummer. Legg det til.',
    en: 'A Norwegian party must have an organisation number. Add it.',
  },
  'quote/electronic-address': {
    nb: 'Den elektroniske adressen er {given}, men organisasjonsnummeret er {expected}. Med kode 0192 skal de være like.',
    nn: 'Den elektroniske adressa er {given}, men organisasjonsnummeret er {expected}. Med kode 0192 skal dei vere like.',
    en: 'The electronic address is {given}, but the organisation number is {expected}. With scheme 0192 they must be equal.',
  },
  'quote/vat-identifier': {
    nb: 'Mva.-nummeret er {given}. Det skal være {expected}. Rett det.',
    nn: 'Mva.-nummeret er {given}. Det skal vere {expected}. Rett det.',
    en: 'The VAT identifier is {given}. It should be {expected}. Correct it.',
  },
  'quote/no-vat-identifier': {
    nb: 'Tilbudet har mva., men selgeren mangler mva.-nummer. Legg det til.',
    nn: 'Tilbodet har mva., men seljaren manglar mva.-nummer. Legg det til.',
    en: 'The quote has VAT, but the seller has no VAT identifier. Add it.',
  },
  'quote/too-many-lines': {
    nb: 'Tilbudet har {lines} linjer. Det kan ha høyst {limit}. Del det i flere tilbud.',
    nn: 'Tilbodet har {lines} linjer. Det kan ha høgst {limit}. Del det i fleire tilbod.',
    en: 'The quote has {lines} lines. It may have at most {limit}. Split it into several quotes.',
  },
  'quote/repeated-id': documentIssues['document/repeated-id'],
  'quote/negative': {
    nb: 'Her er {term} {given}. Beløpet kan ikke være under 0. Bruk et fradrag.',
    nn: 'Her er {term} {given}. Beløpet kan ikkje vere under 0. Bruk eit frådrag.',
    en: 'Here, {term} is {given}. It cannot be below 0. Use a reduction.',
  },
  'quote/line-figure': {
    nb: 'Her er {term} {given}. Skriv tallet med høyst 15 sifre før komma, og en mengde med høyst 12 etter og uten nuller til slutt.',
    nn: 'Her er {term} {given}. Skriv talet med høgst 15 siffer før komma, og ei mengd med høgst 12 etter og utan nullar til slutt.',
    en: 'Here, {term} is {given}. Write it with at most 15 digits before the decimal point, and a quantity with at most 12 after it and no zeros at the end.',
  },
  'quote/line-net': {
    nb: 'Linjen «{id}» er på {stated}, men {quantity} × {unitPrice} er {computed}. Be om tilbudet på nytt.',
    nn: 'Linja «{id}» er på {stated}, men {quantity} × {unitPrice} er {computed}. Be om tilbodet på nytt.',
    en: 'The line “{id}” is {stated}, but {quantity} × {unitPrice} is {computed}. Ask for the quote anew.',
  },
  'quote/percent': {
    nb: 'Prosenten i «{id}» er {given}. Skriv et tall over 0 og høyst 100.',
    nn: 'Prosenten i «{id}» er {given}. Skriv eit tal over 0 og høgst 100.',
    en: 'The percentage of “{id}” is {given}. Write a number above 0 and at most 100.',
  },
  'quote/unknown-line': {
    nb: 'Linjen «{id}» finnes ikke, eller har en annen mva.-kategori enn {category} {rate} %. Rett id-en.',
    nn: 'Linja «{id}» finst ikkje, eller har ein annan mva.-kategori enn {category} {rate} %. Rett id-en.',
    en: 'The line “{id}” does not exist, or has another VAT category than {category} {rate}%. Correct the id.',
  },
  'quote/adjustment-base': {
    nb: 'Grunnlaget for «{id}» er {stated}, men linjene gir {computed}. Be om tilbudet på nytt.',
    nn: 'Grunnlaget for «{id}» er {stated}, men linjene gir {computed}. Be om tilbodet på nytt.',
    en: 'The base of “{id}” is {stated}, but the lines give {computed}. Ask for the quote anew.',
  },
  'quote/adjustment-amount': {
    nb: '«{id}» er på {stated}, men {percent} % av {base} er {computed}. Be om tilbudet på nytt.',
    nn: '«{id}» er på {stated}, men {percent} % av {base} er {computed}. Be om tilbodet på nytt.',
    en: '“{id}” is {stated}, but {percent}% of {base} is {computed}. Ask for the quote anew.',
  },
  'quote/share-parts': {
    nb: 'Prosenten «{id}» er ikke fordelt på mva.-kategoriene slik linjene er nå. Be om tilbudet på nytt.',
    nn: 'Prosenten «{id}» er ikkje fordelt på mva.-kategoriane slik linjene er no. Be om tilbodet på nytt.',
    en: 'The percentage “{id}” is not divided by VAT category as the lines are now. Ask for the quote anew.',
  },
  'quote/sum-differs': {
    nb: 'Her er {term} {stated}, men utregningen gir {computed}. Be om tilbudet på nytt.',
    nn: 'Her er {term} {stated}, men utrekninga gir {computed}. Be om tilbodet på nytt.',
    en: 'Here, {term} is {stated}, but the computation gives {computed}. Ask for the quote anew.',
  },
  'quote/vat-group': {
    nb: 'Mva. er oppgitt for {stated}. Linjene og tilleggene har {expected}. Be om tilbudet på nytt.',
    nn: 'Mva. er oppgitt for {stated}. Linjene og tillegga har {expected}. Be om tilbodet på nytt.',
    en: 'VAT is stated for {stated}. The lines and adjustments have {expected}. Ask for the quote anew.',
  },
  'quote/vat-taxable': {
    nb: 'Grunnlaget for mva. i kategori {category} {rate} % er {stated}, men utregningen gir {computed}. Be om tilbudet på nytt.',
    nn: 'Grunnlaget for mva. i kategori {category} {rate} % er {stated}, men utrekninga gir {computed}. Be om tilbodet på nytt.',
    en: 'The taxable amount of category {category} {rate}% is {stated}, but the computation gives {computed}. Ask for the quote anew.',
  },
  'quote/vat-amount': {
    nb: 'Mva. i kategori {category} er {stated}, men {rate} % av {taxable} er {computed}. Be om tilbudet på nytt.',
    nn: 'Mva. i kategori {category} er {stated}, men {rate} % av {taxable} er {computed}. Be om tilbodet på nytt.',
    en: 'VAT of category {category} is {stated}, but {rate}% of {taxable} is {computed}. Ask for the quote anew.',
  },
  'quote/vat-rate': {
    nb: 'Satsen er {given} i mva.-kategori {category}. Bare kategori S har sats, over 0 og høyst 100.',
    nn: 'Satsen er {given} i mva.-kategori {category}. Berre kategori S har sats, over 0 og høgst 100.',
    en: 'The rate is {given} in VAT category {category}. Only category S has a rate, above 0 and at most 100.',
  },
  'quote/vat-reason-missing': {
    nb: 'Mva.-kategori {category} mangler begrunnelse. Skriv hvorfor det ikke er mva., og etter hvilken bestemmelse.',
    nn: 'Mva.-kategori {category} manglar grunngiving. Skriv kvifor det ikkje er mva., og etter kva føresegn.',
    en: 'VAT category {category} has no reason. Write why there is no VAT, and by which provision.',
  },
  'quote/vat-reason-repeated': {
    nb: 'Mva.-kategori {category} er begrunnet to ganger. Behold én av dem.',
    nn: 'Mva.-kategori {category} er grunngitt to gonger. Behald éi av dei.',
    en: 'VAT category {category} has two reasons. Keep one of them.',
  },
  'quote/outside-scope-mixed': {
    nb: 'Noe er utenfor mva.-loven, og noe er ikke. De kan ikke stå i samme tilbud. Dette er innenfor: {others}. Endre det også, eller lag et tilbud for hver.',
    nn: 'Noko er utanfor mva.-lova, og noko er ikkje. Dei kan ikkje stå i same tilbodet. Dette er innanfor: {others}. Endre det òg, eller lag eit tilbod for kvar.',
    en: 'Some of it is outside the scope of VAT, and some is not. They cannot be in one quote. This is within it: {others}. Change that too, or make a quote for each.',
  },
  'quote/negative-taxable': {
    nb: 'Fradragene er større enn linjene: Grunnlaget i mva.-kategori {category} {rate} % er {given}. Gjør fradraget mindre.',
    nn: 'Frådraga er større enn linjene: Grunnlaget i mva.-kategori {category} {rate} % er {given}. Gjer frådraget mindre.',
    en: 'The reductions are larger than the lines: the taxable amount of category {category} {rate}% is {given}. Make the reduction smaller.',
  },
}
