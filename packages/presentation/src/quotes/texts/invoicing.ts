/** What is wrong with how a quote is to be invoiced, or missing for it. */
export const invoicingIssues = {
  'quote/organisation-scheme': {
    nb: 'Koden {given} for registeret passer ikke. 0192 er bare for norske organisasjonsnumre, og uten nummer skal det ikke være noen kode.',
    nn: 'Koden {given} for registeret passar ikkje. 0192 er berre for norske organisasjonsnummer, og utan nummer skal det ikkje vere nokon kode.',
    en: 'The register code {given} does not fit. 0192 is for Norwegian organisation numbers alone, and without a number there is no code.',
  },
  'quote/unknown-address-scheme': {
    nb: '{given} står ikke i kodelisten for elektroniske adresser (EAS). Norske organisasjonsnumre har 0192, e-post har EM.',
    nn: '{given} står ikkje i kodelista for elektroniske adresser (EAS). Norske organisasjonsnummer har 0192, e-post har EM.',
    en: '{given} is not in the code list of electronic addresses (EAS). Norwegian organisation numbers have 0192, e-mail has EM.',
  },
  'quote/not-an-email': {
    nb: '«{given}» er ingen e-postadresse, som koden EM sier. Rett adressen eller koden.',
    nn: '«{given}» er inga e-postadresse, som koden EM seier. Rett adressa eller koden.',
    en: '“{given}” is no e-mail address, as the code EM says. Correct the address or the code.',
  },
  'quote/unknown-register': {
    nb: '{given} står ikke i kodelisten for organisasjonsregistre (ISO 6523). Det svenske har 0007, det danske 0184.',
    nn: '{given} står ikkje i kodelista for organisasjonsregister (ISO 6523). Det svenske har 0007, det danske 0184.',
    en: '{given} is not in the code list of registers of organisations (ISO 6523). The Swedish one has 0007, the Danish 0184.',
  },
  'quote/unknown-country': {
    nb: '{given} er ingen landkode i ISO 3166. Skriv den som er, for eksempel NO, DK eller GB.',
    nn: '{given} er ingen landkode i ISO 3166. Skriv den som er, til dømes NO, DK eller GB.',
    en: '{given} is no country code of ISO 3166. Write the one that is, such as NO, DK or GB.',
  },
  'quote/unknown-exemption-code': {
    nb: '{given} står ikke i kodelisten VATEX. Rett koden, eller ta den bort: begrunnelsen er nok.',
    nn: '{given} står ikkje i kodelista VATEX. Rett koden, eller ta han bort: grunngjevinga er nok.',
    en: '{given} is not in the code list VATEX. Correct the code, or leave it out: the reason is enough.',
  },
  'quote/exemption-code': {
    nb: 'Koden {given} hører ikke til mva.-kategori {category}. Rett koden eller kategorien.',
    nn: 'Koden {given} høyrer ikkje til mva.-kategori {category}. Rett koden eller kategorien.',
    en: 'The code {given} does not belong to VAT category {category}. Correct the code or the category.',
  },
  'quote/instalment-lines': {
    nb: 'Linjen «{id}» skal stå i én delfaktura, verken i ingen eller i flere. Rett delfakturaene.',
    nn: 'Linja «{id}» skal stå i éin delfaktura, verken i ingen eller i fleire. Rett delfakturaene.',
    en: 'The line “{id}” must stand in one instalment, neither in none nor in several. Correct the instalments.',
  },
  'quote/instalment-delivery': {
    nb: 'Leveringen «{delivery}» er ikke bestilt. Bestilt er: {allowed}.',
    nn: 'Leveringa «{delivery}» er ikkje bestilt. Bestilt er: {allowed}.',
    en: 'The delivery “{delivery}” was not ordered. Ordered: {allowed}.',
  },
  'quote/instalments-mixed': {
    nb: 'Delfakturaene skal enten alle nevne linjer eller alle være deler av summen. Rett dem.',
    nn: 'Delfakturaene skal anten alle nemne linjer eller alle vere delar av summen. Rett dei.',
    en: 'The instalments must either all name lines or all be parts of the sum. Correct them.',
  },
  'quote/instalment-amount': {
    nb: 'Delfaktura «{id}»: Alle delene unntatt den siste skal ha et beløp over 0 («net»), og den siste skal ikke ha noe. Den tar resten.',
    nn: 'Delfaktura «{id}»: Alle delane unnateke den siste skal ha eit beløp over 0 («net»), og den siste skal ikkje ha noko. Han tek resten.',
    en: 'Instalment “{id}”: each part but the last must have an amount above 0 (“net”), and the last none. It takes the rest.',
  },
  'quote/instalments-exceed': {
    nb: 'Delfakturaene er til sammen {stated}, og tilbudet er på {net} uten mva. Da er det ingen rest til den siste. Rett beløpene.',
    nn: 'Delfakturaene er til saman {stated}, og tilbodet er på {net} utan mva. Då er det ingen rest til den siste. Rett beløpa.',
    en: 'The instalments come to {stated}, and the quote to {net} excluding VAT. Nothing is left for the last one. Correct the amounts.',
  },
  'quote/instalments-negative': {
    nb: 'Grunnlaget i mva.-kategori {category} med {rate} % er negativt. Et slikt tilbud kan ikke faktureres i deler av summen. Ta delfakturaene bort, eller nevn linjer i dem.',
    nn: 'Grunnlaget i mva.-kategori {category} med {rate} % er negativt. Eit slikt tilbod kan ikkje fakturerast i delar av summen. Ta delfakturaene bort, eller nemn linjer i dei.',
    en: 'The taxable amount of VAT category {category} at {rate}% is negative. Such a quote cannot be invoiced in parts of its sum. Take the instalments away, or name lines in them.',
  },
  'quote/period-reversed': {
    nb: 'Perioden for «{id}» slutter {to}, før den begynner {from}. Rett dagene.',
    nn: 'Perioden for «{id}» sluttar {to}, før han byrjar {from}. Rett dagane.',
    en: 'The period of “{id}” ends on {to}, before it begins on {from}. Correct the days.',
  },
  'quote/no-buyer-reference': {
    nb: 'Det mangler både kundens referanse og ordrenummer. En av dem må stå på fakturaen. Be kunden om den, senest ved aksept.',
    nn: 'Både referansen til kunden og ordrenummeret manglar. Ein av dei må stå på fakturaen. Be kunden om det, seinast ved aksept.',
    en: 'There is neither a reference nor an order number of the customer. An invoice must have one. Ask the customer, at the latest at acceptance.',
  },
  'quote/no-electronic-address': {
    nb: '{name} har ingen elektronisk adresse. Uten den kan fakturaen ikke sendes som EHF. Legg den til.',
    nn: '{name} har inga elektronisk adresse. Utan den kan fakturaen ikkje sendast som EHF. Legg ho til.',
    en: '{name} has no electronic address. Without one the invoice cannot be sent by Peppol. Add it.',
  },
  'quote/not-by-peppol': {
    nb: 'Adressen {address} for {name} er ikke i Peppol-nettet. Dit kan fakturaen ikke sendes som EHF. Legg til en som er det, om det finnes.',
    nn: 'Adressa {address} for {name} er ikkje i Peppol-nettet. Dit kan fakturaen ikkje sendast som EHF. Legg til ei som er det, om ho finst.',
    en: 'The address {address} of {name} is not in the Peppol network. The invoice cannot be sent there by Peppol. Add one that is, if there is one.',
  },
}
