/**
 * The countries of ISO 3166-1 by code and name, in the order of their names. Source of the names: Unicode
 * CLDR (Intl.DisplayNames of Node 20), written here so that every browser has the same.
 */
export const countries = {
  nb: `
    AF Afghanistan; AL Albania; DZ Algerie; AS Amerikansk Samoa; AD Andorra; AO Angola; AI Anguilla;
    AQ Antarktis; AG Antigua og Barbuda; AR Argentina; AM Armenia; AW Aruba; AZ Aserbajdsjan; AU Australia;
    BS Bahamas; BH Bahrain; BD Bangladesh; BB Barbados; BY Belarus; BE Belgia; BZ Belize; BJ Benin; BM Bermuda;
    BT Bhutan; BO Bolivia; BA Bosnia-Hercegovina; BW Botswana; BV Bouvetøya; BR Brasil; BN Brunei; BG Bulgaria;
    BF Burkina Faso; BI Burundi; CA Canada; KY Caymanøyene; CL Chile; CX Christmasøya; CO Colombia;
    CK Cookøyene; CR Costa Rica; CU Cuba; CW Curaçao; DK Danmark; VI De amerikanske jomfruøyene;
    VG De britiske jomfruøyene; AE De forente arabiske emirater; TF De franske sørterritorier;
    DO Den dominikanske republikk; CF Den sentralafrikanske republikk; IO Det britiske territoriet i Indiahavet;
    PS Det palestinske området; DJ Djibouti; DM Dominica; EC Ecuador; EG Egypt; GQ Ekvatorial-Guinea;
    SV El Salvador; CI Elfenbenskysten; ER Eritrea; EE Estland; SZ Eswatini; ET Etiopia; FK Falklandsøyene;
    FJ Fiji; PH Filippinene; FI Finland; FR Frankrike; GF Fransk Guyana; PF Fransk Polynesia; FO Færøyene;
    GA Gabon; GM Gambia; GE Georgia; GH Ghana; GI Gibraltar; GD Grenada; GL Grønland; GP Guadeloupe; GU Guam;
    GT Guatemala; GG Guernsey; GN Guinea; GW Guinea-Bissau; GY Guyana; HT Haiti; HM Heard- og McDonaldøyene;
    GR Hellas; HN Honduras; HK Hongkong SAR Kina; IN India; ID Indonesia; IQ Irak; IR Iran; IE Irland;
    IS Island; IL Israel; IT Italia; JM Jamaica; JP Japan; YE Jemen; JE Jersey; JO Jordan; KH Kambodsja;
    CM Kamerun; CV Kapp Verde; BQ Karibisk Nederland; KZ Kasakhstan; KE Kenya; CN Kina; KG Kirgisistan;
    KI Kiribati; CC Kokosøyene; KM Komorene; CD Kongo; CG Kongo-Brazzaville; HR Kroatia; KW Kuwait; CY Kypros;
    LA Laos; LV Latvia; LS Lesotho; LB Libanon; LR Liberia; LY Libya; LI Liechtenstein; LT Litauen;
    LU Luxemburg; MO Macao SAR Kina; MG Madagaskar; MW Malawi; MY Malaysia; MV Maldivene; ML Mali; MT Malta;
    IM Man; MA Marokko; MH Marshalløyene; MQ Martinique; MR Mauritania; MU Mauritius; YT Mayotte; MX Mexico;
    FM Mikronesiaføderasjonen; MD Moldova; MC Monaco; MN Mongolia; ME Montenegro; MS Montserrat; MZ Mosambik;
    MM Myanmar (Burma); NA Namibia; NR Nauru; NL Nederland; NP Nepal; NZ New Zealand; NI Nicaragua; NE Niger;
    NG Nigeria; NU Niue; KP Nord-Korea; MK Nord-Makedonia; MP Nord-Marianene; NF Norfolkøya; NO Norge;
    NC Ny-Caledonia;
    OM Oman; PK Pakistan; PW Palau; PA Panama; PG Papua Ny-Guinea; PY Paraguay; PE Peru; PN Pitcairnøyene;
    PL Polen; PT Portugal; PR Puerto Rico; QA Qatar; RE Réunion; RO Romania; RU Russland; RW Rwanda;
    KN Saint Kitts og Nevis; BL Saint-Barthélemy; MF Saint-Martin; PM Saint-Pierre-et-Miquelon; SB Salomonøyene;
    WS Samoa; SM San Marino; ST São Tomé og Príncipe; SA Saudi-Arabia; SN Senegal; RS Serbia; SC Seychellene;
    SL Sierra Leone; SG Singapore; SX Sint Maarten; SK Slovakia; SI Slovenia; SO Somalia; ES Spania;
    LK Sri Lanka; SH St. Helena; LC St. Lucia; VC St. Vincent og Grenadinene; GB Storbritannia; SD Sudan;
    SR Surinam; SJ Svalbard og Jan Mayen; CH Sveits; SE Sverige; SY Syria; ZA Sør-Afrika;
    GS Sør-Georgia og Sør-Sandwichøyene; KR Sør-Korea; SS Sør-Sudan; TJ Tadsjikistan; TW Taiwan; TZ Tanzania;
    TH Thailand; TG Togo; TK Tokelau; TO Tonga; TT Trinidad og Tobago; TD Tsjad; CZ Tsjekkia; TN Tunisia;
    TM Turkmenistan; TC Turks- og Caicosøyene; TV Tuvalu; TR Tyrkia; DE Tyskland; UG Uganda; UA Ukraina;
    HU Ungarn; UY Uruguay; US USA; UM USAs ytre øyer; UZ Usbekistan; VU Vanuatu; VA Vatikanstaten; VE Venezuela;
    EH Vest-Sahara; VN Vietnam; WF Wallis og Futuna; ZM Zambia; ZW Zimbabwe; TL Øst-Timor; AT Østerrike;
    AX Åland
  `,
  nn: `
    AF Afghanistan; AL Albania; DZ Algerie; AS Amerikansk Samoa; AD Andorra; AO Angola; AI Anguilla;
    AQ Antarktis; AG Antigua og Barbuda; AR Argentina; AM Armenia; AW Aruba; AZ Aserbajdsjan; TL Aust-Timor;
    AT Austerrike; AU Australia; BS Bahamas; BH Bahrain; BD Bangladesh; BB Barbados; BY Belarus; BE Belgia;
    BZ Belize; BJ Benin; BM Bermuda; BT Bhutan; BO Bolivia; BA Bosnia-Hercegovina; BW Botswana; BV Bouvetøya;
    BR Brasil; BN Brunei; BG Bulgaria; BF Burkina Faso; BI Burundi; CA Canada; KY Caymanøyane; CL Chile;
    CX Christmasøya; CO Colombia; CK Cookøyane; CR Costa Rica; CU Cuba; CW Curaçao; DK Danmark;
    VI Dei amerikanske Jomfruøyane; VG Dei britiske Jomfruøyane; TF Dei franske sørterritoria;
    AE Dei sameinte arabiske emirata; DO Den dominikanske republikken; CF Den sentralafrikanske republikken;
    IO Det britiske territoriet i Indiahavet; PS Det palestinske området; DJ Djibouti; DM Dominica; EC Ecuador;
    EG Egypt; GQ Ekvatorial-Guinea; SV El Salvador; CI Elfenbeinskysten; ER Eritrea; EE Estland; SZ Eswatini;
    ET Etiopia; FK Falklandsøyane; FJ Fiji; PH Filippinane; FI Finland; FR Frankrike; GF Fransk Guyana;
    PF Fransk Polynesia; FO Færøyane; GA Gabon; GM Gambia; GE Georgia; GH Ghana; GI Gibraltar; GD Grenada;
    GL Grønland; GP Guadeloupe; GU Guam; GT Guatemala; GG Guernsey; GN Guinea; GW Guinea-Bissau; GY Guyana;
    HT Haiti; HM Heardøya og McDonaldøyane; GR Hellas; HN Honduras; HK Hongkong SAR Kina; IN India;
    ID Indonesia; IQ Irak; IR Iran; IE Irland; IS Island; IL Israel; IT Italia; JM Jamaica; JP Japan; YE Jemen;
    JE Jersey; JO Jordan; KH Kambodsja; CM Kamerun; CV Kapp Verde; BQ Karibisk Nederland; KZ Kasakhstan;
    KE Kenya; CN Kina; KG Kirgisistan; KI Kiribati; CC Kokosøyane; KM Komorane; CG Kongo-Brazzaville;
    CD Kongo-Kinshasa; HR Kroatia; KW Kuwait; CY Kypros; LA Laos; LV Latvia; LS Lesotho; LB Libanon; LR Liberia;
    LY Libya; LI Liechtenstein; LT Litauen; LU Luxembourg; MO Macao SAR Kina; MG Madagaskar; MW Malawi;
    MY Malaysia; MV Maldivane; ML Mali; MT Malta; IM Man; MA Marokko; MH Marshalløyane; MQ Martinique;
    MR Mauritania; MU Mauritius; YT Mayotte; MX Mexico; FM Mikronesiaføderasjonen; MD Moldova; MC Monaco;
    MN Mongolia; ME Montenegro; MS Montserrat; MZ Mosambik; MM Myanmar (Burma); NA Namibia; NR Nauru;
    NL Nederland; NP Nepal; NZ New Zealand; NI Nicaragua; NE Niger; NG Nigeria; NU Niue; KP Nord-Korea;
    MK Nord-Makedonia; MP Nord-Marianane; NO Noreg; NF Norfolkøya; NC Ny-Caledonia; OM Oman; PK Pakistan;
    PW Palau; PA Panama; PG Papua Ny-Guinea; PY Paraguay; PE Peru; PN Pitcairn; PL Polen; PT Portugal; PR Puerto Rico;
    QA Qatar; RE Réunion; RO Romania; RU Russland; RW Rwanda; SH Saint Helena; KN Saint Kitts og Nevis;
    BL Saint-Barthélemy; MF Saint-Martin; PM Saint-Pierre-et-Miquelon; SB Salomonøyane; WS Samoa; SM San Marino;
    ST São Tomé og Príncipe; SA Saudi-Arabia; SN Senegal; RS Serbia; SC Seychellane; SL Sierra Leone;
    SG Singapore; SX Sint Maarten; SK Slovakia; SI Slovenia; SO Somalia; ES Spania; LK Sri Lanka; LC St. Lucia;
    VC St. Vincent og Grenadinane; GB Storbritannia; SD Sudan; SR Surinam; SJ Svalbard og Jan Mayen; CH Sveits;
    SE Sverige; SY Syria; ZA Sør-Afrika; GS Sør-Georgia og Sør-Sandwichøyane; KR Sør-Korea; SS Sør-Sudan;
    TJ Tadsjikistan; TW Taiwan; TZ Tanzania; TH Thailand; TG Togo; TK Tokelau; TO Tonga; TT Trinidad og Tobago;
    TD Tsjad; CZ Tsjekkia; TN Tunisia; TM Turkmenistan; TC Turks- og Caicosøyane; TV Tuvalu; TR Tyrkia;
    DE Tyskland; UG Uganda; UA Ukraina; HU Ungarn; UY Uruguay; US USA; UM USAs ytre småøyar; UZ Usbekistan;
    VU Vanuatu; VA Vatikanstaten; VE Venezuela; EH Vest-Sahara; VN Vietnam; WF Wallis og Futuna; ZM Zambia;
    ZW Zimbabwe; AX Åland
  `,
  en: `
    AF Afghanistan; AX Åland Islands; AL Albania; DZ Algeria; AS American Samoa; AD Andorra; AO Angola;
    AI Anguilla; AQ Antarctica; AG Antigua & Barbuda; AR Argentina; AM Armenia; AW Aruba; AU Australia;
    AT Austria; AZ Azerbaijan; BS Bahamas; BH Bahrain; BD Bangladesh; BB Barbados; BY Belarus; BE Belgium;
    BZ Belize; BJ Benin; BM Bermuda; BT Bhutan; BO Bolivia; BA Bosnia & Herzegovina; BW Botswana;
    BV Bouvet Island; BR Brazil; IO British Indian Ocean Territory; VG British Virgin Islands; BN Brunei;
    BG Bulgaria; BF Burkina Faso; BI Burundi; KH Cambodia; CM Cameroon; CA Canada; CV Cape Verde;
    BQ Caribbean Netherlands; KY Cayman Islands; CF Central African Republic; TD Chad; CL Chile; CN China;
    CX Christmas Island; CC Cocos (Keeling) Islands; CO Colombia; KM Comoros; CG Congo - Brazzaville;
    CD Congo - Kinshasa; CK Cook Islands; CR Costa Rica; CI Côte d’Ivoire; HR Croatia; CU Cuba; CW Curaçao;
    CY Cyprus; CZ Czechia; DK Denmark; DJ Djibouti; DM Dominica; DO Dominican Republic; EC Ecuador; EG Egypt;
    SV El Salvador; GQ Equatorial Guinea; ER Eritrea; EE Estonia; SZ Eswatini; ET Ethiopia; FK Falkland Islands;
    FO Faroe Islands; FJ Fiji; FI Finland; FR France; GF French Guiana; PF French Polynesia;
    TF French Southern Territories; GA Gabon; GM Gambia; GE Georgia; DE Germany; GH Ghana; GI Gibraltar;
    GR Greece; GL Greenland; GD Grenada; GP Guadeloupe; GU Guam; GT Guatemala; GG Guernsey; GN Guinea;
    GW Guinea-Bissau; GY Guyana; HT Haiti; HM Heard & McDonald Islands; HN Honduras; HK Hong Kong SAR China;
    HU Hungary; IS Iceland; IN India; ID Indonesia; IR Iran; IQ Iraq; IE Ireland; IM Isle of Man; IL Israel;
    IT Italy; JM Jamaica; JP Japan; JE Jersey; JO Jordan; KZ Kazakhstan; KE Kenya; KI Kiribati; KW Kuwait;
    KG Kyrgyzstan; LA Laos; LV Latvia; LB Lebanon; LS Lesotho; LR Liberia; LY Libya; LI Liechtenstein;
    LT Lithuania; LU Luxembourg; MO Macao SAR China; MG Madagascar; MW Malawi; MY Malaysia; MV Maldives;
    ML Mali; MT Malta; MH Marshall Islands; MQ Martinique; MR Mauritania; MU Mauritius; YT Mayotte; MX Mexico;
    FM Micronesia; MD Moldova; MC Monaco; MN Mongolia; ME Montenegro; MS Montserrat; MA Morocco; MZ Mozambique;
    MM Myanmar (Burma); NA Namibia; NR Nauru; NP Nepal; NL Netherlands; NC New Caledonia; NZ New Zealand;
    NI Nicaragua; NE Niger; NG Nigeria; NU Niue; NF Norfolk Island; KP North Korea; MK North Macedonia;
    MP Northern Mariana Islands; NO Norway; OM Oman; PK Pakistan; PW Palau; PS Palestinian Territories; PA Panama;
    PG Papua New Guinea; PY Paraguay; PE Peru; PH Philippines; PN Pitcairn Islands; PL Poland; PT Portugal;
    PR Puerto Rico; QA Qatar; RE Réunion; RO Romania; RU Russia; RW Rwanda; WS Samoa; SM San Marino;
    ST São Tomé & Príncipe; SA Saudi Arabia; SN Senegal; RS Serbia; SC Seychelles; SL Sierra Leone;
    SG Singapore; SX Sint Maarten; SK Slovakia; SI Slovenia; SB Solomon Islands; SO Somalia; ZA South Africa;
    GS South Georgia & South Sandwich Islands; KR South Korea; SS South Sudan; ES Spain; LK Sri Lanka;
    BL St. Barthélemy; SH St. Helena; KN St. Kitts & Nevis; LC St. Lucia; MF St. Martin;
    PM St. Pierre & Miquelon; VC St. Vincent & Grenadines; SD Sudan; SR Suriname; SJ Svalbard & Jan Mayen;
    SE Sweden; CH Switzerland; SY Syria; TW Taiwan; TJ Tajikistan; TZ Tanzania; TH Thailand; TL Timor-Leste;
    TG Togo; TK Tokelau; TO Tonga; TT Trinidad & Tobago; TN Tunisia; TR Türkiye; TM Turkmenistan;
    TC Turks & Caicos Islands; TV Tuvalu; UM U.S. Outlying Islands; VI U.S. Virgin Islands; UG Uganda;
    UA Ukraine; AE United Arab Emirates; GB United Kingdom; US United States; UY Uruguay; UZ Uzbekistan;
    VU Vanuatu; VA Vatican City; VE Venezuela; VN Vietnam; WF Wallis & Futuna; EH Western Sahara; YE Yemen;
    ZM Zambia; ZW Zimbabwe
  `,
}
