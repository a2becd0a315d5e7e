/** What is wrong with a mapping to accounts. */
export const financeIssues = {
  'finance/no-component': {
    nb: 'Konteringen mangler «{component}». Legg det til i filen, så blir ingenting ført på gjetning.',
    nn: 'Konteringa manglar «{component}». Legg det til i fila, så blir ingenting ført på gissing.',
    en: 'The mapping lacks “{component}”. Add it to the file, so that nothing is posted on a guess.',
  },
  'finance/no-account': {
    nb: 'Konteringen av «{id}» mangler konto for mva.-kategori {category}. Legg den til.',
    nn: 'Konteringa av «{id}» manglar konto for mva.-kategori {category}. Legg han til.',
    en: 'The posting of “{id}” has no account for VAT category {category}. Add it.',
  },
  'finance/no-vat': {
    nb: 'Konteringen mangler mva. i kategori {category} med sats {rate} %. Legg den til.',
    nn: 'Konteringa manglar mva. i kategori {category} med sats {rate} %. Legg den til.',
    en: 'The mapping lacks VAT of category {category} at {rate}%. Add it.',
  },
  'finance/no-vat-account': {
    nb: 'Mva. i kategori {category} med sats {rate} % mangler konto. Legg den til.',
    nn: 'Mva. i kategori {category} med sats {rate} % manglar konto. Legg han til.',
    en: 'VAT of category {category} at {rate}% has no account. Add it.',
  },
  'finance/repeated-vat': {
    nb: 'Mva. i kategori {category} med sats {rate} % står to ganger. Behold den ene.',
    nn: 'Mva. i kategori {category} med sats {rate} % står to gonger. Behald den eine.',
    en: 'VAT of category {category} at {rate}% appears twice. Keep only one.',
  },
  'finance/repeated-dimension': {
    nb: 'Dimensjonen «{dimension}» står to ganger. Behold den ene.',
    nn: 'Dimensjonen «{dimension}» står to gonger. Behald den eine.',
    en: 'The dimension “{dimension}” appears twice. Keep only one.',
  },
  'finance/unknown-dimension': {
    nb: 'Dimensjonen «{dimension}» er ikke beskrevet i filen. Dimensjonene er: {allowed}.',
    nn: 'Dimensjonen «{dimension}» er ikkje skildra i fila. Dimensjonane er: {allowed}.',
    en: 'The dimension “{dimension}” is not described in the file. The dimensions are: {allowed}.',
  },
  'finance/demonstration-mapping': {
    nb: 'Konteringen «{mapping}» er laget for demonstrasjon og kan ikke brukes på {number}. Bruk en godkjent fil.',
    nn: 'Konteringa «{mapping}» er laga for demonstrasjon og kan ikkje brukast på {number}. Bruk ei godkjend fil.',
    en: 'The mapping “{mapping}” is made for demonstration and cannot be used for {number}. Use an approved file.',
  },
  'finance/not-issued': {
    nb: 'Tilbudet er et utkast. Bare et akseptert tilbud kan faktureres.',
    nn: 'Tilbodet er eit utkast. Berre eit akseptert tilbod kan fakturerast.',
    en: 'The quote is a draft. Only an accepted quote can be invoiced.',
  },
  'finance/not-accepted': {
    nb: 'Versjon {revision} av {number} er {status}. Bare et akseptert tilbud kan faktureres.',
    nn: 'Versjon {revision} av {number} er {status}. Berre eit akseptert tilbod kan fakturerast.',
    en: 'Revision {revision} of {number} is {status}. Only an accepted quote can be invoiced.',
  },
  'finance/other-hash': {
    nb: 'Versjon {revision} av {number} er tatt inn før med et annet innhold. Ingenting er endret. Spør saksbehandleren.',
    nn: 'Versjon {revision} av {number} er teken inn før med eit anna innhald. Ingenting er endra. Spør saksbehandlaren.',
    en: 'Revision {revision} of {number} was imported before with another content. Nothing is changed. Ask the officer.',
  },
  'finance/older-revision': {
    nb: 'Versjon {newest} av {number} er tatt inn før, så versjon {revision} er for gammel.',
    nn: 'Versjon {newest} av {number} er teken inn før, så versjon {revision} er for gammal.',
    en: 'Revision {newest} of {number} was imported before, so revision {revision} is too old.',
  },
  'finance/changed-otherwise': {
    nb: '{number} endrer {base}, men en annen endring av det er tatt inn: {other}. Bare én av dem kan faktureres. Spør saksbehandleren.',
    nn: '{number} endrar {base}, men ei anna endring av det er teken inn: {other}. Berre éi av dei kan fakturerast. Spør saksbehandlaren.',
    en: '{number} changes {base}, but another change of it was imported: {other}. Only one of them can be invoiced. Ask the officer.',
  },
  'finance/other-base': {
    nb: '{number} endrer versjon {revision} av {base}, men {base} er tatt inn med et annet innhold. Ingenting er endret. Ta inn den nyeste fila av {base} først, eller spør saksbehandleren.',
    nn: '{number} endrar versjon {revision} av {base}, men {base} er teken inn med eit anna innhald. Ingenting er endra. Ta inn den nyaste fila av {base} først, eller spør saksbehandlaren.',
    en: '{number} changes revision {revision} of {base}, but {base} was imported with another content. Nothing is changed. Import the newest file of {base} first, or ask the officer.',
  },
  'finance/base-reversed': {
    nb: '{number} endrer versjon {revision} av {base}, som er tilbakeført og ikke gjelder lenger. Ingenting er endret. Ta inn den nyeste fila av {base} først, eller spør saksbehandleren.',
    nn: '{number} endrar versjon {revision} av {base}, som er tilbakeført og ikkje gjeld lenger. Ingenting er endra. Ta inn den nyaste fila av {base} først, eller spør saksbehandlaren.',
    en: '{number} changes revision {revision} of {base}, which was reversed and holds no longer. Nothing is changed. Import the newest file of {base} first, or ask the officer.',
  },
  'finance/base-missing': {
    nb: '{number} er bare forskjellen fra {base}, som ikke er tatt inn. Ta inn {base} også, hvis det ikke er fakturert på annen måte.',
    nn: '{number} er berre skilnaden frå {base}, som ikkje er teken inn. Ta inn {base} òg, om det ikkje er fakturert på annan måte.',
    en: '{number} is only the difference from {base}, which was not imported. Import {base} too, unless it was invoiced otherwise.',
  },
  'finance/older-file': {
    nb: 'Denne fila er eldre enn den som sist ble brukt for versjon {revision} av {number}. Ingenting er endret. Be saksbehandleren om den nyeste fila.',
    nn: 'Denne fila er eldre enn den som sist vart brukt for versjon {revision} av {number}. Ingenting er endra. Be saksbehandlaren om den nyaste fila.',
    en: 'This file is older than the one last used for revision {revision} of {number}. Nothing is changed. Ask the officer for the newest file.',
  },
}
