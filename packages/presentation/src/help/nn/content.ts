export const content = {
  tables:
    'FD-Trygd er forløpsdatabasen til SSB om trygd, arbeid og befolkning. Uttrekk har fast pris per tabell, så vel berre tabellane de treng. Avidentifisering er med i prisen.',
  areas:
    'Variabellistene er delte i område, som befolkning, utdanning og inntekt. Uttrekk har fast pris per område, same kor mange variablar de vel i det. Avidentifisering er med i prisen.',
  variables:
    'Variablane de treng. Dei viser kva område som må vere med, og om nokon av dei er særleg identifiserande. Talet på variablar endrar ikkje prisen.',
  'variables.name': 'Namnet slik det står i lista. Nokre namn viser at variabelen er særleg identifiserande.',
  'variables.list': 'Lista variabelen står i. Ho avgjer kva område variabelen høyrer til, og dermed prisen.',
  wishes:
    'Data som ikkje står i noka variabelliste. Dei må avklarast, trekkjast ut og dokumenterast for hand. Det kan ta mykje tid og koste mykje.',
  'wishes.text':
    'Skildre dataa så nøyaktig de kan: kva, for kven og for kva år. Teksten i seg sjølv endrar ikkje prisen.',
  'wishes.described':
    'Kor godt skildringa fortel SSB kva som skal gjerast. Di meir som er uklart, di meir tid går til avklaring, uttrekk og dokumentasjon.',
}
