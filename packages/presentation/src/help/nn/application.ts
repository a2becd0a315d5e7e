export const application = {
  application: 'Kva slags søknad det er, kva dataa skal brukast til, og kva grunnlag de har for å behandle dei.',
  'application.kind':
    'Vel endring dersom SSB alt har gitt dykk tilgang til data og de treng noko utover det vedtaket. Ein ny søknad tek meir tid: omfang, grunnlag og avtale må avklarast frå byrjinga. Før berre opp det som er nytt i ei endring: det de alt har fått, skal ikkje prisast ein gong til.',
  'application.previous':
    'Vedtaket som skal endrast. SSB bruker det til å finne saka og sjå kva som alt er avklart. Det endrar ikkje prisen.',
  'application.previous.reference':
    'Saksnummeret i vedtaket frå SSB. Då slepp SSB å leite etter saka. Det endrar ikkje prisen.',
  'application.previous.approvedOn':
    'Prosjekt som vart godkjende før 20. juli 2018, må gjere greie for korleis dei følgjer personvernforordninga (GDPR). Dagen endrar ikkje prisen.',
  'application.purpose':
    'SSB gir berre tilgang til forsking, analyse og statistikk, ikkje til kontroll eller sakshandsaming. Føremålet endrar ikkje prisen.',
  'application.legalBasis':
    'Institusjonen må ha eit rettsleg grunnlag etter GDPR for kvar einaste variabel. Er grunnlaget uklart, må SSB bruke tid på å vurdere om bestillinga ligg innanfor. Personvernombodet kan hjelpe.',
  'application.anonymous':
    'Anonyme data kan ikkje førast tilbake til nokon, heller ikkje indirekte. Å lage dei kostar som regel mykje, og mykje informasjon går tapt. SSB fakturerer tida uansett resultat.',
}
