import type { OperandName } from '../names.ts'
import type { InAllLanguages, Named } from './help-texts.ts'

/** The words after a command. */
export const operands: InAllLanguages<Readonly<Record<OperandName, Named>>> = {
  key: {
    nb: ['NØKKEL', 'En fil med en nøkkel fra «anslag key new».'],
    nn: ['NØKKEL', 'Ei fil med ein nøkkel frå «anslag key new».'],
    en: ['KEY', 'A file with a key from “anslag key new”.'],
  },
  quote: {
    nb: ['TILBUD', 'En fil med et tilbud (quote/1).'],
    nn: ['TILBOD', 'Ei fil med eit tilbod (quote/1).'],
    en: ['QUOTE', 'A file with a quote (quote/1).'],
  },
  change: {
    nb: ['ENDRING', 'En fil med et endringstilbud (quote/1).'],
    nn: ['ENDRING', 'Ei fil med eit endringstilbod (quote/1).'],
    en: ['CHANGE', 'A file with a quote for a change (quote/1).'],
  },
  details: {
    nb: ['OPPLYSNINGER', 'En fil med kunde, selger og vilkår (quote-details/1).'],
    nn: ['OPPLYSNINGAR', 'Ei fil med kunde, seljar og vilkår (quote-details/1).'],
    en: ['DETAILS', 'A file with customer, seller and terms (quote-details/1).'],
  },
  place: {
    nb: ['STED', 'Et svar i bestillingen (/sources/0/files), en timenorm (delivery.base) eller et kostnadselement.'],
    nn: ['STAD', 'Eit svar i bestillinga (/sources/0/files), ei timenorm (delivery.base) eller eit kostnadselement.'],
    en: ['PLACE', 'An answer in the request (/sources/0/files), a norm of hours (delivery.base) or a cost component.'],
  },
  remark: {
    nb: ['MERKNAD', 'Navnet på det som mangler (attachment/protocol), om nødvendig med stedet (kode:/sted).'],
    nn: ['MERKNAD', 'Namnet på det som manglar (attachment/protocol), om nødvendig med staden (kode:/stad).'],
    en: ['REMARK', 'The name of what is missing (attachment/protocol), with its place if need be (code:/place).'],
  },
  value: {
    nb: ['VERDI', 'Svaret eller timetallet som skal brukes. Ingen verdi når et kostnadselement er vurdert.'],
    nn: ['VERDI', 'Svaret eller timetalet som skal brukast. Ingen verdi når eit kostnadselement er vurdert.'],
    en: ['VALUE', 'The answer or the hours to use. No value when a cost component has been assessed.'],
  },
  what: {
    nb: [
      'HVA',
      'Id-en til et tillegg, et fradrag eller en linje, stedet for en forutsetning, en mva.-kategori eller en besvart merknad.',
    ],
    nn: [
      'KVA',
      'Id-en til eit tillegg, eit frådrag eller ei linje, staden for ein føresetnad, ein mva.-kategori eller ein merknad som er svart på.',
    ],
    en: [
      'WHAT',
      'The id of a charge, a reduction or a line, the place of an assumption, a VAT category, or a remark that was answered.',
    ],
  },
  quoteBefore: {
    nb: ['FØR', 'En fil med et tilbud (quote/1) eller et prisanslag (estimate/1).'],
    nn: ['FØR', 'Ei fil med eit tilbod (quote/1) eller eit prisanslag (estimate/1).'],
    en: ['BEFORE', 'A file with a quote (quote/1) or an estimate (estimate/1).'],
  },
  other: {
    nb: ['ETTER', 'En fil med et tilbud. Uten den vises forskjellen mellom de to siste versjonene.'],
    nn: ['ETTER', 'Ei fil med eit tilbod. Utan ei slik fil får du sjå skilnaden mellom dei to siste versjonane.'],
    en: ['AFTER', 'A file with a quote. Without it you see the difference between the last two revisions.'],
  },
  document: {
    nb: ['FIL', 'En fil i et av formatene til Anslag. Du kan sjekke flere samtidig.'],
    nn: ['FIL', 'Ei fil i eit av formata til Anslag. Du kan sjekke fleire samstundes.'],
    en: ['FILE', 'A file in one of the formats of Anslag. You can check several at once.'],
  },
  written: {
    nb: ['FIL', 'En fil med et tilbud (quote/1), et prisanslag (estimate/1) eller en plan (plan/1).'],
    nn: ['FIL', 'Ei fil med eit tilbod (quote/1), eit prisanslag (estimate/1) eller ein plan (plan/1).'],
    en: ['FILE', 'A file with a quote (quote/1), an estimate (estimate/1) or a plan (plan/1).'],
  },
  thing: {
    nb: ['HVA', 'details (opplysninger til et tilbud) eller mapping (kontering).'],
    nn: ['KVA', 'details (opplysningar til eit tilbod) eller mapping (kontering).'],
    en: ['WHAT', 'details (of a quote) or mapping (to accounts).'],
  },
  request: {
    nb: ['BESTILLING', 'En fil med en bestilling (request/1), eller et prisanslag (estimate/1) av en bestilling.'],
    nn: ['BESTILLING', 'Ei fil med ei bestilling (request/1), eller eit prisanslag (estimate/1) av ei bestilling.'],
    en: ['REQUEST', 'A file with a request (request/1), or an estimate of one (estimate/1).'],
  },
  line: {
    nb: ['LINJE', 'Id-en til linjen, for eksempel fd-trygd eller third-party:kreftregisteret@2027.'],
    nn: ['LINJE', 'Id-en til linja, til dømes fd-trygd eller third-party:kreftregisteret@2027.'],
    en: ['LINE', 'The id of the line, for example fd-trygd or third-party:kreftregisteret@2027.'],
  },
  before: {
    nb: ['FØR', 'En fil med en bestilling (request/1) eller et prisanslag (estimate/1).'],
    nn: ['FØR', 'Ei fil med ei bestilling (request/1) eller eit prisanslag (estimate/1).'],
    en: ['BEFORE', 'A file with a request (request/1) or an estimate (estimate/1).'],
  },
  after: {
    nb: ['ETTER', 'En fil til av samme slag, eller av det andre.'],
    nn: ['ETTER', 'Ei fil til av same slag, eller av det andre.'],
    en: ['AFTER', 'Another file of the same kind, or of the other.'],
  },
  file: {
    nb: ['FIL', 'En fil med en prisliste (price-list/1). Du kan sjekke flere samtidig.'],
    nn: ['FIL', 'Ei fil med ei prisliste (price-list/1). Du kan sjekke fleire samstundes.'],
    en: ['FILE', 'A file with a price list (price-list/1). You can check several at once.'],
  },
  list: {
    nb: ['LISTE', 'En fil med en prisliste, eller id-en til en liste som følger med.'],
    nn: ['LISTE', 'Ei fil med ei prisliste, eller id-en til ei liste som følgjer med.'],
    en: ['LIST', 'A file with a price list, or the id of a list that comes with the program.'],
  },
  listBefore: {
    nb: ['FØR', 'En fil med en prisliste, eller id-en til en liste som følger med.'],
    nn: ['FØR', 'Ei fil med ei prisliste, eller id-en til ei liste som følgjer med.'],
    en: ['BEFORE', 'A file with a price list, or the id of a list that comes with the program.'],
  },
  listAfter: {
    nb: ['ETTER', 'En prisliste til.'],
    nn: ['ETTER', 'Ei prisliste til.'],
    en: ['AFTER', 'Another price list.'],
  },
  kind: {
    nb: ['FORMAT', 'request, price-list, estimate, trace, quote, quote-details, finance-mapping, reading eller plan.'],
    nn: ['FORMAT', 'request, price-list, estimate, trace, quote, quote-details, finance-mapping, reading eller plan.'],
    en: ['FORMAT', 'request, price-list, estimate, trace, quote, quote-details, finance-mapping, reading or plan.'],
  },
  order: {
    nb: [
      'FIL',
      'En variabelliste (xlsx, xlsm, csv, tsv), et skript fra microdata.no eller en liste med variabelnavn. Du kan lese flere samtidig.',
    ],
    nn: [
      'FIL',
      'Ei variabelliste (xlsx, xlsm, csv, tsv), eit skript frå microdata.no eller ei liste med variabelnamn. Du kan lese fleire samstundes.',
    ],
    en: [
      'FILE',
      'A variable list (xlsx, xlsm, csv, tsv), a microdata.no script or a list of variable names. You can read several at once.',
    ],
  },
  command: {
    nb: ['KOMMANDO', 'Kommandoen du vil lese om.'],
    nn: ['KOMMANDO', 'Kommandoen du vil lese om.'],
    en: ['COMMAND', 'The command to read about.'],
  },
}
