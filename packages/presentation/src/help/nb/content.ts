export const content = {
  tables:
    'FD-Trygd er SSBs forløpsdatabase om trygd, arbeid og befolkning. Uttrekk har fast pris per tabell, så velg bare tabellene dere trenger. Avidentifisering er med i prisen.',
  areas:
    'Variabellistene er delt i områder, som befolkning, utdanning og inntekt. Uttrekk har fast pris per område, uansett hvor mange variabler dere velger i det. Avidentifisering er med i prisen.',
  variables:
    'Variablene dere trenger. De viser hvilke områder som må være med, og om noen er særlig identifiserende. Antallet variabler endrer ikke prisen.',
  'variables.name': 'Navnet slik det står i listen. Noen navn viser at variabelen er særlig identifiserende.',
  'variables.list': 'Listen variabelen står i. Den avgjør hvilket område variabelen hører til, og dermed prisen.',
  wishes:
    'Data som ikke står i noen variabelliste. De må avklares, trekkes ut og dokumenteres for hånd. Det kan ta mye tid og koste mye.',
  'wishes.text':
    'Beskriv dataene så nøyaktig dere kan: hva, for hvem og for hvilke år. Teksten selv endrer ikke prisen.',
  'wishes.described':
    'Hvor godt beskrivelsen forteller SSB hva som skal gjøres. Jo mer som er uklart, desto mer tid går til avklaring, uttrekk og dokumentasjon.',
}
