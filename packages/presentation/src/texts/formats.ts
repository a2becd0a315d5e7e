/** What a value of a document should be, by what the schema expects. */
export const types = {
  string: { nb: 'en tekst', nn: 'ein tekst', en: 'a text' },
  int: { nb: 'et heltall', nn: 'eit heiltal', en: 'a whole number' },
  number: { nb: 'et tall', nn: 'eit tal', en: 'a number' },
  boolean: { nb: 'true eller false', nn: 'true eller false', en: 'true or false' },
  array: { nb: 'en liste', nn: 'ei liste', en: 'a list' },
  tuple: { nb: 'en liste', nn: 'ei liste', en: 'a list' },
  object: { nb: 'et objekt', nn: 'eit objekt', en: 'an object' },
  record: { nb: 'et objekt', nn: 'eit objekt', en: 'an object' },
  other: { nb: 'noe annet', nn: 'noko anna', en: 'something else' },
}

/** What somebody wrote instead, where it is no plain value. */
export const given = {
  list: { nb: 'en liste', nn: 'ei liste', en: 'a list' },
  object: { nb: 'et objekt', nn: 'eit objekt', en: 'an object' },
  null: { nb: 'null', nn: 'null', en: 'null' },
  '""': { nb: 'ingenting', nn: 'ingenting', en: 'empty' },
}

/** What a size counts. */
export const measures = {
  string: { one: { nb: 'tegn', nn: 'teikn', en: 'character' }, many: { nb: 'tegn', nn: 'teikn', en: 'characters' } },
  array: {
    one: { nb: 'element', nn: 'element', en: 'element' },
    many: { nb: 'elementer', nn: 'element', en: 'elements' },
  },
}

/** What a text should look like. */
export const formats = {
  id: {
    nb: 'små bokstaver a–z, sifre og bindestrek, høyst 40 tegn, for eksempel "kreftregisteret"',
    nn: 'små bokstavar a–z, siffer og bindestrek, høgst 40 teikn, til dømes "kreftregisteret"',
    en: 'lower-case letters a–z, digits and hyphens, at most 40 characters, for example "kreftregisteret"',
  },
  day: {
    nb: 'en dag som finnes, for eksempel "2026-03-01"',
    nn: 'ein dag som finst, til dømes "2026-03-01"',
    en: 'a day that exists, for example "2026-03-01"',
  },
  decimal: {
    nb: 'et desimaltall som tekst, for eksempel "12.5"',
    nn: 'eit desimaltal som tekst, til dømes "12.5"',
    en: 'a decimal number as text, for example "12.5"',
  },
  shortest: {
    nb: 'et desimaltall som tekst, skrevet kortest mulig, for eksempel "12.5"',
    nn: 'eit desimaltal som tekst, skrive kortast mogleg, til dømes "12.5"',
    en: 'a decimal number as text in its shortest form, for example "12.5"',
  },
  positive: {
    nb: 'et desimaltall over 0 som tekst, for eksempel "0.5"',
    nn: 'eit desimaltal over 0 som tekst, til dømes "0.5"',
    en: 'a decimal number above 0 as text, for example "0.5"',
  },
  percent: {
    nb: 'et prosenttall fra 0 til 100, som tekst og skrevet kortest mulig, for eksempel "25"',
    nn: 'eit prosenttal frå 0 til 100, som tekst og skrive kortast mogleg, til dømes "25"',
    en: 'a percentage from 0 to 100, as text in its shortest form, for example "25"',
  },
  amount: {
    nb: 'et beløp som tekst med to desimaler, for eksempel "987.00"',
    nn: 'eit beløp som tekst med to desimalar, til dømes "987.00"',
    en: 'an amount as text with two decimals, for example "987.00"',
  },
  words: {
    nb: 'tekst på én linje, uten styretegn',
    nn: 'tekst på éi linje, utan styreteikn',
    en: 'text on one line, without control characters',
  },
  country: {
    nb: 'landkoden med to store bokstaver, for eksempel "NO"',
    nn: 'landkoden med to store bokstavar, til dømes "NO"',
    en: 'the country code in two capital letters, for example "NO"',
  },
  variable: {
    nb: 'variabelnavnet med bokstaver, sifre, punktum, understrek og bindestrek, for eksempel "w23_0000_utd"',
    nn: 'variabelnamnet med bokstavar, siffer, punktum, understrek og bindestrek, til dømes "w23_0000_utd"',
    en: 'the variable name in letters, digits, full stops, underscores and hyphens, for example "w23_0000_utd"',
  },
  table: {
    nb: 'tabellkoden med store bokstaver, for eksempel "F_AAP"',
    nn: 'tabellkoden med store bokstavar, til dømes "F_AAP"',
    en: 'the table code in capital letters, for example "F_AAP"',
  },
  tariff: {
    nb: 'element og takst, for eksempel "coordination.base"',
    nn: 'element og takst, til dømes "coordination.base"',
    en: 'component and tariff, for example "coordination.base"',
  },
  answer: {
    nb: 'svaret slik bestillingen skriver det, for eksempel "new"',
    nn: 'svaret slik bestillinga skriv det, til dømes "new"',
    en: 'the answer as the request writes it, for example "new"',
  },
  driver: {
    nb: 'kostnadsdriveren med punktum mellom leddene, for eksempel "sources.files"',
    nn: 'kostnadsdrivaren med punktum mellom ledda, til dømes "sources.files"',
    en: 'the cost driver with a full stop between its parts, for example "sources.files"',
  },
  url: {
    nb: 'en adresse som begynner med "https://"',
    nn: 'ei adresse som byrjar med "https://"',
    en: 'an address that begins with "https://"',
  },
  unit: {
    nb: 'en enhet, for eksempel "hour" eller "hour/file"',
    nn: 'ei eining, til dømes "hour" eller "hour/file"',
    en: 'a unit, for example "hour" or "hour/file"',
  },
  pointer: {
    nb: 'en JSON Pointer, for eksempel "/sources/0/files"',
    nn: 'ein JSON Pointer, til dømes "/sources/0/files"',
    en: 'a JSON Pointer, for example "/sources/0/files"',
  },
  digest: {
    nb: '"sha256:" og 64 heksadesimale sifre',
    nn: '"sha256:" og 64 heksadesimale siffer',
    en: '"sha256:" and 64 hexadecimal digits',
  },
  prefix: {
    nb: 'store bokstaver og sifre, for eksempel "AAPFDT"',
    nn: 'store bokstavar og siffer, til dømes "AAPFDT"',
    en: 'capital letters and digits, for example "AAPFDT"',
  },
  theme: { nb: 'temaet, for eksempel "5.1"', nn: 'temaet, til dømes "5.1"', en: 'the theme, for example "5.1"' },
  identifying: {
    nb: 'store bokstaver, sifre og understrek, for eksempel "GRUNNKRETS"',
    nn: 'store bokstavar, siffer og understrek, til dømes "GRUNNKRETS"',
    en: 'capital letters, digits and underscores, for example "GRUNNKRETS"',
  },
  code: {
    nb: 'en kode, for eksempel "driver/not-answered"',
    nn: 'ein kode, til dømes "driver/not-answered"',
    en: 'a code, for example "driver/not-answered"',
  },
  line: {
    nb: 'en linje-id, for eksempel "third-party:kreft@2027"',
    nn: 'ein linje-id, til dømes "third-party:kreft@2027"',
    en: 'a line id, for example "third-party:kreft@2027"',
  },
  engine: {
    nb: 'navn og versjon, for eksempel "anslag-pricing/0.1.0"',
    nn: 'namn og versjon, til dømes "anslag-pricing/0.1.0"',
    en: 'name and version, for example "anslag-pricing/0.1.0"',
  },
}
