import type { QuoteHelpTexts } from './quote-help-texts.ts'

const read = 'Resultatet blir skrive ut. Fila du les frå, blir ikkje endra utan --in-place.'

export const quoteHelp: QuoteHelpTexts = {
  operands: {
    quote: ['TILBOD', 'Ei fil med eit tilbod (quote/1).'],
    details: ['OPPLYSNINGAR', 'Ei fil med kunde, seljar og vilkår (quote-details/1).'],
    place: [
      'STAD',
      'Eit svar i bestillinga (/sources/0/files), ei timenorm (delivery.base) eller eit kostnadselement.',
    ],
    value: ['VERDI', 'Svaret eller timetalet som skal brukast. Ingen verdi når eit kostnadselement er vurdert.'],
    what: [
      'KVA',
      'Id-en til eit tillegg, eit frådrag eller ei linje, staden for ein føresetnad, eller ein mva.-kategori.',
    ],
    quoteBefore: ['FØR', 'Ei fil med eit tilbod (quote/1) eller eit prisanslag (estimate/1).'],
    other: ['ETTER', 'Ei fil med eit tilbod. Utan ei slik fil får du sjå skilnaden mellom dei to siste versjonane.'],
    document: ['FIL', 'Ei fil i eit av formata til Anslag. Du kan sjekke fleire samstundes.'],
    thing: ['KVA', 'details (opplysningar til eit tilbod) eller mapping (kontering).'],
  },
  flags: {
    number: ['NUMMER', 'Tilbodsnummeret, til dømes 2026-0042. På ei demonstrasjonsliste: DEMO-2026-0042.'],
    by: ['NAMN', 'Den som gjer dette.'],
    role: ['ROLLE', 'officer, approver, finance, administrator, buyer eller system. Elles gjeld officer.'],
    at: ['TIDSPUNKT', 'Når det skjer, til dømes 2026-12-01T10:00:00+01:00. Elles gjeld tida no.'],
    reason: ['GRUNN', 'Grunnen. Nokre kommandoar har faste kodar: Sjå hjelpa til kommandoen.'],
    note: ['TEKST', 'Grunnen med eigne ord.'],
    charge: ['BELØP', 'Eit tillegg ekskl. mva., til dømes 500 eller 12,5%.'],
    reduction: ['BELØP', 'Eit frådrag ekskl. mva., til dømes 500 eller 12,5%.'],
    id: ['ID', 'Eit kortnamn. Finst det frå før, blir det bytt ut.'],
    lines: ['LINJER', 'Id-ane til linjene det gjeld, med komma imellom. Elles alle med same mva.'],
    vat: ['MVA', 'Mva.-kategori og sats, til dømes S:25. Trengst når linjene har fleire.'],
    answers: ['BESTILLING', 'Ei ny bestilling (request/1) å prise.'],
    revision: ['VERSJON', 'Nummeret på versjonen. Elles gjeld den siste.'],
    to: ['MOTTAKAR', 'Kven tilbodet er sendt til.'],
    hash: ['HASH', 'Ein hash du har notert før. Fila må ha han.'],
    key: ['FIL', 'Nøkkelen som det du fører, blir signert med. Han kjem frå «anslag key new».'],
    trust: ['FIL', 'Nøklane du lit på (JWKS), med namn og tid for kvar.'],
    'accepted-by': ['NAMN', 'Den som aksepterte for kunden.'],
    'accepted-at': ['TIDSPUNKT', 'Når aksepten kom. Elles gjeld tidspunktet han blir ført.'],
    'declined-by': ['NAMN', 'Den som sa nei for kunden.'],
    reference: ['REFERANSE', 'Referansen som kunden eller økonomi gir opp.'],
    order: ['NUMMER', 'Ordrenummeret til kunden.'],
    source: ['KJELDE', 'Id-en til kjelda i bestillinga.'],
    delivery: ['LEVERING', 'Id-en til leveringa i bestillinga.'],
    until: ['DAG', 'Siste dag for å hente filene. Ved levering elles seks månader.'],
    'delete-by': ['DAG', 'Siste dag prosjektet kan ha dataa.'],
    as: ['FORMAT', 'json (heile tilbodet) eller csv (rader til økonomi). Elles gjeld json.'],
    mapping: ['FIL', 'Konteringa (finance-mapping/1). Elles gjeld ei oppdikta, som berre tek demonstrasjonstilbod.'],
    output: ['FIL', 'Skriv resultatet til ei ny fil. Ei fil som finst, blir aldri skriven over.'],
    'in-place': ['', 'Skriv resultatet over fila det er lese frå.'],
  },
  commands: {
    check: {
      summary: 'Sjekk eit dokument av kva slag som helst.',
      detail: 'Dokumentet seier sjølv kva det er. Du får vite alt som er feil, på éin gong.',
      examples: ['anslag check tilbod.json', 'anslag check bestilling.json tilbod.json --format json'],
    },
    'quote new': {
      summary: 'Lag eit utkast til tilbod.',
      detail: 'Bestillinga blir prisa på nytt. Opplysningane seier kven som tilbyr kva til kven.',
      examples: [
        'anslag quote example details > opplysningar.json',
        'anslag quote new bestilling.json opplysningar.json --number DEMO-2026-0042 --output tilbod.json',
      ],
    },
    'quote show': { summary: 'Vis eit tilbod.', detail: '', examples: ['anslag quote show tilbod.json'] },
    'quote edit': {
      summary: 'Endre kunde, vilkår, faste linjer eller mva.-grunnar i eit utkast.',
      detail: `Det fila ikkje har, blir ståande. ${read}`,
      examples: ['anslag quote edit tilbod.json endringar.json --in-place'],
    },
    'quote assume': {
      summary: 'Svar for kunden, endre ei timenorm, eller sei at noko er vurdert.',
      detail: `Det som galdt før, blir ståande ved sida av. ${read}`,
      examples: [
        'anslag quote assume tilbod.json /sources/0/files 3 --reason "Avklart på telefon" --by "Kari Nordmann" --in-place',
        'anslag quote assume tilbod.json delivery.base 4 --reason "Fleire mottakarar" --by "Kari Nordmann" --in-place',
      ],
    },
    'quote adjust': {
      summary: 'Legg eit tillegg eller frådrag til eit utkast.',
      detail: read,
      examples: [
        'anslag quote adjust tilbod.json --reduction 10% --reason Studentprosjekt --by "Kari Nordmann" --in-place',
      ],
    },
    'quote remove': {
      summary: 'Ta bort eit tillegg, eit frådrag, ei fast linje, ein mva.-grunn eller ein føresetnad.',
      detail: read,
      examples: ['anslag quote remove tilbod.json reduction-1 --in-place'],
    },
    'quote reprice': {
      summary: 'Pris eit utkast på nytt.',
      detail: `Med lista for i dag, ei anna liste eller ein annan dag, eller ei ny bestilling. ${read}`,
      examples: ['anslag quote reprice tilbod.json --in-place'],
    },
    'quote issue': {
      summary: 'Ferd ut eit utkast.',
      detail: `Tilbodet får dato og segl, og kan ikkje endrast etterpå. ${read}`,
      examples: ['anslag quote issue tilbod.json --by "Kari Nordmann" --output utferda.json'],
    },
    'quote revise': {
      summary: 'Byrj på ein ny versjon.',
      detail: `Den nye versjonen er eit utkast. Den gamle gjeld til den nye blir utferda. ${read}`,
      examples: ['anslag quote revise tilbod.json --in-place'],
    },
    'quote discard': {
      summary: 'Kast eit utkast til ein ny versjon.',
      detail: read,
      examples: ['anslag quote discard tilbod.json --in-place'],
    },
    'quote change': {
      summary: 'Lag eit tilbod om endring av eit akseptert tilbod.',
      detail: 'Heile den nye bestillinga blir prisa, og det som alt er avtalt, blir trekt frå.',
      examples: [
        'anslag quote change tilbod.json ny-bestilling.json --number DEMO-2026-0043 --reason "Avtalt før" --output endring.json',
      ],
    },
    'quote send': {
      summary: 'Før at tilbodet er sendt.',
      detail: read,
      examples: ['anslag quote send tilbod.json --to ola@example.org --by "Kari Nordmann" --in-place'],
    },
    'quote accept': {
      summary: 'Før at kunden har akseptert.',
      detail: `Aksepten må ha kome seinast siste dag. Kjem han seinare, må du lage ein ny versjon. ${read}`,
      examples: [
        'anslag quote accept tilbod.json --accepted-by "Ola Nordmann" --order PO-7 --by "Kari Nordmann" --in-place',
      ],
    },
    'quote undo': {
      summary: 'Angre ein aksept som er ført ved ein feil.',
      detail: `Det går til økonomi har overteke tilbodet. ${read}`,
      examples: ['anslag quote undo tilbod.json --reason "Feil kunde" --by "Kari Nordmann" --in-place'],
    },
    'quote decline': {
      summary: 'Før at kunden har sagt nei.',
      detail: `Grunnen er price, time, no-funding, other-scope, no-approval eller other. ${read}`,
      examples: ['anslag quote decline tilbod.json --reason price --by "Kari Nordmann" --in-place'],
    },
    'quote withdraw': {
      summary: 'Trekk tilbodet tilbake før kunden har svart.',
      detail: `Grunnen er mistake, cannot-deliver, terms-changed eller other. ${read}`,
      examples: ['anslag quote withdraw tilbod.json --reason mistake --by "Kari Nordmann" --in-place'],
    },
    'quote cancel': {
      summary: 'Kanseller eit akseptert tilbod, eller eit utkast som aldri blir utferda.',
      detail: `Grunnen er buyer-withdrew, no-approval, cannot-deliver, mistake eller other. ${read}`,
      examples: ['anslag quote cancel tilbod.json --reason buyer-withdrew --by "Kari Nordmann" --in-place'],
    },
    'quote receive': {
      summary: 'Før at data frå andre er mottekne.',
      detail: read,
      examples: ['anslag quote receive tilbod.json --source kreftregisteret --by "Kari Nordmann" --in-place'],
    },
    'quote deliver': {
      summary: 'Før at data er leverte.',
      detail: read,
      examples: ['anslag quote deliver tilbod.json --delivery 2027 --by "Kari Nordmann" --in-place'],
    },
    'quote extend': {
      summary: 'Endre fristen for å hente eller slette filer.',
      detail: `Gi opp anten --until eller --delete-by. ${read}`,
      examples: [
        'anslag quote extend tilbod.json --delivery 2027 --until 2027-09-01 --reason Ferie --by "Kari Nordmann" --in-place',
      ],
    },
    'quote acknowledge': {
      summary: 'Før at økonomi har overteke tilbodet.',
      detail: `Etter det kan aksepten ikkje angrast. ${read}`,
      examples: ['anslag quote acknowledge tilbod.json --reference F-1001 --by "Per Hansen" --in-place'],
    },
    'quote verify': {
      summary: 'Sjekk kor langt eit tilbod er til å lite på.',
      detail: 'Sjekkar seglet, hendingane, alle utrekningar og alle summar.',
      examples: ['anslag quote verify tilbod.json'],
    },
    'quote recompute': {
      summary: 'Rekn ut tilbodet på nytt med programmet slik det er i dag.',
      detail: 'Same liste og dag som i tilbodet, om du ikkje gir opp andre. Skilnader blir viste med årsaka.',
      examples: ['anslag quote recompute tilbod.json', 'anslag quote recompute tilbod.json --day 2026-12-31'],
    },
    'quote diff': {
      summary: 'Vis skilnaden mellom to versjonar, to tilbod, eller eit prisanslag og eit tilbod.',
      detail: 'Kvar skilnad blir vist med årsaka.',
      examples: ['anslag quote diff tilbod.json', 'anslag quote diff anslag.json tilbod.json'],
    },
    'quote export': {
      summary: 'Skriv eit akseptert tilbod til økonomi.',
      detail: 'Tilbodet blir sjekka først. Summen av kolonnen amount i CSV-fila er summen inkl. mva.',
      examples: ['anslag quote export tilbod.json --as csv --output tilbod.csv'],
    },
    'quote example': {
      summary: 'Skriv opplysningar eller ei kontering å byrje med.',
      detail: '',
      examples: ['anslag quote example details > opplysningar.json', 'anslag quote example mapping > kontering.json'],
    },
  },
}
