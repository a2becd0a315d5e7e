import type { issues as contract } from '../nb/issues.ts'

export const issues = {
  'quote/unknown-format': 'Formatet «{given}» er ukjent. Dette programmet les {known}. Bruk ein nyare versjon.',
  'quote/number-differs': 'Versjonen har nummeret {stated}, men tilbodet har {expected}. Hent fila på nytt.',
  'quote/revision-gap': 'Versjonen har nummer {stated}. Her skal nummer {expected} stå. Hent fila på nytt.',
  'quote/demonstration-series':
    'Nummeret er {number}, men prislista har statusen «{status}». Berre tilbod på ei demonstrasjonsliste byrjar med DEMO-.',
  'quote/draft-not-last': 'Versjon {revision} er eit utkast, men det er komen ein ny. Berre den siste kan vere utkast.',
  'quote/organisation-number':
    '{given} er ikkje eit gyldig norsk organisasjonsnummer: Kontrollsifferet stemmer ikkje. Sjekk nummeret i Brønnøysundregistera.',
  'quote/no-organisation-number': 'Ein norsk part må ha organisasjonsnummer. Legg det til.',
  'quote/electronic-address':
    'Den elektroniske adressa er {given}, men organisasjonsnummeret er {expected}. Med kode 0192 skal dei vere like.',
  'quote/vat-identifier': 'Mva.-nummeret er {given}. Det skal vere {expected}. Rett det.',
  'quote/no-vat-identifier': 'Tilbodet har mva., men seljaren manglar mva.-nummer. Legg det til.',
  'quote/too-many-lines': 'Tilbodet har {lines} linjer. Det kan ha høgst {limit}. Del det i fleire tilbod.',
  'quote/repeated-id': '«{id}» er brukt to gonger. Gi den eine eit anna namn.',
  'quote/negative': 'Her er {term} {given}. Beløpet kan ikkje vere under 0. Bruk eit frådrag.',
  'quote/line-figure':
    'Her er {term} {given}. Skriv talet med høgst 15 siffer før komma, og ei mengd med høgst 12 etter og utan nullar til slutt.',
  'quote/line-net': 'Linja «{id}» er på {stated}, men {quantity} × {unitPrice} er {computed}. Be om tilbodet på nytt.',
  'quote/percent': 'Prosenten i «{id}» er {given}. Skriv eit tal over 0 og høgst 100.',
  'quote/unknown-line':
    'Linja «{id}» finst ikkje, eller har ein annan mva.-kategori enn {category} {rate} %. Rett id-en.',
  'quote/adjustment-base': 'Grunnlaget for «{id}» er {stated}, men linjene gir {computed}. Be om tilbodet på nytt.',
  'quote/adjustment-amount': '«{id}» er på {stated}, men {percent} % av {base} er {computed}. Be om tilbodet på nytt.',
  'quote/sum-differs': 'Her er {term} {stated}, men utrekninga gir {computed}. Be om tilbodet på nytt.',
  'quote/vat-group': 'Mva. er oppgitt for {stated}. Linjene og tillegga har {expected}. Be om tilbodet på nytt.',
  'quote/vat-taxable':
    'Grunnlaget for mva. i kategori {category} {rate} % er {stated}, men utrekninga gir {computed}. Be om tilbodet på nytt.',
  'quote/vat-amount':
    'Mva. i kategori {category} er {stated}, men {rate} % av {taxable} er {computed}. Be om tilbodet på nytt.',
  'quote/vat-rate': 'Satsen er {given} i mva.-kategori {category}. Berre kategori S har sats, over 0 og høgst 100.',
  'quote/vat-reason-missing':
    'Mva.-kategori {category} manglar grunngiving. Skriv kvifor det ikkje er mva., og etter kva føresegn.',
  'quote/vat-reason-repeated': 'Mva.-kategori {category} er grunngitt to gonger. Behald éi av dei.',
  'quote/outside-scope-mixed':
    'Noko er utanfor mva.-lova, og noko er ikkje. Dei kan ikkje stå i same tilbodet. Lag eitt for kvar.',
  'quote/negative-taxable':
    'Frådraga er større enn linjene: Grunnlaget i mva.-kategori {category} {rate} % er {given}. Gjer frådraget mindre.',
  'quote/trace-differs': 'Her står {stated}, men utrekninga gir {computed}. Be om ei ny fil.',
  'quote/estimate-differs':
    'Prisanslaget heng ikkje saman: Her står «{stated}», men det skal vere «{computed}». Be om ei ny fil.',
  'quote/unexplained-assumption':
    '{by} har endra {ref} («{reason}»), men endringa står ikkje blant føresetnadene. Be om tilbodet på nytt.',
  'quote/source-not-cited':
    'Utrekninga viser til kjelda «{source}», som tilbodet ikkje gir opp. Be om tilbodet på nytt.',
  'quote/not-answered':
    'Ikkje svart på: {driver}. Eit tilbod må byggje på svar. Spør kunden, eller legg inn ein føresetnad ({ref}).',
  'quote/not-assessed':
    '{component}: Ein saksbehandlar må vurdere prisen før tilbodet blir utferda. Før opp kva du har vurdert.',
  'quote/blocked': 'Reglane til SSB seier nei til bestillinga. {code} Rett bestillinga før tilbodet blir utferda.',
  'quote/input-differs':
    'Utrekninga seier at {ref} er {stated}, men i bestillinga er det {expected}. Be om tilbodet på nytt.',
  'quote/completeness':
    'Tilbodet seier at prisen er fullstendig, eller at han ikkje er det, og vurderingane seier noko anna. Be om tilbodet på nytt.',
  'quote/priced-after-issue':
    'Tilbodet er prisa {day}, etter at det vart utferda {issuedOn}. Pris utkastet på nytt med ein tidlegare dag.',
  'quote/list-period': 'Tilbodet er prisa {day}, men prislista gjeld {from} – {to}. Be om tilbodet på nytt.',
  'quote/demonstration-price':
    'Prislista er {status}, men prisen {tariff} er til demonstrasjon. Be om tilbodet på nytt.',
  'quote/repeated-assumption': 'Føresetnaden om {ref} står to gonger. Ta bort den eine.',
  'quote/assumption-differs':
    'Føresetnaden seier at {ref} er {stated}, men i bestillinga er det {expected}. Be om tilbodet på nytt.',
  'quote/line-differs': 'Linja «{id}» seier {stated}, men utrekninga gir {computed}. Be om tilbodet på nytt.',
  'quote/repeated-start': 'Leveringstida blir telt to gonger frå det same. Ta bort den eine.',
  'quote/deletion-before-download':
    'Filene skal slettast {deleteBy}, men kan hentast til {downloadUntil}. Vel ein seinare dag for slettinga.',
  'quote/issue-days':
    'Eit utferda tilbod skal seie når det vart utferda, og når det går ut. Eit utkast skal ikkje. Be om tilbodet på nytt.',
  'quote/issued-on': 'Tilbodet er datert {stated}, men vart utferda {computed}. Be om tilbodet på nytt.',
  'quote/valid-until':
    'Tilbodet går ut {stated}, men vilkåra gir {days} dagar, altså {computed}. Be om tilbodet på nytt.',
  'quote/event-not-allowed': 'Tilbodet er {status}. Då kan dette ikkje førast: {event}.',
  'quote/event-order': 'Hendinga er ført {at}, men den før vart ført {before}. Rett tidspunktet.',
  'quote/late-acceptance':
    'Svaret kom {day}, men tilbodet galdt til og med {validUntil}. Lag ein ny versjon og spør kunden igjen.',
  'quote/acceptance-moment':
    'Svaret kom {acceptedAt}. Det må vere etter at tilbodet vart utferda ({issued}), og før det vart ført ({at}). Rett tidspunktet.',
  'quote/several-live': 'Versjonane {revisions} gjeld samstundes. Berre éin kan gjere det. Be om tilbodet på nytt.',
  'quote/superseded-by':
    'Versjonen er erstatta av versjon {stated}, men den neste er {expected}. Be om tilbodet på nytt.',
  'quote/successor-missing':
    'Versjon {revision} er erstatta av versjon {expected}, men den er ikkje i fila, eller er ikkje utferda. Noko er kutta bort. Be om heile fila.',
  'quote/follows-closed':
    'Versjon {revision} er utferda etter versjon {before}, som er {status}. Det går ikkje an. Be om eit nytt tilbod.',
  'quote/answered': 'Versjon {revision} er {status}. Då kan ingen ny versjon ferdast ut. Kast utkastet.',
  'quote/priced-otherwise':
    'Utkastet seier {stated} eks. mva., og dokumenta det er prisa med, gir {computed}, eller andre tal på vegen dit. Pris utkastet på nytt, sjå over det, og ferd det så ut.',
  'quote/reason-without-words': 'Grunnen er «anna». Skriv med eigne ord kva han er.',
  'quote/unknown-thing': '«{id}» er ikkje i bestillinga. Vel mellom desse: {allowed}.',
  'quote/which-delivery': 'Oppgi kva levering dette gjeld. Levert er: {allowed}.',
  'quote/deadline-too-early': 'Fristen er {deadline}, før han vart sett {day}. Vel ein seinare dag.',
  'quote/span-reversed': 'Leveringstida er minst {atLeast} og høgst {atMost}. Byt om tala.',
  'quote/content-changed':
    'Innhaldet i versjon {revision} er endra etter at tilbodet vart utferda. Bruk det ikkje. Be om ei ny fil.',
  'quote/chain-broken':
    'Versjon {revision} byggjer ikkje på den før: Seglet viser til noko anna. Bruk han ikkje. Be om ei ny fil.',
  'quote/event-chain-broken':
    'Hendingane er endra, eller nokre manglar: Kjeda blir broten ved «{event}». Bruk ikkje fila. Be om ei ny fil.',
  'quote/seal-without-events':
    'Versjonen har segl utan hendingar, eller hendingar utan segl. Bruk ikkje fila. Be om ei ny fil.',
  'quote/change-of-itself': 'Tilbodet gjeld endring av seg sjølv ({number}). Oppgi det aksepterte tilbodet.',
  'quote/change-other-documents':
    'Før og etter endringa er prisa med ulike dokument eller på ulike dagar. Lag tilbodet på nytt.',
  'quote/agreed-differs':
    'Det som alt er avtalt, skal trekkjast frå: {expected}. No er dette trekt frå: {stated}. Frådraga følgjer av det aksepterte tilbodet. La dei stå som dei er.',
  'quote/not-permitted': 'Dette kan ikkje leggjast inn av {role}. Det kan gjerast av: {allowed}.',
  'quote/not-a-draft': 'Tilbodet er {status}. Berre eit utkast kan endrast. Lag ein ny versjon.',
  'quote/draft-exists': 'Den siste versjonen er eit utkast. Endre eller ferd ut det i staden.',
  'quote/not-revisable': 'Tilbodet er {status}. Då kan det ikkje lagast ein ny versjon. Lag eit nytt tilbod.',
  'quote/not-issued': 'Tilbodet er ikkje utferda enno. Gjer det først. Så kan du føre dette: {event}.',
  'quote/other-documents':
    'Utkastet er prisa med eit anna dokument: {document}. Bruk det same, eller pris utkastet på nytt.',
  'quote/not-a-driver': '{ref} er ikkje eit svar i bestillinga. Oppgi staden, til dømes /sources/0/files.',
  'quote/not-a-norm': '{tariff} er ikkje ei timenorm i prislista. Oppgi ei norm, og svaret om norma følgjer eit svar.',
  'quote/unchanged': '{of} har den verdien frå før. Ingenting er endra.',
  'quote/unknown-component': '«{component}» er ikkje blant det som skal vurderast eller prisast her. Rett namnet.',
  'quote/unknown-id': '«{id}» finst ikkje i tilbodet. Rett id-en.',
  'quote/which-vat': 'Linjene har fleire mva.-satsar ({found}). Sei kva for ein dette gjeld, eller kva linjer.',
  'quote/not-accepted': 'Tilbod {number} er ikkje akseptert, så det er ingenting å endre. Lag ein ny versjon av det.',
  'quote/overlapping-assumption':
    'Saksbehandlaren har alt svart på {other}, som {ref} er ein del av eller femner om. Ta det svaret tilbake først.',
  'quote/percent-of-nothing':
    '«{id}» er {percent} % av ingenting: Inga linje med den mva.-kategorien og satsen kostar noko. Fjern justeringa, eller legg ho på andre linjer.',
  'quote/other-kind': '«{id}» er eit tillegg eller frådrag av eit anna slag. Vel ein annan id, eller fjern det først.',
  'quote/too-many-hours': '{given} timar er for mykje for {tariff}. Oppgi høgst {limit} timar.',
  'quote/unknown-vat-rate':
    'Mva. i kategori {category} er ikkje {rate} % {day}. Satsane er: {allowed}. Rett satsen om han er feil.',
  'quote/change-instead': 'Tilbodet er {status}. Då kan det ikkje endrast sjølv. Lag eit endringstilbod.',
  'quote/first-draft':
    'Tilbodet er eit første utkast, og nummeret er brukt. Kanseller det i staden for å forkaste det.',
  'quote/assumption-not-carried':
    'Svaret {value} på {of} er ikkje med vidare: Kunden svarar noko anna no ({by}: «{reason}»). Legg det inn på nytt om det framleis gjeld.',
  'quote/assessment-not-carried':
    'Vurderinga av {component} er ikkje med vidare ({by}: «{reason}»). Vurder prisen på nytt for den nye bestillinga.',
  'quote/reduction-not-carried':
    'Frådraget «{id}» på {amount} («{reason}») er ikkje med: Endringa er rekna til full pris. Legg inn eit tillegg eller frådrag i kroner om det skal gjelde endringa òg.',
  'quote/reduction-percent-not-carried':
    'Frådraget «{id}» på {percent} % («{reason}») er ikkje med: Endringa er rekna til full pris, òg det som går ut. Legg inn eit tillegg eller frådrag i kroner om det skal gjelde endringa òg.',
  'quote/charge-not-carried':
    'Tillegget «{id}» på {amount} («{reason}») er ikkje med: Endringa er rekna utan. Legg inn eit tillegg eller frådrag i kroner om det skal gjelde endringa òg.',
  'quote/charge-percent-not-carried':
    'Tillegget «{id}» på {percent} % («{reason}») er ikkje med: Endringa er rekna utan. Legg inn eit tillegg eller frådrag i kroner om det skal gjelde endringa òg.',
  'quote/vat-change-pending':
    'Mva. i kategori {category} blir {rate} % {from}, før leveringa. Sei til kunden at mva. kan bli ei anna.',
  'quote/list-not-valid': 'Prislista gjeld ikkje {day}. Vurder å prise utkastet på nytt med lista som gjeld.',
  'finance/no-component': 'Konteringa manglar «{component}». Legg det til i fila, så blir ingenting ført på gissing.',
  'finance/no-account': 'Konteringa av «{id}» manglar konto for mva.-kategori {category}. Legg han til.',
  'finance/no-vat': 'Konteringa manglar mva. i kategori {category} med sats {rate} %. Legg den til.',
  'finance/no-vat-account': 'Mva. i kategori {category} med sats {rate} % manglar konto. Legg han til.',
  'finance/repeated-vat': 'Mva. i kategori {category} med sats {rate} % står to gonger. Behald den eine.',
  'finance/repeated-dimension': 'Dimensjonen «{dimension}» står to gonger. Behald den eine.',
  'finance/unknown-dimension': 'Dimensjonen «{dimension}» er ikkje skildra i fila. Dimensjonane er: {allowed}.',
  'finance/demonstration-mapping':
    'Konteringa «{mapping}» er laga for demonstrasjon og kan ikkje brukast på {number}. Bruk ei godkjend fil.',
  'finance/not-accepted': 'Versjon {revision} av {number} er {status}. Berre eit akseptert tilbod kan fakturerast.',
  'finance/superseded': 'Versjon {revision} av {number} er erstatta av ein ny. Hent den siste fila.',
  'finance/other-hash':
    'Versjon {revision} av {number} er teken inn før med eit anna innhald. Ingenting er endra. Spør saksbehandlaren.',
  'finance/older-revision': 'Versjon {newest} av {number} er teken inn før, så versjon {revision} er for gammal.',
  'finance/older-file':
    'Denne fila er eldre enn den som sist vart brukt for versjon {revision} av {number}. Ingenting er endra. Be saksbehandlaren om den nyaste fila.',
} satisfies typeof contract
