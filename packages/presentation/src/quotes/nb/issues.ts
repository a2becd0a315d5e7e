/** What is wrong with a quote, and what to do. */
export const issues = {
  'quote/unknown-format': 'Formatet «{given}» er ukjent. Dette programmet leser {known}. Bruk en nyere versjon.',
  'quote/number-differs': 'Versjonen har nummeret {stated}, men tilbudet har {expected}. Hent filen på nytt.',
  'quote/revision-gap': 'Versjonen har nummer {stated}. Her skal nummer {expected} stå. Hent filen på nytt.',
  'quote/demonstration-series':
    'Nummeret er {number}, men prislisten har statusen «{status}». Bare tilbud på en demonstrasjonsliste begynner med DEMO-.',
  'quote/draft-not-last': 'Versjon {revision} er et utkast, men det er kommet en ny. Bare den siste kan være utkast.',
  'quote/organisation-number':
    '{given} er ikke et gyldig norsk organisasjonsnummer: Kontrollsifferet stemmer ikke. Sjekk nummeret i Brønnøysundregistrene.',
  'quote/no-organisation-number': 'En norsk part må ha organisasjonsnummer. Legg det til.',
  'quote/electronic-address':
    'Den elektroniske adressen er {given}, men organisasjonsnummeret er {expected}. Med kode 0192 skal de være like.',
  'quote/vat-identifier': 'Mva.-nummeret er {given}. Det skal være {expected}. Rett det.',
  'quote/no-vat-identifier': 'Tilbudet har mva., men selgeren mangler mva.-nummer. Legg det til.',
  'quote/too-many-lines': 'Tilbudet har {lines} linjer. Det kan ha høyst {limit}. Del det i flere tilbud.',
  'quote/repeated-id': '«{id}» er brukt to ganger. Gi den ene et annet navn.',
  'quote/negative': 'Her er {term} {given}. Beløpet kan ikke være under 0. Bruk et fradrag.',
  'quote/line-figure':
    'Her er {term} {given}. Skriv tallet med høyst 15 sifre før komma, og en mengde med høyst 12 etter og uten nuller til slutt.',
  'quote/line-net': 'Linjen «{id}» er på {stated}, men {quantity} × {unitPrice} er {computed}. Be om tilbudet på nytt.',
  'quote/percent': 'Prosenten i «{id}» er {given}. Skriv et tall over 0 og høyst 100.',
  'quote/unknown-line':
    'Linjen «{id}» finnes ikke, eller har en annen mva.-kategori enn {category} {rate} %. Rett id-en.',
  'quote/adjustment-base': 'Grunnlaget for «{id}» er {stated}, men linjene gir {computed}. Be om tilbudet på nytt.',
  'quote/adjustment-amount': '«{id}» er på {stated}, men {percent} % av {base} er {computed}. Be om tilbudet på nytt.',
  'quote/sum-differs': 'Her er {term} {stated}, men utregningen gir {computed}. Be om tilbudet på nytt.',
  'quote/vat-group': 'Mva. er oppgitt for {stated}. Linjene og tilleggene har {expected}. Be om tilbudet på nytt.',
  'quote/vat-taxable':
    'Grunnlaget for mva. i kategori {category} {rate} % er {stated}, men utregningen gir {computed}. Be om tilbudet på nytt.',
  'quote/vat-amount':
    'Mva. i kategori {category} er {stated}, men {rate} % av {taxable} er {computed}. Be om tilbudet på nytt.',
  'quote/vat-rate': 'Satsen er {given} i mva.-kategori {category}. Bare kategori S har sats, over 0 og høyst 100.',
  'quote/vat-reason-missing':
    'Mva.-kategori {category} mangler begrunnelse. Skriv hvorfor det ikke er mva., og etter hvilken bestemmelse.',
  'quote/vat-reason-repeated': 'Mva.-kategori {category} er begrunnet to ganger. Behold én av dem.',
  'quote/outside-scope-mixed':
    'Noe er utenfor mva.-loven, og noe er ikke. De kan ikke stå i samme tilbud. Lag ett for hver.',
  'quote/negative-taxable':
    'Fradragene er større enn linjene: Grunnlaget i mva.-kategori {category} {rate} % er {given}. Gjør fradraget mindre.',
  'quote/trace-differs': 'Her står {stated}, men utregningen gir {computed}. Be om en ny fil.',
  'quote/estimate-differs':
    'Prisanslaget henger ikke sammen: Her står «{stated}», men det skal være «{computed}». Be om en ny fil.',
  'quote/unexplained-assumption':
    '{by} har endret {ref} («{reason}»), men endringen står ikke blant forutsetningene. Be om tilbudet på nytt.',
  'quote/source-not-cited':
    'Utregningen viser til kilden «{source}», som tilbudet ikke oppgir. Be om tilbudet på nytt.',
  'quote/not-answered':
    'Ikke besvart: {driver}. Et tilbud må bygge på svar. Spør kunden, eller legg inn en forutsetning ({ref}).',
  'quote/not-assessed':
    '{component}: Prisen må vurderes av en saksbehandler før tilbudet utstedes. Før opp hva du har vurdert.',
  'quote/blocked': 'SSBs regler sier nei til bestillingen. {code} Rett den før tilbudet utstedes.',
  'quote/input-differs':
    'Utregningen sier at {ref} er {stated}, men i bestillingen er det {expected}. Be om tilbudet på nytt.',
  'quote/completeness':
    'Tilbudet sier at prisen er fullstendig, eller at den ikke er det, og vurderingene sier noe annet. Be om tilbudet på nytt.',
  'quote/priced-after-issue':
    'Tilbudet er priset {day}, etter at det ble utstedt {issuedOn}. Pris utkastet på nytt med en tidligere dag.',
  'quote/list-period': 'Tilbudet er priset {day}, men prislisten gjelder {from} – {to}. Be om tilbudet på nytt.',
  'quote/demonstration-price':
    'Prislisten er {status}, men prisen {tariff} er til demonstrasjon. Be om tilbudet på nytt.',
  'quote/repeated-assumption': 'Forutsetningen om {ref} står to ganger. Ta bort den ene.',
  'quote/assumption-differs':
    'Forutsetningen sier at {ref} er {stated}, men i bestillingen er det {expected}. Be om tilbudet på nytt.',
  'quote/line-differs': 'Linjen «{id}» sier {stated}, men utregningen gir {computed}. Be om tilbudet på nytt.',
  'quote/repeated-start': 'Leveringstiden telles to ganger fra det samme. Ta bort den ene.',
  'quote/deletion-before-download':
    'Filene skal slettes {deleteBy}, men kan hentes til {downloadUntil}. Velg en senere dag for slettingen.',
  'quote/issue-days':
    'Et utstedt tilbud skal si når det ble utstedt, og når det går ut. Et utkast skal ikke. Be om tilbudet på nytt.',
  'quote/issued-on': 'Tilbudet er datert {stated}, men ble utstedt {computed}. Be om tilbudet på nytt.',
  'quote/valid-until':
    'Tilbudet går ut {stated}, men vilkårene gir {days} dager, altså {computed}. Be om tilbudet på nytt.',
  'quote/event-not-allowed': 'Tilbudet er {status}. Da kan dette ikke føres: {event}.',
  'quote/event-order': 'Hendelsen er ført {at}, men den før ble ført {before}. Rett tidspunktet.',
  'quote/late-acceptance':
    'Svaret kom {day}, men tilbudet gjaldt til og med {validUntil}. Lag en ny versjon og spør kunden igjen.',
  'quote/acceptance-moment':
    'Svaret kom {acceptedAt}. Det må være etter at tilbudet ble utstedt ({issued}), og før det ble ført ({at}). Rett tidspunktet.',
  'quote/several-live': 'Versjonene {revisions} gjelder samtidig. Bare én kan gjøre det. Be om tilbudet på nytt.',
  'quote/superseded-by':
    'Versjonen er erstattet av versjon {stated}, men den neste er {expected}. Be om tilbudet på nytt.',
  'quote/successor-missing':
    'Versjon {revision} er erstattet av versjon {expected}, men den er ikke i filen, eller er ikke utstedt. Noe er kuttet bort. Be om hele filen.',
  'quote/follows-closed':
    'Versjon {revision} er utstedt etter versjon {before}, som er {status}. Det kan ikke gjøres. Be om et nytt tilbud.',
  'quote/answered': 'Versjon {revision} er {status}. Da kan det ikke utstedes en ny. Forkast utkastet.',
  'quote/priced-otherwise':
    'Utkastet sier {stated} eks. mva., og dokumentene det er priset med, gir {computed}, eller andre tall på veien dit. Pris utkastet på nytt, se over det, og utsted det så.',
  'quote/reason-without-words': 'Grunnen er «annet». Skriv med egne ord hva den er.',
  'quote/unknown-thing': '«{id}» er ikke i bestillingen. Velg en av disse: {allowed}.',
  'quote/which-delivery': 'Oppgi hvilken levering dette gjelder. Levert er: {allowed}.',
  'quote/deadline-too-early': 'Fristen er {deadline}, før den ble satt {day}. Velg en senere dag.',
  'quote/span-reversed': 'Leveringstiden er minst {atLeast} og høyst {atMost}. Bytt om tallene.',
  'quote/content-changed':
    'Innholdet i versjon {revision} er endret etter at tilbudet ble utstedt. Bruk det ikke. Be om filen på nytt.',
  'quote/chain-broken':
    'Versjon {revision} bygger ikke på den før: Seglet viser til noe annet. Bruk det ikke. Be om filen på nytt.',
  'quote/event-chain-broken':
    'Hendelsene er endret, eller noen mangler: Kjeden brytes ved «{event}». Bruk ikke filen. Be om den på nytt.',
  'quote/seal-without-events':
    'Versjonen har segl uten hendelser, eller hendelser uten segl. Bruk ikke filen. Be om den på nytt.',
  'quote/change-of-itself': 'Tilbudet gjelder endring av seg selv ({number}). Oppgi det aksepterte tilbudet.',
  'quote/change-other-documents':
    'Før og etter endringen er priset med ulike dokumenter eller på ulike dager. Lag tilbudet på nytt.',
  'quote/agreed-differs':
    'Det som alt er avtalt, skal trekkes fra: {expected}. Nå er dette trukket fra: {stated}. Fradragene følger av det aksepterte tilbudet. La dem stå som de er.',
  'quote/not-permitted': 'Dette kan ikke legges inn av {role}. Det kan gjøres av: {allowed}.',
  'quote/not-a-draft': 'Tilbudet er {status}. Bare et utkast kan endres. Lag en ny versjon.',
  'quote/draft-exists': 'Den siste versjonen er et utkast. Endre eller utsted det i stedet.',
  'quote/not-revisable': 'Tilbudet er {status}. Da kan det ikke lages en ny versjon. Lag et nytt tilbud.',
  'quote/not-issued': 'Tilbudet er ikke utstedt ennå. Utsted det først. Så kan du føre dette: {event}.',
  'quote/other-documents':
    'Utkastet er priset med et annet dokument: {document}. Bruk det samme, eller pris utkastet på nytt.',
  'quote/not-a-driver': '{ref} er ikke et svar i bestillingen. Oppgi stedet, for eksempel /sources/0/files.',
  'quote/not-a-norm': '{tariff} er ikke en timenorm i prislisten. Oppgi en norm, og svaret hvis normen følger et svar.',
  'quote/unchanged': '{of} har den verdien fra før. Ingenting er endret.',
  'quote/unknown-component': '«{component}» er ikke blant det som skal vurderes eller prises her. Rett navnet.',
  'quote/unknown-id': '«{id}» finnes ikke i tilbudet. Rett id-en.',
  'quote/which-vat': 'Linjene har flere mva.-satser ({found}). Si hvilken dette gjelder, eller hvilke linjer.',
  'quote/not-accepted': 'Tilbud {number} er ikke akseptert, så det er ingenting å endre. Lag en ny versjon av det.',
  'quote/overlapping-assumption':
    'Saksbehandleren har alt svart på {other}, som {ref} er en del av eller rommer. Ta det svaret tilbake først.',
  'quote/percent-of-nothing':
    '«{id}» er {percent} % av ingenting: Ingen linjer med den mva.-kategorien og satsen koster noe. Fjern justeringen, eller legg den på andre linjer.',
  'quote/other-kind': '«{id}» er et tillegg eller fradrag av et annet slag. Velg en annen id, eller fjern det først.',
  'quote/too-many-hours': '{given} timer er for mye for {tariff}. Oppgi høyst {limit} timer.',
  'quote/unknown-vat-rate':
    'Mva. i kategori {category} er ikke {rate} % {day}. Satsene er: {allowed}. Rett satsen hvis den er feil.',
  'quote/change-instead': 'Tilbudet er {status}. Da kan det ikke endres selv. Lag et endringstilbud.',
  'quote/first-draft': 'Tilbudet er et første utkast, og nummeret er brukt. Kanseller det i stedet for å forkaste det.',
  'quote/assumption-not-carried':
    'Svaret {value} på {of} er ikke med videre: Kunden svarer noe annet nå ({by}: «{reason}»). Legg det inn på nytt hvis det fortsatt gjelder.',
  'quote/assessment-not-carried':
    'Vurderingen av {component} er ikke med videre ({by}: «{reason}»). Vurder prisen på nytt for den nye bestillingen.',
  'quote/reduction-not-carried':
    'Fradraget «{id}» på {amount} («{reason}») er ikke med: Endringen er regnet til full pris. Legg inn et tillegg eller fradrag i kroner hvis det skal gjelde endringen også.',
  'quote/reduction-percent-not-carried':
    'Fradraget «{id}» på {percent} % («{reason}») er ikke med: Endringen er regnet til full pris, også det som går ut. Legg inn et tillegg eller fradrag i kroner hvis det skal gjelde endringen også.',
  'quote/charge-not-carried':
    'Tillegget «{id}» på {amount} («{reason}») er ikke med: Endringen er regnet uten. Legg inn et tillegg eller fradrag i kroner hvis det skal gjelde endringen også.',
  'quote/charge-percent-not-carried':
    'Tillegget «{id}» på {percent} % («{reason}») er ikke med: Endringen er regnet uten. Legg inn et tillegg eller fradrag i kroner hvis det skal gjelde endringen også.',
  'quote/vat-change-pending':
    'Mva. i kategori {category} blir {rate} % {from}, før leveringen. Si til kunden at mva. kan bli en annen.',
  'quote/list-not-valid': 'Prislisten gjelder ikke {day}. Vurder å prise utkastet på nytt med listen som gjelder.',
  'finance/no-component':
    'Konteringen mangler «{component}». Legg det til i filen, så blir ingenting ført på gjetning.',
  'finance/no-account': 'Konteringen av «{id}» mangler konto for mva.-kategori {category}. Legg den til.',
  'finance/no-vat': 'Konteringen mangler mva. i kategori {category} med sats {rate} %. Legg den til.',
  'finance/no-vat-account': 'Mva. i kategori {category} med sats {rate} % mangler konto. Legg den til.',
  'finance/repeated-vat': 'Mva. i kategori {category} med sats {rate} % står to ganger. Behold den ene.',
  'finance/repeated-dimension': 'Dimensjonen «{dimension}» står to ganger. Behold den ene.',
  'finance/unknown-dimension': 'Dimensjonen «{dimension}» er ikke beskrevet i filen. Dimensjonene er: {allowed}.',
  'finance/demonstration-mapping':
    'Konteringen «{mapping}» er laget for demonstrasjon og kan ikke brukes på {number}. Bruk en godkjent fil.',
  'finance/not-accepted': 'Versjon {revision} av {number} er {status}. Bare et akseptert tilbud kan faktureres.',
  'finance/superseded': 'Versjon {revision} av {number} er erstattet av en ny. Hent den siste filen.',
  'finance/other-hash':
    'Versjon {revision} av {number} er tatt inn før med et annet innhold. Ingenting er endret. Spør saksbehandleren.',
  'finance/older-revision': 'Versjon {newest} av {number} er tatt inn før, så versjon {revision} er for gammel.',
  'finance/older-file':
    'Denne fila er eldre enn den som sist ble brukt for versjon {revision} av {number}. Ingenting er endret. Be saksbehandleren om den nyeste fila.',
}
