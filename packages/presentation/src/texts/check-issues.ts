/** What SSB's rules say of a request, and what to do. */
export const checkIssues = {
  'institution/none': {
    nb: 'Bestillingen har ingen institusjon. Oppgi den som er ansvarlig for prosjektet.',
    nn: 'Bestillinga har ingen institusjon. Oppgi den som er ansvarleg for prosjektet.',
    en: 'The request has no institution. Name the one that is responsible for the project.',
  },
  'institution/no-responsible': {
    nb: 'Ingen av institusjonene er ansvarlig for prosjektet. Oppgi hvilken som er det.',
    nn: 'Ingen av institusjonane er ansvarleg for prosjektet. Oppgi kven som er det.',
    en: 'None of the institutions is responsible for the project. Say which one is.',
  },
  'institution/country-not-answered': {
    nb: 'Si hvilket land «{institution}» er i. Anslaget regner med Norge.',
    nn: 'Sei kva land «{institution}» er i. Anslaget reknar med Noreg.',
    en: 'Say which country “{institution}” is in. The estimate assumes Norway.',
  },
  'institution/recognition-not-answered': {
    nb: 'Si om «{institution}» er en godkjent forskningsinstitusjon. Bare en slik kan være ansvarlig for prosjektet.',
    nn: 'Sei om «{institution}» er ein godkjend forskingsinstitusjon. Berre ein slik kan vere ansvarleg for prosjektet.',
    en: 'Say whether “{institution}” is a recognised research institution. Only such an institution can be responsible for the project.',
  },
  'institution/not-recognised': {
    nb: '«{institution}» er ikke en godkjent forskningsinstitusjon. Bare institusjoner som Forskningsrådet, Eurostat eller SSB har godkjent, kan få mikrodata som forskningsinstitusjon. Søk SSB om godkjenning først. Offentlige myndigheter har en egen ordning.',
    nn: '«{institution}» er ikkje ein godkjend forskingsinstitusjon. Berre institusjonar som Forskingsrådet, Eurostat eller SSB har godkjent, kan få mikrodata som forskingsinstitusjon. Søk SSB om godkjenning først. Offentlege styresmakter har ei eiga ordning.',
    en: '“{institution}” is not a recognised research institution. Only institutions that the Research Council of Norway, Eurostat or Statistics Norway has recognised can have microdata as research institutions. Apply to Statistics Norway for approval first. Public authorities have a scheme of their own.',
  },
  'institution/recognition-pending': {
    nb: 'Godkjenningen av «{institution}» er ikke ferdig. Regn med at SSB venter på svaret før dere kan få data.',
    nn: 'Godkjenninga av «{institution}» er ikkje ferdig. Rekn med at SSB ventar på svaret før de kan få data.',
    en: 'The recognition of “{institution}” is not settled. Expect Statistics Norway to wait for the answer before you can have data.',
  },
  'institution/abroad-not-eurostat': {
    nb: '«{institution}» er utenfor Norge og er ikke godkjent av Eurostat. Da kan den ikke være ansvarlig for prosjektet. Spør en norsk institusjon om den kan være det.',
    nn: '«{institution}» er utanfor Noreg og er ikkje godkjend av Eurostat. Då kan han ikkje vere ansvarleg for prosjektet. Spør ein norsk institusjon om han kan vere det.',
    en: '“{institution}” is outside Norway and is not recognised by Eurostat. It cannot be responsible for the project. Ask a Norwegian institution whether it can be.',
  },
  'institution/abroad-anonymous-only': {
    nb: '«{institution}» er utenfor Norge og kan som regel bare få anonyme data. SSB fakturerer tiden uansett resultat. Et prosjekt som en norsk institusjon er ansvarlig for, kan gi tilgang til indirekte identifiserbare data.',
    nn: '«{institution}» er utanfor Noreg og kan som regel berre få anonyme data. SSB fakturerer tida uansett resultat. Eit prosjekt som ein norsk institusjon er ansvarleg for, kan gi tilgang til indirekte identifiserbare data.',
    en: '“{institution}” is outside Norway and can, as a rule, only have anonymous data. Statistics Norway charges for the time whatever the outcome. A project run by a Norwegian institution can give access to indirectly identifiable data.',
  },
  'institution/abroad-through-norwegian': {
    nb: '«{institution}» er utenfor Norge. Forskerne der kan få data gjennom den norske institusjonen som er ansvarlig.',
    nn: '«{institution}» er utanfor Noreg. Forskarane der kan få data gjennom den norske institusjonen som er ansvarleg.',
    en: '“{institution}” is outside Norway. Its researchers can have data through the Norwegian institution that is responsible.',
  },
  'application/purpose': {
    nb: 'SSB gir bare tilgang til forskning, analyse og statistikk. Til andre formål kan dere ikke få mikrodata.',
    nn: 'SSB gir berre tilgang til forsking, analyse og statistikk. Til andre føremål kan de ikkje få mikrodata.',
    en: 'Statistics Norway gives access for research, analysis and statistics only. You cannot have microdata for other purposes.',
  },
  'application/previous-reference': {
    nb: 'Oppgi referansen til vedtaket som skal endres.',
    nn: 'Oppgi referansen til vedtaket som skal endrast.',
    en: 'Give the reference of the decision that is to be changed.',
  },
  'application/updated-documentation': {
    nb: 'En søknad om endring må ha oppdatert dokumentasjon. Legg den ved.',
    nn: 'Ein søknad om endring må ha oppdatert dokumentasjon. Legg han ved.',
    en: 'An application for change must have updated documentation. Attach it.',
  },
  'application/gdpr-statement': {
    nb: 'Prosjektet ble godkjent før 20. juli 2018. Legg ved en redegjørelse for hvordan det følger personvernforordningen (GDPR).',
    nn: 'Prosjektet vart godkjent før 20. juli 2018. Legg ved ei utgreiing om korleis det følgjer personvernforordninga (GDPR).',
    en: 'The project was approved before 20 July 2018. Attach a statement of how it complies with the GDPR.',
  },
  'application/approved-before-gdpr': {
    nb: 'Prosjektet ble godkjent før 20. juli 2018. Da må dere redegjøre for hvordan det følger personvernforordningen (GDPR).',
    nn: 'Prosjektet vart godkjent før 20. juli 2018. Då må de gjere greie for korleis det følgjer personvernforordninga (GDPR).',
    en: 'The project was approved before 20 July 2018. You must then explain how it complies with the GDPR.',
  },
  'content/nothing-ordered': {
    nb: 'Bestillingen ber ikke om data. Velg tabeller eller statistikkområder, eller beskriv et ønske.',
    nn: 'Bestillinga ber ikkje om data. Vel tabellar eller statistikkområde, eller skildre eit ønske.',
    en: 'The request asks for no data. Choose tables or statistical areas, or describe a wish.',
  },
  'content/no-population': {
    nb: 'Bestillingen har ingen populasjon. Oppgi hvem dataene skal handle om.',
    nn: 'Bestillinga har ingen populasjon. Oppgi kven dataa skal handle om.',
    en: 'The request has no population. Say whom the data should be about.',
  },
  'content/population-without-source': {
    nb: 'Andre skal levere «{thing}», men bestillingen har ingen kilde utenfor SSB. Legg filen til som kilde.',
    nn: 'Andre skal levere «{thing}», men bestillinga har inga kjelde utanfor SSB. Legg fila til som kjelde.',
    en: 'Others are to supply “{thing}”, but the request has no source outside Statistics Norway. Add its file as a source.',
  },
  'content/no-delivery': {
    nb: 'Bestillingen har ingen levering. Oppgi minst én.',
    nn: 'Bestillinga har inga levering. Oppgi minst éi.',
    en: 'The request has no delivery. Give at least one.',
  },
  'content/small-enterprises': {
    nb: '«{code}» handler om foretak. Opplysninger om foretak med fem ansatte eller færre regnes som personopplysninger. Sjekk at behandlingsgrunnlaget og DPIA-en gjelder for dem også.',
    nn: '«{code}» handlar om føretak. Opplysningar om føretak med fem tilsette eller færre blir rekna som personopplysningar. Sjekk at behandlingsgrunnlaget og DPIA-en gjeld for dei òg.',
    en: '“{code}” is about enterprises. Data on enterprises with five employees or fewer count as personal data. Check that the basis for processing and the DPIA cover these too.',
  },
  'attachment/protocol': {
    nb: 'Legg ved prosjektbeskrivelsen eller protokollen. Den korte teksten i skjemaet er ikke nok.',
    nn: 'Legg ved prosjektomtalen eller protokollen. Den korte teksten i skjemaet er ikkje nok.',
    en: 'Attach the project description or protocol. The short text in the form is not enough.',
  },
  'attachment/variable-lists': {
    nb: 'Legg ved SSBs variabellister, med kryss ved variablene dere trenger.',
    nn: 'Legg ved variabellistene frå SSB, med kryss ved variablane de treng.',
    en: 'Attach the variable lists of Statistics Norway, with the variables you need ticked.',
  },
  'attachment/variable-lists-incomplete': {
    nb: 'Variabellistene er ufullstendige. Fyll dem ut, så slipper SSB å bruke tid på å spørre.',
    nn: 'Variabellistene er ufullstendige. Fyll dei ut, så slepp SSB å bruke tid på å spørje.',
    en: 'The variable lists are incomplete. Complete them, and Statistics Norway need not spend time asking.',
  },
  'attachment/variable-overview': {
    nb: 'Legg ved en oversikt over variablene som ikke står i SSBs lister, eller som kommer fra andre.',
    nn: 'Legg ved eit oversyn over variablane som ikkje står i listene til SSB, eller som kjem frå andre.',
    en: 'Attach an overview of the variables that are in no list of Statistics Norway, or that come from others.',
  },
  'attachment/dpia': {
    nb: 'Legg ved en personvernkonsekvensutredning (DPIA), eller en begrunnelse for at den ikke trengs. Personvernombudet kan hjelpe.',
    nn: 'Legg ved ei vurdering av personvernkonsekvensar (DPIA), eller ei grunngiving for at ho ikkje trengst. Personvernombodet kan hjelpe.',
    en: 'Attach a data protection impact assessment (DPIA), or a reason why it is not needed. Your data protection officer can help.',
  },
  'attachment/script-on-trial': {
    nb: 'SSB prøver ut skript fra microdata.no. Legg ved variabellister også, for sikkerhets skyld.',
    nn: 'SSB prøver ut skript frå microdata.no. Legg ved variabellister òg, for å vere på den sikre sida.',
    en: 'Statistics Norway is trying out scripts from microdata.no. Attach variable lists too, to be safe.',
  },
  'legal-basis/unclear': {
    nb: 'Behandlingsgrunnlaget er uavklart. Institusjonen må ha grunnlag etter GDPR artikkel 6 og 9 for alle variablene. Spør personvernombudet.',
    nn: 'Behandlingsgrunnlaget er ikkje avklart. Institusjonen må ha grunnlag etter GDPR artikkel 6 og 9 for alle variablane. Spør personvernombodet.',
    en: 'The basis for processing is not clarified. The institution must have a basis under Articles 6 and 9 of the GDPR for all variables. Ask your data protection officer.',
  },
  'legal-basis/partly': {
    nb: 'Behandlingsgrunnlaget gjelder bare noen av variablene. Skaff grunnlag for resten, eller ta dem ut.',
    nn: 'Behandlingsgrunnlaget gjeld berre nokre av variablane. Skaff grunnlag for resten, eller ta dei ut.',
    en: 'The basis for processing covers only some of the variables. Obtain one for the rest, or leave them out.',
  },
  'legal-basis/national-provision': {
    nb: 'Bygger behandlingen ikke på samtykke, må den også ha grunnlag i norsk lov. Det er som regel personopplysningsloven §§ 8 og 9.',
    nn: 'Byggjer behandlinga ikkje på samtykke, må ho òg ha grunnlag i norsk lov. Det er som regel personopplysningslova §§ 8 og 9.',
    en: 'Processing that is not based on consent also needs a basis in Norwegian law. As a rule that is sections 8 and 9 of the Personal Data Act.',
  },
  'identifying/no-justification': {
    nb: '«{name}» er særlig identifiserende. Legg ved en egen begrunnelse for hvorfor dere trenger den.',
    nn: '«{name}» er særleg identifiserande. Legg ved ei eiga grunngiving for kvifor de treng denne variabelen.',
    en: '“{name}” is particularly identifiable. Attach separate reasons why you need this variable.',
  },
  'identifying/justification-not-answered': {
    nb: '«{name}» er særlig identifiserende og trenger en egen begrunnelse. Si om den er lagt ved.',
    nn: '«{name}» er særleg identifiserande og treng ei eiga grunngiving. Sei om ho er lagd ved.',
    en: '“{name}” is particularly identifiable and needs separate reasons. Say whether they are attached.',
  },
  'third-party/linking-by-ssb': {
    nb: '«{thing}» kan ikke være med i distribuert kobling. Det kan bare offentlige myndigheter, nasjonale helseregistre og registre for pasientrapporterte utfall. Anslaget regner med at SSB kobler dataene.',
    nn: '«{thing}» kan ikkje vere med i distribuert kopling. Det kan berre offentlege styresmakter, nasjonale helseregister og register for pasientrapporterte utfall. Anslaget reknar med at SSB koplar dataa.',
    en: '“{thing}” cannot take part in distributed linking. Only public authorities, national health registries and patient-reported outcomes registries can. The estimate assumes that Statistics Norway links the data.',
  },
  'third-party/contact-not-named': {
    nb: 'Ingen kontaktperson er oppgitt for «{thing}». Finn en i god tid. Det sparer tid når data skal utveksles.',
    nn: 'Ingen kontaktperson er oppgitt for «{thing}». Finn ein i god tid. Det sparer tid når data skal utvekslast.',
    en: 'No contact person is named for “{thing}”. Find one well in advance. It saves time when data are exchanged.',
  },
  'third-party/file-format': {
    nb: 'SSB kan ikke lese filene fra «{thing}» direkte. Be om SAS, CSV, SPSS eller Stata til og med versjon 12.',
    nn: 'SSB kan ikkje lese filene frå «{thing}» direkte. Be om SAS, CSV, SPSS eller Stata til og med versjon 12.',
    en: 'Statistics Norway cannot read the files from “{thing}” directly. Ask for SAS, CSV, SPSS, or Stata up to version 12.',
  },
  'third-party/fixed-width': {
    nb: 'Filene fra «{thing}» har fast bredde. Legg ved et program som leser dem.',
    nn: 'Filene frå «{thing}» har fast breidd. Legg ved eit program som les dei.',
    en: 'The files from “{thing}” have fixed width. Attach a program that reads them.',
  },
  'third-party/documentation': {
    nb: 'Dokumentasjonen fra «{thing}» er ikke fullstendig. Be om beskrivelse av populasjonen, antall rader, variabelliste og koder.',
    nn: 'Dokumentasjonen frå «{thing}» er ikkje fullstendig. Be om skildring av populasjonen, talet på rader, variabelliste og kodar.',
    en: 'The documentation from “{thing}” is not complete. Ask for a description of the population, the number of rows, a variable list and codes.',
  },
  'third-party/never-received': {
    nb: 'Ingen levering tar imot filer fra «{thing}», så filene har ingen pris. Velg en levering for den, eller ta den ut.',
    nn: 'Inga levering tek imot filer frå «{thing}», så filene har ingen pris. Vel ei levering for kjelda, eller ta ut kjelda.',
    en: 'No delivery receives files from “{thing}”, so they have no price. Choose a delivery for it, or remove it.',
  },
  'third-party/must-arrive-first': {
    nb: 'SSB kan ikke begynne før filene fra andre er kommet. Avtal i god tid når de skal sendes.',
    nn: 'SSB kan ikkje byrje før filene frå andre er komne. Avtal i god tid når dei skal sendast.',
    en: 'Statistics Norway cannot begin before the files from others have arrived. Agree well in advance when they are to be sent.',
  },
  'coordination/not-largest': {
    nb: 'Koordinering er vanligvis den største posten, men er her på {coordination}. {component} kommer på {net} til sammen. Sjekk svarene som gjelder den delen.',
    nn: 'Koordinering er vanlegvis den største posten, men er her på {coordination}. {component} kjem på {net} til saman. Sjekk svara som gjeld den delen.',
    en: 'Coordination is usually the largest item, but here it is {coordination}. {component} comes to {net} in all. Check the answers behind that part.',
  },
  'institution/outside-vat-area': {
    nb: '«{institution}» er utenfor det norske merverdiavgiftsområdet, som Svalbard og Jan Mayen også er. Da kan tjenesten være uten mva. Anslaget regner med prislistens mva.; SSB avgjør.',
    nn: '«{institution}» er utanfor det norske meirverdiavgiftsområdet, som Svalbard og Jan Mayen òg er. Då kan tenesta vere utan mva. Anslaget reknar med mva. etter prislista; SSB avgjer.',
    en: '“{institution}” is outside the Norwegian VAT area, as Svalbard and Jan Mayen are too. The service may then be without VAT. The estimate reckons with the VAT of the price list; Statistics Norway decides.',
  },
  'application/list-only-what-is-new': {
    nb: 'Før bare opp det som er nytt i endringen. Det dere alt har fått, skal ikke prises en gang til.',
    nn: 'Før berre opp det som er nytt i endringa. Det de alt har fått, skal ikkje prisast ein gong til.',
    en: 'List only what is new in the change. What you have had already is not to be priced again.',
  },
  'content/delivery-in-the-past': {
    nb: '«{delivery}» er ventet {day}, før prisdagen {today}. Linjene har mva.-satsen som gjaldt den dagen. Rett dagen.',
    nn: '«{delivery}» er venta {day}, før prisdagen {today}. Linjene har mva.-satsen som galdt den dagen. Rett dagen.',
    en: '“{delivery}” is expected on {day}, before the pricing day {today}. Its lines have the VAT rate of that day. Correct the day.',
  },
  'driver/unusual-count': {
    nb: '{driver}: {count} er uvanlig mange. Det vanlige er {usual} eller færre. Anslaget regner med tallet slik det står. Sjekk det.',
    nn: '{driver}: {count} er uvanleg mange. Det vanlege er {usual} eller færre. Anslaget reknar med talet slik det står. Sjekk det.',
    en: '{driver}: {count} is unusually many. The usual is {usual} or fewer. The estimate takes the number as it stands. Check it.',
  },
  'driver/not-asked': {
    nb: 'Svaret teller ikke med: {driver}. Det spørres ikke om når dette er svaret: {because}, {answer}. Fjern det ene svaret, eller rett det andre.',
    nn: 'Svaret tel ikkje med: {driver}. Det blir ikkje spurt om når dette er svaret: {because}, {answer}. Fjern det eine svaret, eller rett det andre.',
    en: 'This answer does not count: {driver}. It is not asked when this is the answer: {because}, {answer}. Remove the one answer, or correct the other.',
  },
}
