/** Why something cannot be done with a quote, and what was not carried over. */
export const operationIssues = {
  'quote/not-permitted': {
    nb: 'Dette kan ikke legges inn av {role}. Det kan gjøres av: {allowed}.',
    nn: 'Dette kan ikkje leggjast inn av {role}. Det kan gjerast av: {allowed}.',
    en: 'This cannot be entered by {role}. It can be done by: {allowed}.',
  },
  'quote/not-a-draft': {
    nb: 'Tilbudet er {status}. Bare et utkast kan endres. Lag en ny versjon.',
    nn: 'Tilbodet er {status}. Berre eit utkast kan endrast. Lag ein ny versjon.',
    en: 'The quote is {status}. Only a draft can be changed. Make a new revision.',
  },
  'quote/draft-exists': {
    nb: 'Den siste versjonen er et utkast. Endre eller utsted det i stedet.',
    nn: 'Den siste versjonen er eit utkast. Endre eller ferd ut det i staden.',
    en: 'The last revision is a draft. Change or issue that one instead.',
  },
  'quote/not-revisable': {
    nb: 'Tilbudet er {status}. Da kan det ikke lages en ny versjon. Lag et nytt tilbud.',
    nn: 'Tilbodet er {status}. Då kan det ikkje lagast ein ny versjon. Lag eit nytt tilbod.',
    en: 'The quote is {status}. Then it cannot have a new revision. Make a new quote.',
  },
  'quote/not-issued': {
    nb: 'Tilbudet er ikke utstedt ennå. Utsted det først. Så kan du føre dette: {event}. Skal det ikke utstedes, kan du slette filen.',
    nn: 'Tilbodet er ikkje utferda enno. Gjer det først. Så kan du føre dette: {event}. Skal det ikkje ferdast ut, kan du slette fila.',
    en: 'The quote is not issued yet. Issue it first. Then you can enter this: {event}. If it is not to be issued, delete the file.',
  },
  'quote/other-documents': {
    nb: 'Utkastet er priset med et annet dokument: {document}. Bruk det samme, eller pris utkastet på nytt.',
    nn: 'Utkastet er prisa med eit anna dokument: {document}. Bruk det same, eller pris utkastet på nytt.',
    en: 'The draft is priced by another document: {document}. Use the same one, or price the draft anew.',
  },
  'quote/not-a-driver': {
    nb: '{ref} er ikke et svar i bestillingen. Oppgi stedet, for eksempel /sources/0/files.',
    nn: '{ref} er ikkje eit svar i bestillinga. Oppgi staden, til dømes /sources/0/files.',
    en: '{ref} is not an answer in the request. Name its place, for example /sources/0/files.',
  },
  'quote/not-a-norm': {
    nb: '{tariff} er ikke en timenorm i prislisten. Oppgi en norm, og svaret hvis normen følger et svar.',
    nn: '{tariff} er ikkje ei timenorm i prislista. Oppgi ei norm, og svaret om norma følgjer eit svar.',
    en: '{tariff} is not a norm of hours in the price list. Name a norm, and the answer if it follows one.',
  },
  'quote/unchanged': {
    nb: '{of} har den verdien fra før. Ingenting er endret.',
    nn: '{of} har den verdien frå før. Ingenting er endra.',
    en: '{of} has that value already. Nothing is changed.',
  },
  'quote/unknown-component': {
    nb: '«{component}» er ikke blant det som skal vurderes eller prises her. Rett navnet.',
    nn: '«{component}» er ikkje blant det som skal vurderast eller prisast her. Rett namnet.',
    en: '“{component}” is not among what is to be assessed or priced here. Correct the name.',
  },
  'quote/unknown-id': {
    nb: '«{id}» finnes ikke i tilbudet. Rett id-en.',
    nn: '«{id}» finst ikkje i tilbodet. Rett id-en.',
    en: '“{id}” is not in the quote. Correct the id.',
  },
  'quote/part-of-share': {
    nb: '«{id}» er bare en del av «{share}», som gjelder flere mva.-satser. Oppgi «{share}» for å fjerne alle delene.',
    nn: '«{id}» er berre ein del av «{share}», som gjeld fleire mva.-satsar. Oppgi «{share}» for å fjerne alle delane.',
    en: '“{id}” is only a part of “{share}”, which is of several VAT rates. Give “{share}” to remove all its parts.',
  },
  'quote/which-vat': {
    nb: 'Linjene har flere mva.-satser ({found}). Si hvilken dette gjelder, eller hvilke linjer.',
    nn: 'Linjene har fleire mva.-satsar ({found}). Sei kva for ein dette gjeld, eller kva linjer.',
    en: 'The lines have several VAT rates ({found}). Say which one this is about, or which lines.',
  },
  'quote/not-accepted': {
    nb: 'Tilbud {number} er ikke akseptert, så det er ingenting å endre. Lag en ny versjon av det.',
    nn: 'Tilbod {number} er ikkje akseptert, så det er ingenting å endre. Lag ein ny versjon av det.',
    en: 'Quote {number} is not accepted, so there is nothing to change. Make a new revision of it.',
  },
  'quote/overlapping-assumption': {
    nb: 'Saksbehandleren har alt svart på {other}, som {ref} er en del av eller rommer. Ta det svaret tilbake først.',
    nn: 'Saksbehandlaren har alt svart på {other}, som {ref} er ein del av eller femner om. Ta det svaret tilbake først.',
    en: 'An officer has answered {other} already, which {ref} is a part of or contains. Take that answer back first.',
  },
  'quote/percent-of-nothing': {
    nb: '«{id}» er {percent} % av ingenting: Ingen linjer med den mva.-kategorien og satsen koster noe. Fjern justeringen, eller legg den på andre linjer.',
    nn: '«{id}» er {percent} % av ingenting: Inga linje med den mva.-kategorien og satsen kostar noko. Fjern justeringa, eller legg ho på andre linjer.',
    en: '“{id}” is {percent}% of nothing: no line of that VAT category and rate costs anything. Remove the adjustment, or make it apply to other lines.',
  },
  'quote/repeated-key': {
    nb: 'Nøkkelen «{id}» står to ganger. Behold bare én. Er den tilbakekalt, må du beholde den som sier det.',
    nn: 'Nøkkelen «{id}» står to gonger. Behald berre éin. Er han kalla tilbake, må du behalde den som seier det.',
    en: 'The key “{id}” appears twice. Keep only one. If the key was revoked, keep the one that says so.',
  },
  'quote/percent-of-change': {
    nb: 'Et endringstilbud kan ikke ha tillegg eller fradrag i prosent: {percent} % ville bli regnet av alt, også det som er avtalt før. Oppgi det i kroner.',
    nn: 'Eit endringstilbod kan ikkje ha tillegg eller frådrag i prosent: {percent} % ville bli rekna av alt, òg det som er avtalt før. Oppgi det i kroner.',
    en: 'A quote for a change cannot have a charge or reduction in percent: {percent}% would be of everything, also what was agreed before. Give it in kroner.',
  },
  'quote/other-kind': {
    nb: '«{id}» er et tillegg eller fradrag av et annet slag. Velg en annen id, eller fjern det først.',
    nn: '«{id}» er eit tillegg eller frådrag av eit anna slag. Vel ein annan id, eller fjern det først.',
    en: '“{id}” is a charge or a reduction of the other kind. Choose another id, or remove it first.',
  },
  'quote/too-many-hours': {
    nb: '{given} timer er for mye for {tariff}. Oppgi høyst {limit} timer.',
    nn: '{given} timar er for mykje for {tariff}. Oppgi høgst {limit} timar.',
    en: '{given} hours is too much for {tariff}. Give at most {limit} hours.',
  },
  'quote/unknown-vat-rate': {
    nb: 'Mva. i kategori {category} er ikke {rate} % {day}. Satsene er: {allowed}. Rett satsen hvis den er feil.',
    nn: 'Mva. i kategori {category} er ikkje {rate} % {day}. Satsane er: {allowed}. Rett satsen om han er feil.',
    en: 'VAT of category {category} is not {rate}% on {day}. The rates are: {allowed}. Correct the rate if it is wrong.',
  },
  'quote/change-instead': {
    nb: 'Tilbudet er {status}. Da kan det ikke endres selv. Lag et endringstilbud.',
    nn: 'Tilbodet er {status}. Då kan det ikkje endrast sjølv. Lag eit endringstilbod.',
    en: 'The quote is {status}. Then it cannot itself be changed. Make a quote for a change.',
  },
  'quote/first-draft': {
    nb: 'Tilbudet er aldri utstedt og har ikke noe nummer, så ingenting av det må tas vare på. Slett filen.',
    nn: 'Tilbodet er aldri utferda og har ikkje noko nummer, så ingenting av det må takast vare på. Slett fila.',
    en: 'The quote was never issued and has no number, so nothing of it must be kept. Delete the file.',
  },
  'quote/percentage-moved': {
    nb: '«{id}» er {percent} % av linjer som er endret: {before} er nå {after}. Legg det inn på nytt uten mva.-kategori hvis det skal gjelde alle linjene.',
    nn: '«{id}» er {percent} % av linjer som er endra: {before} er no {after}. Legg det inn på nytt utan mva.-kategori om det skal gjelde alle linjene.',
    en: '“{id}” is {percent}% of lines that were changed: {before} is now {after}. Enter it again without a VAT category if it is to apply to all lines.',
  },
  'quote/assumption-not-carried': {
    nb: 'Svaret {value} på {of} er ikke med videre: Kunden svarer noe annet nå ({by}: «{reason}»). Legg det inn på nytt hvis det fortsatt gjelder.',
    nn: 'Svaret {value} på {of} er ikkje med vidare: Kunden svarar noko anna no ({by}: «{reason}»). Legg det inn på nytt om det framleis gjeld.',
    en: 'The answer {value} to {of} is not carried over: the customer says something else now ({by}: “{reason}”). Enter it again if it still holds.',
  },
  'quote/assessment-not-carried': {
    nb: 'Vurderingen av {component} er ikke med videre ({by}: «{reason}»). Vurder prisen på nytt for den nye bestillingen.',
    nn: 'Vurderinga av {component} er ikkje med vidare ({by}: «{reason}»). Vurder prisen på nytt for den nye bestillinga.',
    en: 'The assessment of {component} is not carried over ({by}: “{reason}”). Assess the price anew for the new request.',
  },
  'quote/reduction-not-carried': {
    nb: 'Fradraget «{id}» på {amount} («{reason}») er ikke med: Endringen er regnet til full pris. Legg inn et tillegg eller fradrag i kroner hvis det skal gjelde endringen også.',
    nn: 'Frådraget «{id}» på {amount} («{reason}») er ikkje med: Endringa er rekna til full pris. Legg inn eit tillegg eller frådrag i kroner om det skal gjelde endringa òg.',
    en: 'The reduction “{id}” of {amount} (“{reason}”) is not repeated: the change is at full price. Enter a charge or reduction in kroner if it is to count for the change too.',
  },
  'quote/reduction-percent-not-carried': {
    nb: 'Fradraget «{id}» på {percent} % («{reason}») er ikke med: Endringen er regnet til full pris, også det som går ut. Legg inn et tillegg eller fradrag i kroner hvis det skal gjelde endringen også.',
    nn: 'Frådraget «{id}» på {percent} % («{reason}») er ikkje med: Endringa er rekna til full pris, òg det som går ut. Legg inn eit tillegg eller frådrag i kroner om det skal gjelde endringa òg.',
    en: 'The reduction “{id}” of {percent}% (“{reason}”) is not repeated: the change is at full price, also what is taken out. Enter a charge or reduction in kroner if it is to count for the change too.',
  },
  'quote/charge-not-carried': {
    nb: 'Tillegget «{id}» på {amount} («{reason}») er ikke med: Endringen er regnet uten. Legg inn et tillegg eller fradrag i kroner hvis det skal gjelde endringen også.',
    nn: 'Tillegget «{id}» på {amount} («{reason}») er ikkje med: Endringa er rekna utan. Legg inn eit tillegg eller frådrag i kroner om det skal gjelde endringa òg.',
    en: 'The charge “{id}” of {amount} (“{reason}”) is not repeated: the change is without it. Enter a charge or reduction in kroner if it is to count for the change too.',
  },
  'quote/charge-percent-not-carried': {
    nb: 'Tillegget «{id}» på {percent} % («{reason}») er ikke med: Endringen er regnet uten. Legg inn et tillegg eller fradrag i kroner hvis det skal gjelde endringen også.',
    nn: 'Tillegget «{id}» på {percent} % («{reason}») er ikkje med: Endringa er rekna utan. Legg inn eit tillegg eller frådrag i kroner om det skal gjelde endringa òg.',
    en: 'The charge “{id}” of {percent}% (“{reason}”) is not repeated: the change is without it. Enter a charge or reduction in kroner if it is to count for the change too.',
  },
  'quote/vat-change-pending': {
    nb: 'Mva. i kategori {category} blir {rate} % {from}, før leveringen. Si til kunden at mva. kan bli en annen.',
    nn: 'Mva. i kategori {category} blir {rate} % {from}, før leveringa. Sei til kunden at mva. kan bli ei anna.',
    en: 'VAT of category {category} becomes {rate}% from {from}, before delivery. Tell the customer that VAT may change.',
  },
  'quote/list-not-valid': {
    nb: 'Prislisten gjelder ikke {day}. Vurder å prise utkastet på nytt med listen som gjelder.',
    nn: 'Prislista gjeld ikkje {day}. Vurder å prise utkastet på nytt med lista som gjeld.',
    en: 'The price list does not apply on {day}. Consider pricing the draft anew by the list that does.',
  },
}
