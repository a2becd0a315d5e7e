import type { checkIssues as contract } from '../nb/check-issues.ts'

export const checkIssues = {
  'institution/none': 'Bestillinga har ingen institusjon. Oppgi den som er ansvarleg for prosjektet.',
  'institution/no-responsible': 'Ingen av institusjonane er ansvarleg for prosjektet. Oppgi kven som er det.',
  'institution/country-not-answered': 'Sei kva land «{institution}» er i. Anslaget reknar med Noreg.',
  'institution/recognition-not-answered':
    'Sei om «{institution}» er ein godkjend forskingsinstitusjon. Berre ein slik kan vere ansvarleg for prosjektet.',
  'institution/not-recognised':
    '«{institution}» er ikkje ein godkjend forskingsinstitusjon. Berre institusjonar som Forskingsrådet, Eurostat eller SSB har godkjent, kan få mikrodata som forskingsinstitusjon. Søk SSB om godkjenning først. Offentlege styresmakter har ei eiga ordning.',
  'institution/recognition-pending':
    'Godkjenninga av «{institution}» er ikkje ferdig. Rekn med at SSB ventar på svaret før de kan få data.',
  'institution/abroad-not-eurostat':
    '«{institution}» er utanfor Noreg og er ikkje godkjend av Eurostat. Då kan han ikkje vere ansvarleg for prosjektet. Spør ein norsk institusjon om han kan vere det.',
  'institution/abroad-anonymous-only':
    '«{institution}» er utanfor Noreg og kan som regel berre få anonyme data. SSB fakturerer tida uansett resultat. Eit prosjekt som ein norsk institusjon er ansvarleg for, kan gi tilgang til indirekte identifiserbare data.',
  'institution/abroad-through-norwegian':
    '«{institution}» er utanfor Noreg. Forskarane der kan få data gjennom den norske institusjonen som er ansvarleg.',
  'application/purpose':
    'SSB gir berre tilgang til forsking, analyse og statistikk. Til andre føremål kan de ikkje få mikrodata.',
  'application/previous-reference': 'Oppgi referansen til vedtaket som skal endrast.',
  'application/updated-documentation': 'Ein søknad om endring må ha oppdatert dokumentasjon. Legg han ved.',
  'application/gdpr-statement':
    'Prosjektet vart godkjent før 20. juli 2018. Legg ved ei utgreiing om korleis det følgjer personvernforordninga (GDPR).',
  'application/approved-before-gdpr':
    'Prosjektet vart godkjent før 20. juli 2018. Då må de gjere greie for korleis det følgjer personvernforordninga (GDPR).',
  'content/nothing-ordered':
    'Bestillinga ber ikkje om data. Vel tabellar eller statistikkområde, eller skildre eit ønske.',
  'content/no-population': 'Bestillinga har ingen populasjon. Oppgi kven dataa skal handle om.',
  'content/population-without-source':
    'Andre skal levere populasjonen «{thing}», men bestillinga har inga kjelde utanfor SSB. Legg fila til som kjelde.',
  'content/no-delivery': 'Bestillinga har inga levering. Oppgi minst éi.',
  'content/small-enterprises':
    '«{code}» handlar om føretak. Opplysningar om føretak med fem tilsette eller færre blir rekna som personopplysningar. Sjekk at behandlingsgrunnlaget og DPIA-en gjeld for dei òg.',
  'attachment/protocol': 'Legg ved prosjektomtalen eller protokollen. Den korte teksten i skjemaet er ikkje nok.',
  'attachment/variable-lists': 'Legg ved variabellistene frå SSB, med kryss ved variablane de treng.',
  'attachment/variable-lists-incomplete':
    'Variabellistene er ufullstendige. Fyll dei ut, så slepp SSB å bruke tid på å spørje.',
  'attachment/variable-overview':
    'Legg ved eit oversyn over variablane som ikkje står i listene til SSB, eller som kjem frå andre.',
  'attachment/dpia':
    'Legg ved ei vurdering av personvernkonsekvensar (DPIA), eller ei grunngiving for at ho ikkje trengst. Personvernombodet kan hjelpe.',
  'attachment/script-on-trial':
    'SSB prøver ut skript frå microdata.no. Legg ved variabellister òg, for å vere på den sikre sida.',
  'legal-basis/unclear':
    'Behandlingsgrunnlaget er ikkje avklart. Institusjonen må ha grunnlag etter GDPR artikkel 6 og 9 for alle variablane. Spør personvernombodet.',
  'legal-basis/partly':
    'Behandlingsgrunnlaget gjeld berre nokre av variablane. Skaff grunnlag for resten, eller ta dei ut.',
  'legal-basis/national-provision':
    'Byggjer behandlinga ikkje på samtykke, må ho òg ha grunnlag i norsk lov. Det er som regel personopplysningslova §§ 8 og 9.',
  'identifying/no-justification':
    '«{name}» er særleg identifiserande. Legg ved ei eiga grunngiving for kvifor de treng denne variabelen.',
  'identifying/justification-not-answered':
    '«{name}» er særleg identifiserande og treng ei eiga grunngiving. Sei om ho er lagd ved.',
  'third-party/linking-by-ssb':
    '«{thing}» kan ikkje vere med i distribuert kopling. Det kan berre offentlege styresmakter, nasjonale helseregister og register for pasientrapporterte utfall. Anslaget reknar med at SSB koplar dataa.',
  'third-party/contact-not-named':
    'Ingen kontaktperson er oppgitt for «{thing}». Finn ein i god tid. Det sparer tid når data skal utvekslast.',
  'third-party/file-format':
    'SSB kan ikkje lese filene frå «{thing}» direkte. Be om SAS, CSV, SPSS eller Stata til og med versjon 12.',
  'third-party/fixed-width': 'Filene frå «{thing}» har fast breidd. Legg ved eit program som les dei.',
  'third-party/documentation':
    'Dokumentasjonen frå «{thing}» er ikkje fullstendig. Be om skildring av populasjonen, talet på postar, variabelliste og kodar.',
  'third-party/never-received':
    'Inga levering tek imot filer frå «{thing}», så kjelda har ingen pris. Vel ei levering for kjelda, eller ta ut kjelda.',
  'third-party/must-arrive-first':
    'SSB kan ikkje byrje før filene frå andre er komne. Avtal i god tid når dei skal sendast.',
  'coordination/not-largest':
    'Koordinering er vanlegvis den største posten, men er her på {coordination}. {component} kjem på {net} til saman. Sjekk svara som gjeld den delen.',
  'institution/outside-vat-area':
    '«{institution}» er utanfor det norske meirverdiavgiftsområdet, som Svalbard og Jan Mayen òg er. Då kan tenesta vere utan mva. Anslaget reknar med mva. etter prislista; SSB avgjer.',
  'application/list-only-what-is-new':
    'Før berre opp det som er nytt i endringa. Det de alt har fått, skal ikkje prisast ein gong til.',
  'content/delivery-in-the-past':
    'Leveringa «{delivery}» er venta {day}, før prisdagen {today}. Linjene har mva.-satsen som galdt den dagen. Rett dagen.',
  'driver/unusual-count':
    '{driver}: {count} er uvanleg mange. Det vanlege er {usual} eller færre. Anslaget reknar med talet slik det står. Sjekk det.',
  'driver/not-asked':
    'Svaret tel ikkje med: {driver}. Det blir ikkje spurt om når dette er svaret: {because}, {answer}. Fjern det eine svaret, eller rett det andre.',
} satisfies typeof contract
