/// The two-letter codes of countries (ISO 3166-1) by their English names.
enum CountryCodes {
  /// Returns the code of a country; nil where the name is not known.
  static func code(of name: String) -> String? {
    codes[SheetWord.folded(name)]
  }

  private static let codes: [String: String] = {
    var codes: [String: String] = [:]
    for line in names.split(separator: "\n") {
      for name in line.dropFirst(3).split(separator: ";") {
        codes[SheetWord.folded(String(name))] = String(line.prefix(2))
      }
    }
    return codes
  }()

  /// A country a line: its code and the names it goes by.
  private static let names = """
    AD Andorra
    AE United Arab Emirates
    AF Afghanistan
    AG Antigua and Barbuda
    AI Anguilla
    AL Albania
    AM Armenia
    AO Angola
    AQ Antarctica
    AR Argentina
    AS American Samoa
    AT Austria
    AU Australia
    AW Aruba
    AX Åland Islands
    AZ Azerbaijan
    BA Bosnia and Herzegovina
    BB Barbados
    BD Bangladesh
    BE Belgium
    BF Burkina Faso
    BG Bulgaria
    BH Bahrain
    BI Burundi
    BJ Benin
    BL Saint Barthélemy
    BM Bermuda
    BN Brunei;Brunei Darussalam
    BO Bolivia;Bolivia, Plurinational State of
    BQ Bonaire, Sint Eustatius and Saba
    BR Brazil
    BS Bahamas;The Bahamas
    BT Bhutan
    BV Bouvet Island
    BW Botswana
    BY Belarus
    BZ Belize
    CA Canada
    CC Cocos (Keeling) Islands
    CD The Democratic Republic of Congo;Democratic Republic of the Congo
    CF Central African Republic
    CG Congo;Republic of the Congo
    CH Switzerland
    CI Ivory Coast;Côte d'Ivoire
    CK Cook Islands
    CL Chile
    CM Cameroon
    CN China
    CO Colombia
    CR Costa Rica
    CU Cuba
    CV Cape Verde;Cabo Verde
    CW Curaçao
    CX Christmas Island
    CY Cyprus
    CZ Czech Republic;Czechia
    DE Germany
    DJ Djibouti
    DK Denmark
    DM Dominica
    DO Dominican Republic
    DZ Algeria
    EC Ecuador
    EE Estonia
    EG Egypt
    EH Western Sahara
    ER Eritrea
    ES Spain
    ET Ethiopia
    FI Finland
    FJ Fiji;Fiji Islands
    FK Falkland Islands;Falkland Islands (Malvinas)
    FM Micronesia;Micronesia, Federated States of
    FO Faroe Islands
    FR France
    GA Gabon
    GB United Kingdom;United Kingdom of Great Britain and Northern Ireland;England;Scotland;Wales;Northern Ireland
    GD Grenada
    GE Georgia
    GF French Guiana
    GG Guernsey
    GH Ghana
    GI Gibraltar
    GL Greenland
    GM Gambia;The Gambia
    GN Guinea
    GP Guadeloupe
    GQ Equatorial Guinea
    GR Greece
    GS South Georgia and the South Sandwich Islands
    GT Guatemala
    GU Guam
    GW Guinea-Bissau
    GY Guyana
    HK Hong Kong
    HM Heard Island and McDonald Islands
    HN Honduras
    HR Croatia
    HT Haiti
    HU Hungary
    ID Indonesia
    IE Ireland
    IL Israel
    IM Isle of Man
    IN India
    IO British Indian Ocean Territory
    IQ Iraq
    IR Iran;Iran, Islamic Republic of
    IS Iceland
    IT Italy
    JE Jersey
    JM Jamaica
    JO Jordan
    JP Japan
    KE Kenya
    KG Kyrgyzstan
    KH Cambodia
    KI Kiribati
    KM Comoros
    KN Saint Kitts and Nevis
    KP North Korea;Korea, Democratic People's Republic of
    KR South Korea;Korea, Republic of
    KW Kuwait
    KY Cayman Islands
    KZ Kazakhstan
    LA Laos;Lao People's Democratic Republic
    LB Lebanon
    LC Saint Lucia
    LI Liechtenstein
    LK Sri Lanka
    LR Liberia
    LS Lesotho
    LT Lithuania
    LU Luxembourg
    LV Latvia
    LY Libya;Libyan Arab Jamahiriya
    MA Morocco
    MC Monaco
    MD Moldova;Moldova, Republic of
    ME Montenegro
    MF Saint Martin
    MG Madagascar
    MH Marshall Islands
    MK North Macedonia;Macedonia
    ML Mali
    MM Myanmar;Burma
    MN Mongolia
    MO Macao;Macau
    MP Northern Mariana Islands
    MQ Martinique
    MR Mauritania
    MS Montserrat
    MT Malta
    MU Mauritius
    MV Maldives
    MW Malawi
    MX Mexico
    MY Malaysia
    MZ Mozambique
    NA Namibia
    NC New Caledonia
    NE Niger
    NF Norfolk Island
    NG Nigeria
    NI Nicaragua
    NL Netherlands;The Netherlands
    NO Norway
    NP Nepal
    NR Nauru
    NU Niue
    NZ New Zealand
    OM Oman
    PA Panama
    PE Peru
    PF French Polynesia
    PG Papua New Guinea
    PH Philippines;The Philippines
    PK Pakistan
    PL Poland
    PM Saint Pierre and Miquelon
    PN Pitcairn
    PR Puerto Rico
    PS Palestine;Palestine, State of
    PT Portugal
    PW Palau
    PY Paraguay
    QA Qatar
    RE Reunion;Réunion
    RO Romania
    RS Serbia
    RU Russia;Russian Federation
    RW Rwanda
    SA Saudi Arabia
    SB Solomon Islands
    SC Seychelles
    SD Sudan
    SE Sweden
    SG Singapore
    SH Saint Helena;Saint Helena, Ascension and Tristan da Cunha
    SI Slovenia
    SJ Svalbard and Jan Mayen
    SK Slovakia
    SL Sierra Leone
    SM San Marino
    SN Senegal
    SO Somalia
    SR Suriname
    SS South Sudan
    ST Sao Tome and Principe
    SV El Salvador
    SX Sint Maarten
    SY Syria;Syrian Arab Republic
    SZ Swaziland;Eswatini
    TC Turks and Caicos Islands
    TD Chad
    TF French Southern territories
    TG Togo
    TH Thailand
    TJ Tajikistan
    TK Tokelau
    TL East Timor;Timor-Leste
    TM Turkmenistan
    TN Tunisia
    TO Tonga
    TR Turkey;Türkiye
    TT Trinidad and Tobago
    TV Tuvalu
    TW Taiwan;Taiwan, Province of China
    TZ Tanzania;Tanzania, United Republic of
    UA Ukraine
    UG Uganda
    UM United States Minor Outlying Islands
    US United States;United States of America
    UY Uruguay
    UZ Uzbekistan
    VA Holy See;Holy See (Vatican City State);Vatican City
    VC Saint Vincent and the Grenadines
    VE Venezuela;Venezuela, Bolivarian Republic of
    VG Virgin Islands, British;British Virgin Islands
    VI Virgin Islands, U.S.
    VN Vietnam;Viet Nam
    VU Vanuatu
    WF Wallis and Futuna
    WS Samoa
    YE Yemen
    YT Mayotte
    ZA South Africa
    ZM Zambia
    ZW Zimbabwe
    """
}
