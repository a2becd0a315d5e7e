/** What is wrong with how a quote is to be invoiced, or missing for it. */
export const invoicingIssues = {
  'quote/organisation-scheme': {
    nb: 'Koden {given} for registeret passer ikke. 0192 er bare for norske organisasjonsnumre, og uten nummer skal det ikke være noen kode.',
    nn: 'Koden {given} for registeret passar ikkje. 0192 er berre for norske organisasjonsnummer, og utan nummer skal det ikkje vere nokon kode.',
    en: 'The register code {given} does not fit. 0192 is for Norwegian organisation numbers alone, and without a number there is no code.',
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
}
