/** The numbered business rules of what a quote says: its form, parties, lines, sums and estimate. */
export const contentRules = {
  'QR-01': {
    nb: 'Dokumentet er I-JSON: uten feil, uten to medlemmer med samme navn og uten ødelagte tegn.',
    nn: 'Dokumentet er I-JSON: utan feil, utan to medlemer med same namn og utan øydelagde teikn.',
    en: 'The document is I-JSON: well formed, no two members with one name, no broken characters.',
  },
  'QR-02': {
    nb: 'Formatet er kjent: quote/1.',
    nn: 'Formatet er kjent: quote/1.',
    en: 'The format is known: quote/1.',
  },
  'QR-03': {
    nb: 'Medlemmene er de som JSON Schema har. Ingen mangler, er ukjent, for lang eller har en annen form.',
    nn: 'Medlemene er dei som JSON Schema har. Ingen manglar, er ukjend, for lang eller har ei anna form.',
    en: 'The members are those of the JSON Schema. None is missing, unknown, too long or of another form.',
  },
  'QR-04': {
    nb: 'Beløp, mengder og satser er tekst, beløp med nøyaktig to desimaler. Tall er heltall.',
    nn: 'Beløp, mengder og satsar er tekst, beløp med nøyaktig to desimalar. Tal er heiltal.',
    en: 'Amounts, quantities and rates are text, amounts with exactly two decimals. Numbers are integers.',
  },
  'QR-05': {
    nb: 'Dager og tidspunkter finnes i kalenderen.',
    nn: 'Dagar og tidspunkt finst i kalenderen.',
    en: 'Days and moments exist in the calendar.',
  },
  'QR-10': {
    nb: 'Hver versjon har tilbudets nummer, eller ingen hvis tilbudet ikke har noe.',
    nn: 'Kvar versjon har nummeret til tilbodet, eller ingen om tilbodet ikkje har noko.',
    en: 'Every revision has the number of the quote, or none if the quote has none.',
  },
  'QR-11': {
    nb: 'Versjonene er nummerert 1, 2, 3 og så videre, uten hull.',
    nn: 'Versjonane er nummererte 1, 2, 3 og så vidare, utan hòl.',
    en: 'Revisions are numbered 1, 2, 3 and so on, without a gap.',
  },
  'QR-12': {
    nb: 'Nummeret begynner med DEMO- når prislisten er en demonstrasjon, og bare da.',
    nn: 'Nummeret byrjar med DEMO- når prislista er ein demonstrasjon, og berre då.',
    en: 'The number begins with DEMO- when the price list is a demonstration, and only then.',
  },
  'QR-13': {
    nb: 'Bare den siste versjonen kan være et utkast.',
    nn: 'Berre den siste versjonen kan vere eit utkast.',
    en: 'Only the last revision can be a draft.',
  },
  'QR-14': {
    nb: 'Organisasjonsnummeret til en norsk part har ni sifre, og det siste er kontrollsifferet (modulus 11).',
    nn: 'Organisasjonsnummeret til ein norsk part har ni siffer, og det siste er kontrollsifferet (modulus 11).',
    en: 'The organisation number of a Norwegian party has nine digits, and the last is its check digit (modulo 11).',
  },
  'QR-15': {
    nb: 'En norsk part har organisasjonsnummer. En elektronisk adresse med kode 0192 er det samme nummeret.',
    nn: 'Ein norsk part har organisasjonsnummer. Ei elektronisk adresse med kode 0192 er det same nummeret.',
    en: 'A Norwegian party has an organisation number. An electronic address of scheme 0192 is that number.',
  },
  'QR-16': {
    nb: 'Et mva.-nummer som begynner med NO, er NO, organisasjonsnummeret og MVA.',
    nn: 'Eit mva.-nummer som byrjar med NO, er NO, organisasjonsnummeret og MVA.',
    en: 'A VAT identifier that begins with NO is NO, the organisation number and MVA.',
  },
  'QR-17': {
    nb: 'Selgeren oppgir mva.-nummer når en linje har mva.',
    nn: 'Seljaren oppgir mva.-nummer når ei linje har mva.',
    en: 'The seller states a VAT identifier when a line has VAT.',
  },
  'QR-18': {
    nb: 'Et tilbud har nummer når en versjon av det er utstedt, og ellers ikke.',
    nn: 'Eit tilbod har nummer når ein versjon av det er utferda, og elles ikkje.',
    en: 'A quote has a number when a revision of it was issued, and not otherwise.',
  },
  'QR-19': {
    nb: 'Registeret til et organisasjonsnummer er 0192 for norske parter, og bare for dem.',
    nn: 'Registeret til eit organisasjonsnummer er 0192 for norske partar, og berre for dei.',
    en: 'The register of an organisation number is 0192 for Norwegian parties, and for them alone.',
  },
  'QR-20': {
    nb: 'En versjon har høyst 1000 linjer.',
    nn: 'Ein versjon har høgst 1000 linjer.',
    en: 'A revision has at most 1000 lines.',
  },
  'QR-21': {
    nb: 'To linjer har aldri samme id. Det har heller ikke to tillegg eller fradrag.',
    nn: 'To linjer har aldri same id. Det har heller ikkje to tillegg eller frådrag.',
    en: 'No two lines have one id. Nor have two adjustments.',
  },
  'QR-22': {
    nb: 'Mengde og enhetspris er ikke under 0, og har høyst 15 sifre før komma. Mengden har høyst 12 etter, uten nuller til slutt. Et avslag er et fradrag.',
    nn: 'Mengd og einingspris er ikkje under 0, og har høgst 15 siffer før komma. Mengda har høgst 12 etter, utan nullar til slutt. Eit avslag er eit frådrag.',
    en: 'Quantity and unit price are not below 0, and have at most 15 digits before the decimal point. A quantity has at most 12 after it, and no zeros at the end. A discount is a reduction.',
  },
  'QR-23': {
    nb: 'Beløpet på linjen er mengde × enhetspris, rundet av til øret. Et halvt øre rundes bort fra 0.',
    nn: 'Beløpet på linja er mengd × einingspris, runda av til øret. Eit halvt øre blir runda bort frå 0.',
    en: 'The amount of a line is quantity × unit price, rounded to the øre. Half an øre is rounded away from 0.',
  },
  'QR-24': {
    nb: 'Prosenten i et tillegg eller fradrag er over 0 og høyst 100.',
    nn: 'Prosenten i eit tillegg eller frådrag er over 0 og høgst 100.',
    en: 'The percentage of an adjustment is above 0 and at most 100.',
  },
  'QR-25': {
    nb: 'Et tillegg eller fradrag gjelder linjer med samme mva. Grunnlaget er summen av dem.',
    nn: 'Eit tillegg eller frådrag gjeld linjer med same mva. Grunnlaget er summen av dei.',
    en: 'An adjustment applies to lines of one VAT category and rate. Its base is the sum of them.',
  },
  'QR-26': {
    nb: 'Et tillegg eller fradrag er ikke under 0. I prosent er det grunnlag × prosent, rundet av én gang, samlet for dem som bærer samme prosent.',
    nn: 'Eit tillegg eller frådrag er ikkje under 0. I prosent er det grunnlag × prosent, runda av éin gong, samla for dei som ber same prosent.',
    en: 'An adjustment is not below 0. In percent it is base × percentage, rounded once, together for those that carry one percentage.',
  },
  'QR-27': {
    nb: 'Et fradrag eller tillegg i prosent har et grunnlag som ikke er 0.',
    nn: 'Eit frådrag eller tillegg i prosent har eit grunnlag som ikkje er 0.',
    en: 'A charge or reduction in percent has a base that is not 0.',
  },
  'QR-28': {
    nb: 'En prosent av linjer med ulik mva. er fordelt på én justering for hver mva.-kategori og sats.',
    nn: 'Ein prosent av linjer med ulik mva. er fordelt på éi justering for kvar mva.-kategori og sats.',
    en: 'A percentage of lines of different VAT is carried by one adjustment for each VAT category and rate.',
  },
  'QR-29': {
    nb: 'Koden for hvorfor det ikke er mva., hører til mva.-kategorien.',
    nn: 'Koden for kvifor det ikkje er mva., høyrer til mva.-kategorien.',
    en: 'The code of why there is no VAT belongs to the VAT category.',
  },
  'QR-30': {
    nb: 'Sum linjer er summen av beløpene på linjene.',
    nn: 'Sum linjer er summen av beløpa på linjene.',
    en: 'The sum of lines is the sum of their amounts.',
  },
  'QR-31': {
    nb: 'Sum fradrag er summen av fradragene.',
    nn: 'Sum frådrag er summen av frådraga.',
    en: 'The sum of reductions is the sum of their amounts.',
  },
  'QR-32': {
    nb: 'Sum tillegg er summen av tilleggene.',
    nn: 'Sum tillegg er summen av tillegga.',
    en: 'The sum of charges is the sum of their amounts.',
  },
  'QR-33': {
    nb: 'Sum ekskl. mva. er linjer − fradrag + tillegg, på øret.',
    nn: 'Sum ekskl. mva. er linjer − frådrag + tillegg, på øret.',
    en: 'The total excluding VAT is lines − reductions + charges, to the øre.',
  },
  'QR-34': {
    nb: 'Mva. i alt er summen av mva. for hver kategori og sats.',
    nn: 'Mva. i alt er summen av mva. for kvar kategori og sats.',
    en: 'The total VAT is the sum of the VAT of each category and rate.',
  },
  'QR-35': {
    nb: 'Sum inkl. mva. er sum ekskl. mva. + mva.',
    nn: 'Sum inkl. mva. er summen ekskl. mva. og mva. lagde saman.',
    en: 'The total including VAT is the total excluding VAT + VAT.',
  },
  'QR-36': {
    nb: 'Hver mva.-kategori og sats er spesifisert én gang, i den rekkefølgen de først brukes. Grunnlaget er linjer − fradrag + tillegg.',
    nn: 'Kvar mva.-kategori og sats er spesifisert éin gong, i den rekkjefølgja dei først blir brukte. Grunnlaget er linjer − frådrag + tillegg.',
    en: 'Each VAT category and rate is stated once, in the order in which they are first used. The taxable amount is lines − reductions + charges.',
  },
  'QR-37': {
    nb: 'Mva. er grunnlag × sats, rundet av én gang for hver kategori og sats.',
    nn: 'Mva. er grunnlag × sats, runda av éin gong for kvar kategori og sats.',
    en: 'VAT is the taxable amount × rate, rounded once for each category and rate.',
  },
  'QR-38': {
    nb: 'Satsen i kategori S er over 0 og høyst 100. I de andre kategoriene er den 0.',
    nn: 'Satsen i kategori S er over 0 og høgst 100. I dei andre kategoriane er han 0.',
    en: 'The rate of category S is above 0 and at most 100. In the other categories it is 0.',
  },
  'QR-39': {
    nb: 'Hver kategori uten mva. har én begrunnelse med hjemmel.',
    nn: 'Kvar kategori utan mva. har éi grunngiving med heimel.',
    en: 'Each category without VAT has one reason with a legal reference.',
  },
  'QR-40': {
    nb: 'Kategori O, utenfor mva.-loven, blandes ikke med andre.',
    nn: 'Kategori O, utanfor mva.-lova, blir ikkje blanda med andre.',
    en: 'Category O, outside the scope of VAT, is not mixed with others.',
  },
  'QR-41': {
    nb: 'Grunnlaget for mva. er ikke under 0. I et tilbud om endring regnes det uten det som alt er avtalt.',
    nn: 'Grunnlaget for mva. er ikkje under 0. I eit tilbod om endring blir det rekna utan det som alt er avtalt.',
    en: 'The taxable amount is not below 0. In a quote for a change it is counted without what was agreed.',
  },
  'QR-42': {
    nb: 'Hver utregning går opp: Hver verdi følger av dem under.',
    nn: 'Kvar utrekning går opp: Kvar verdi følgjer av dei under.',
    en: 'Every computation replays: each value follows from those below it.',
  },
  'QR-43': {
    nb: 'Prisanslaget henger sammen: linjene med utregningene, summene med linjene.',
    nn: 'Prisanslaget heng saman: linjene med utrekningane, summane med linjene.',
    en: 'The estimate adds up: lines with their computations, totals with the lines.',
  },
  'QR-44': {
    nb: 'Hvert tall som en saksbehandler har endret, står blant forutsetningene med begrunnelse og navn.',
    nn: 'Kvart tal som ein saksbehandlar har endra, står blant føresetnadene med grunngiving og namn.',
    en: 'Every figure that an officer changed is among the assumptions, with reason and name.',
  },
  'QR-45': {
    nb: 'Hver kilde som en utregning viser til, er oppgitt.',
    nn: 'Kvar kjelde som ei utrekning viser til, er oppgitt.',
    en: 'Every source that a computation cites is stated.',
  },
  'QR-46': {
    nb: 'Et tilbud utstedes bare når alt er besvart og vurdert, og ingenting stopper det.',
    nn: 'Eit tilbod blir utferda berre når alt er svart på og vurdert, og ingenting stoppar det.',
    en: 'A quote is issued only when everything is answered and assessed, and nothing blocks it.',
  },
  'QR-47': {
    nb: 'Alt som mangler i bestillingen, er besvart med en grunn når tilbudet utstedes, og ingenting annet.',
    nn: 'Alt som manglar i bestillinga, er svart på med ein grunn når tilbodet blir utferda, og ingenting anna.',
    en: 'All that is missing in the request is answered with a reason when the quote is issued, and nothing else.',
  },
  'QR-48': {
    nb: 'Hvert tall som bestillingen oppgir, er det samme i utregningen.',
    nn: 'Kvart tal som bestillinga gir opp, er det same i utrekninga.',
    en: 'Every figure that the request gives is the same in the computation.',
  },
  'QR-49': {
    nb: 'Overslaget er fullstendig bare når ingenting må vurderes.',
    nn: 'Overslaget er fullstendig berre når ingenting må vurderast.',
    en: 'The estimate is complete only when nothing needs to be assessed.',
  },
}
