"""Identity, tax and insurance numbers of Europe. One line a kind; kind.py says how to read it."""

from mcpward.guard.national_ids import checks
from mcpward.guard.national_ids.kind import IdKind

EUROPE: tuple[IdKind, ...] = (
    IdKind("AD", "número de registre tributari, ~nrt", "A-999999-A A999999A", "ad.nrt"),
    IdKind(
        "AL",
        "numri personal, numri im personal, numrin personal, nid albania, letërnjoftim, nipt",
        "A99999999A",
        checks.albania,
    ),
    IdKind(
        "AT",
        "svnr, sv-nummer, sv-nr, sozialversicherungsnummer, versicherungsnummer, sozialversicherungs-nr",
        "9999999999 9999_999999 999_9999999 9999-999999 9999_99_99_99",
        "at.vnr",
    ),
    IdKind("AT", "abgabenkontonummer, steuernummer, st.-nr", "99-999/9999 999999999 99_999/9999", "at.tin"),
    IdKind(
        "BE",
        "rijksregisternummer, rijksregister, insz, inss, niss, registre national, numéro national, numéro de "
        "registre, "
        "nationaal nummer, nationalregisternummer, rrn, bis-nummer, belgian national number",
        "!99.99.99-999.99 !99.99.99.999-99 !99_99_99_999_99 +99999999999 999999-999-99 999999-999.99 999999_999_99",
        "be.nn",
    ),
    IdKind("BG", "егн, единен граждански номер, egn, uniform civil number, лнч, lnch", "+9999999999", "bg.egn"),
    IdKind("BG", "лнч, lnch, личен номер на чужденец", "9999999999", "bg.pnf"),
    IdKind(
        "BY",
        "личный номер, идентификационный номер, асабісты нумар, ідэнтыфікацыйны нумар",
        "!9999999A999AA9",
        checks.belarus,
    ),
    IdKind("BY", "унп, unp", "999999999", "by.unp"),
    IdKind(
        "CH",
        "ahv, ahv-nummer, ahv-nr, ahvn13, avs, numéro avs, n° avs, numero avs, oasi number, sozialversicherungsnummer",
        "!999.9999.9999.99 +9999999999999 999_9999_9999_99",
        "ch.ssn",
    ),
    IdKind("CH", "mwst-nr, uid-nummer, numéro ide, numero idi", "!AAA-999.999.999 AAA999999999", "ch.uid"),
    IdKind("CY", "αφτ, cyprus tin, tax identification code", "99999999A", "cy.vat"),
    IdKind(
        "CZ",
        "rodné číslo, rodného čísla, rodnym cislem, rodným číslem, r.č., rč:, birth number, rodcis",
        "!999999/9999 !999999/999 9999999999 999999999",
        checks.czech_birth,
    ),
    IdKind("CZ", "dič, ičo", "AA99999999 AA999999999 AA9999999999 99999999", "cz.dic"),
    IdKind(
        "SK",
        "rodné číslo, rodneho cisla, birth number, r. č.",
        "999999/9999 999999/999 9999999999",
        checks.czech_birth,
    ),
    IdKind("CZ", "občanský průkaz, číslo op, občanského průkazu, op číslo", "999999999 AA999999 A9999999"),
    IdKind("SK", "občiansky preukaz, číslo op, občianskeho preukazu", "AA999999"),
    IdKind(
        "DE",
        "steuer-id, steueridentifikationsnummer, steuerliche identifikationsnummer, "
        "steuer-identifikationsnummer, idnr, "
        "id-nr, identifikationsnummer, steuer-idnr, steuer-identnummer, tin deutschland, german tax id, tax id "
        "germany",
        "+99999999999 99_999_999_999 99-999-999-999 99/999/999/999 99_999999999",
        "de.idnr",
    ),
    IdKind(
        "DE",
        "steuernummer, st.-nr, st.nr, steuer-nr, steuernr",
        "99/999/99999 999/999/99999 999/9999/9999 9999999999999 99999999999 9999999999 999_999_99999 99_999_99999",
        "de.stnr",
    ),
    IdKind(
        "DE",
        "rentenversicherungsnummer, rvnr, rv-nummer, rv-nr, sozialversicherungsnummer, sozialversicherungsausweis, "
        "sv-nummer, versicherungsnummer, svnr, vsnr, german social security, pension insurance number",
        "!99999999A999 !99_999999_A_999 !99_999999_A999 !99-999999-A-999",
        checks.germany_pension,
    ),
    IdKind(
        "DE",
        "kvnr, krankenversichertennummer, krankenversicherungsnummer, versichertennummer, egk-nummer, egk, "
        "krankenkasse, "
        "kv-nummer, kv-nr, gesundheitskarte, health insurance number, versicherten-nr",
        "+A999999999 A999_999_999",
        checks.germany_health,
    ),
    IdKind(
        "DE",
        "personalausweis, ausweisnummer, personalausweisnummer, ausweis-nr, perso, german identity card, "
        "aufenthaltstitel",
        "A######### A######## A######",
        checks.germany_card,
    ),
    IdKind("DE", "lanr, arztnummer, betriebsstättennummer, bsnr", "999999999", checks.germany_physician),
    IdKind("DE", "ust-idnr, ust-id, umsatzsteuer-id", "AA999999999 AA_999_999_999 AA_999999999", "de.vat"),
    IdKind(
        "DK",
        "cpr, cpr-nummer, cpr-nr, cpr nummer, cpr nr, cprnr, personnummer, det centrale personregister, danish id",
        "999999-9999 9999999999 999999_9999",
        checks.denmark,
    ),
    IdKind("DK", "cvr, cvr-nummer, cvr-nr, cvr nr, se-nummer", "99999999 99_99_99_99", "dk.cvr"),
    IdKind("EE", "isikukood, isikukoodi, isikukoodiga, estonian personal code", "+99999999999", "ee.ik"),
    IdKind(
        "ES",
        "dni, nif, documento nacional de identidad, número de identificación fiscal, d.n.i., n.i.f., spanish id, "
        "carnet de identidad",
        "!99999999A !99999999-A ?9999999A ?9999999-A !99.999.999-A !99.999.999A 99_999_999_A 99999999_A A9999999A",
        "es.nif",
    ),
    IdKind(
        "ES",
        "nie, n.i.e., número de identidad de extranjero, número de identificación de extranjero, tarjeta de residencia",
        "!A9999999A !A9999999-A !A-9999999-A A-9999999A A_9999999_A A.9999999.A",
        "es.nie",
    ),
    IdKind(
        "ES",
        "cif, código de identificación fiscal",
        "A99999999 A-99999999 ?A9999999A A-9999999A A9999999-A",
        "es.cif",
    ),
    IdKind(
        "ES",
        "seguridad social, nuss, número de afiliación, afiliación a la seguridad social, naf",
        "99/99999999/99 99_99999999_99 999999999999 99-99999999-99 99/9999999999 99_9999999999",
    ),
    IdKind(
        "FI",
        "henkilötunnus, henkilötunnukseni, hetu, henkilötunnuksen, sosiaaliturvatunnus, personbeteckning, "
        "finnish id, finnish personal identity code, finnish id code, personal identity code",
        "!999999-999# +999999A999#  !999999+999#",
        checks.finland,
    ),
    IdKind("FI", "y-tunnus, fo-nummer", "9999999-9", "fi.ytunnus"),
    IdKind(
        "FR",
        "sécurité sociale, nir, n° sécu, numéro de sécu, numéro ss, numéro de sécurité sociale, n° ss, carte vitale, "
        "inseerépertoire, numéro insee, french social security",
        "!999999999999999 !9_99_99_99_999_999_99 !9_99_99_99_999_999-99 !9999999999999_99 9_99_99_9A_999_999_99 "
        "99999A999999999 !9.99.99.99.999.999.99 !9-99-99-99-999-999-99 9999999999999",
        "fr.nir",
    ),
    IdKind(
        "FR",
        "numéro fiscal, spi, référence fiscale, numéro fiscal de référence, french tax number, identifiant fiscal",
        "9999999999999 99_99_999_999_999 99_999_999_999_99",
        "fr.nif",
    ),
    IdKind(
        "FR",
        "carte nationale d'identité, cni, carte d'identité, carte d'identité nationale, titre de séjour",
        "999999999999 99##99999999 99#999999 ###9#99#9 A9A9A9AA9",
    ),
    IdKind("FR", "siren, siret", "999999999 999_999_999 99999999999999 999_999_999_99999"),
    IdKind(
        "GB",
        "national insurance, nino, ni number, ni no, national insurance number, nin, n.i. number, nat ins",
        "!AA999999A !AA_99_99_99_A AA-99-99-99-A AA_999999_A AA999999_A ?AA_999999A AA9999999",
        checks.uk_insurance,
    ),
    IdKind(
        "GB",
        "nhs, nhs number, nhs no, health service number, chi number",
        "999_999_9999 ?9999999999 999-999-9999",
        "gb.nhs",
    ),
    IdKind(
        "GB",
        "utr, unique taxpayer reference, taxpayer reference",
        "9999999999 99999_99999 A9999999999",
        "gb.utr",
    ),
    IdKind("GB", "vat number, vat registration", "999_9999_99 AA999999999 AA_999_9999_99 999999999", "gb.vat"),
    IdKind("GR", "αμκα, α.μ.κ.α., amka, greek social security", "+99999999999 999999_99999 999999-99999", "gr.amka"),
    IdKind("GR", "αφμ, α.φ.μ., afm, αριθμός φορολογικού μητρώου, greek tax", "999999999", "gr.vat"),
    IdKind(
        "GR",
        "δελτίο ταυτότητας, αριθμός ταυτότητας, αδτ, ταυτότητα, α.δ.τ.",
        "AA999999 A999999 AA-999999 AA_999999",
    ),
    IdKind("HR", "oib, osobni identifikacijski broj, croatian id", "?99999999999", "hr.oib"),
    IdKind("HR", "osobna iskaznica, broj osobne iskaznice, mbo", "999999999"),
    IdKind(
        "HU",
        "adóazonosító jel, adóazonosító, adóazonosító szám, adójel, hungarian tax id",
        "+9999999999",
        checks.hungary_tax,
    ),
    IdKind(
        "HU",
        "taj, taj szám, taj-szám, tajszám, hungarian health insurance",
        "999_999_999 999-999-999 999999999",
        checks.hungary_health,
    ),
    IdKind(
        "HU",
        "személyi szám, személyi azonosító, személyi azonosítóm, személyazonosító, hungarian personal number",
        "!9-999999-9999 !9_999999_9999 99999999999",
        checks.hungary_personal,
    ),
    IdKind("HU", "személyi igazolvány, személyigazolvány, szig", "999999AA AA999999"),
    IdKind("HU", "adószám", "99999999-9-99 99999999", "hu.anum"),
    IdKind(
        "IE",
        "pps, ppsn, pps number, pps no, pps nr, personal public service, uimhir psp, irish id",
        "?9999999A ?9999999AA 9999999_A 9999999_AA",
        "ie.pps",
    ),
    IdKind("IS", "kennitala, kennitölu, kennitalan, kt., icelandic id", "999999-9999 +9999999999", "is_.kennitala"),
    IdKind(
        "IT",
        "codice fiscale, c.f., cod. fisc., cod fisc, codicefiscale, italian tax code, italian fiscal code, cf:",
        "!AAAAAA99A99A999A !AAA_AAA_99A99_A999A AAA_AAA_99A99A999A",
        "it.codicefiscale",
    ),
    IdKind("IT", "partita iva, p.iva, p. iva, piva, p.i.", "?99999999999 AA99999999999", "it.iva"),
    IdKind(
        "IT",
        "carta d'identità, carta di identità, carta identità, cie, italian identity card",
        "AA99999AA AA9999999 9999999AA AA_9999999",
    ),
    IdKind("IT", "tessera sanitaria", "99999999999999999999"),
    IdKind("LI", "personenidentifikationsnummer, peid", "999999999999"),
    IdKind(
        "LT",
        "asmens kodas, asmens kodą, asmens kodo, a.k., lithuanian personal code",
        "?99999999999",
        "lt.asmens",
    ),
    IdKind(
        "LU",
        "matricule, numéro d'identification national, nationale identifikatiounsnummer, matricule nationale, cns",
        "+9999999999999 99999999_99999 9999_99_99_99999",
        checks.luxembourg,
    ),
    IdKind(
        "LV",
        "personas kods, personas kodu, personas koda, latvian personal code",
        "999999-99999 99999999999",
        checks.latvia,
    ),
    IdKind("MC", "numéro de tva", "AA99999999999 AA_99_999999999", "mc.tva"),
    IdKind("MD", "idnp, cod personal, codul personal, moldovan id", "9999999999999", "md.idno"),
    IdKind(
        "YU",
        "jmbg, јмбг, matični broj, матични број, jedinstveni matični broj, embg, ембг, матичен број, emšo, emso, "
        "edinstven matičen broj, единствен матичен број, jmb",
        "+9999999999999",
        "si.emso",
    ),
    IdKind("SI", "davčna številka, davčno številko, davčne številke", "99999999 AA99999999", "si.ddv"),
    IdKind("RS", "pib, пиб", "999999999", "rs.pib"),
    IdKind(
        "MT",
        "karta tal-identità, id card malta, maltese id, identity card malta, numru tal-karta",
        "9999999A 999999A 99999A",
    ),
    IdKind(
        "NL",
        "bsn, burgerservicenummer, burger service nummer, sofinummer, sofi-nummer, bsn-nummer, dutch citizen, rsin, "
        "citizen service number",
        "?999999999 9999.99.999 999.999.999 9999_99_999 999_999_999 99999999",
        "nl.bsn",
    ),
    IdKind(
        "NL",
        "identiteitskaart, id-kaart, documentnummer",
        "AA9999999 AA99999A9 AA9999A99 AA999A999 AA99A9999 AA9A99999 AAA999999",
    ),
    IdKind("NL", "btw-nummer, btw-id, btw nummer", "AA999999999A99", "nl.btw"),
    IdKind(
        "NO",
        "fødselsnummer, fodselsnr, fødselsnr, personnummer, d-nummer, fnr, norwegian id, norwegian national id",
        "+99999999999 999999_99999 999999-99999",
        "no.fodselsnummer",
    ),
    IdKind("NO", "organisasjonsnummer, orgnr, org.nr", "999999999 999_999_999", "no.orgnr"),
    IdKind("PL", "pesel, numer pesel, nr pesel, peselu, polish id, polish national id", "+99999999999", "pl.pesel"),
    IdKind(
        "PL",
        "nip, numer nip, nr nip, polish tax",
        "999-999-99-99 9999999999 999-99-99-999 AA9999999999",
        "pl.nip",
    ),
    IdKind("PL", "regon, numer regon", "999999999 99999999999999", "pl.regon"),
    IdKind(
        "PL",
        "dowód osobisty, dowodu osobistego, dowodem osobistym, nr dowodu, numer dowodu, seria i numer dowodu, dowód",
        "AAA999999 AAA_999999",
    ),
    IdKind(
        "PT",
        "nif, contribuinte, número de contribuinte, número de identificação fiscal, nipc, n.i.f., portuguese tax",
        "999999999 999_999_999 AA999999999 999.999.999",
        "pt.nif",
    ),
    IdKind(
        "PT",
        "cartão de cidadão, cartão do cidadão, bilhete de identidade, nº cc, número do cc, bi",
        "999999999AA9 99999999_9_AA9 99999999-9-AA9 99999999_9AA9",
        "pt.cc",
    ),
    IdKind(
        "PT",
        "bilhete de identidade, cartão de cidadão, número de identificação civil, nic",
        "99999999 99999999_9 99999999-9 999999999",
    ),
    IdKind("PT", "niss, segurança social, número de segurança social", "99999999999 999_999_999_99"),
    IdKind(
        "RO",
        "cnp, cod numeric personal, codul numeric personal, codul numeric, romanian id, personal numerical code",
        "+9999999999999",
        "ro.cnp",
    ),
    IdKind("RO", "carte de identitate, buletin, seria", "AA999999 AA_999999"),
    IdKind("RO", "cui, cif, cod fiscal", "AA99999999 AA9999999 99999999 9999999", "ro.cf"),
    IdKind(
        "RU",
        "инн, inn, идентификационный номер налогоплательщика, russian tax",
        "?999999999999 9999999999",
        "ru.inn",
    ),
    IdKind(
        "RU",
        "снилс, snils, страховой номер, страхового свидетельства",
        "!999-999-999_99 ?99999999999 999-999-999-99 999_999_999_99",
        checks.russia_snils,
    ),
    IdKind(
        "RU",
        "паспорт, паспорта, паспортные данные, серия и номер, серия, паспорт рф",
        "99_99_999999 9999_999999 9999999999 9999-999999",
    ),
    IdKind("RU", "омс, полис, полиса", "9999999999999999 9999_9999_9999_9999"),
    IdKind(
        "SE",
        "personnummer, pnr, personnr, person-nummer, samordningsnummer, swedish id, personal identity number, "
        "swedish personal number, svenskt personnummer, swedish id code, personal identity code",
        "!999999-9999 !999999+9999 99999999-9999 +999999999999 +9999999999 999999_9999 99999999_9999",
        checks.sweden,
    ),
    IdKind(
        "SE",
        "organisationsnummer, orgnummer, org.nr, org nr, orgnr, company identity code, företag",
        "999999-9999 9999999999",
        "se.orgnr",
    ),
    IdKind("SM", "coe, codice operatore economico", "AA99999", "sm.coe"),
    IdKind(
        "TR",
        "t.c. kimlik, tc kimlik, tckn, kimlik no, kimlik numarası, tc no, t.c. no, türk kimlik, "
        "vatandaşlık numarası, kimlik numaram, turkish id, tc kimlik no, turkish national id",
        "+99999999999 999_999_999_99 999_99_999_999",
        "tr.tckimlik",
    ),
    IdKind("TR", "vergi no, vergi kimlik, vkn, vergi numarası", "9999999999", "tr.vkn"),
    IdKind(
        "UA",
        "рнокпп, іпн, ідентифікаційний код, ідентифікаційний номер, реєстраційний номер облікової картки, инн, "
        "rnokpp, "
        "ukrainian tax, ukrainian id",
        "9999999999",
        "ua.rntrc",
    ),
    IdKind("UA", "єдрпоу, edrpou", "99999999", "ua.edrpou"),
    IdKind("UA", "паспорт, паспорта, id-картка, унзр", "AA999999 999999999 99999999-99999"),
    IdKind("XK", "numri personal, leje njoftimi", "9999999999"),
)
