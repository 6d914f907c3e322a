"""Identity, tax and insurance numbers of the Americas. One line a kind; kind.py says how to read it."""

from mcpward.guard.national_ids import checks
from mcpward.guard.national_ids.kind import IdKind

AMERICAS: tuple[IdKind, ...] = (
    IdKind(
        "AR",
        "cuit, cuil, c.u.i.t., c.u.i.l., clave única de identificación tributaria, argentine tax",
        "!99-99999999-9 ?99999999999 99_99999999_9 99.99999999.9",
        "ar.cuit",
    ),
    IdKind(
        "AR",
        "dni, documento nacional de identidad, d.n.i., documento, argentine id",
        "99.999.999 99999999 9.999.999 9999999",
    ),
    IdKind("BO", "cédula de identidad, carnet de identidad, ci", "9999999 99999999 9999999-A 9999999_AA"),
    IdKind(
        "BR",
        "cpf, cadastro de pessoas físicas, cadastro de pessoa física, c.p.f., brazilian tax, brazilian id",
        "!999.999.999-99 +99999999999 999999999-99 999.999.99999 999_999_999_99 999_999_999-99 "
        "999.999.999.99 999-999-999-99",
        "br.cpf",
    ),
    IdKind(
        "BR",
        "cnpj, cadastro nacional da pessoa jurídica, c.n.p.j.",
        "!99.999.999/9999-99 ?99999999999999 99999999/9999-99",
        "br.cnpj",
    ),
    IdKind(
        "BR",
        "rg, registro geral, identidade, carteira de identidade, r.g.",
        "99.999.999-9 99.999.999-A 9999999999 999999999 99999999-9 9.999.999 99999999A 9999999 99999999",
    ),
    IdKind("BR", "pis, pasep, nis, pis/pasep, nit", "999.99999.99-9 99999999999 999.999.999-99"),
    IdKind("BR", "título de eleitor, titulo eleitoral", "999999999999 9999_9999_9999"),
    IdKind("BR", "cartão sus, cns, cartão nacional de saúde, sus", "999999999999999 999_9999_9999_9999"),
    IdKind(
        "CA",
        "sin, social insurance number, social insurance, nas, numéro d'assurance sociale, assurance "
        "sociale, s.i.n., n.a.s., canadian social",
        "999-999-999 999_999_999 ?999999999",
        "ca.sin",
    ),
    IdKind(
        "CA",
        "health card, ohip, carte santé, assurance maladie, ramq, personal health number, phn, health "
        "number, msp number",
        "9999-999-999 9999_999_999 9999-999-999-AA 9999-999-999_AA 9999_999_999_AA 9999999999AA 9999999999 "
        "AAAA_9999_9999 AAAA99999999 9999_999_999",
    ),
    IdKind(
        "CL",
        "rut, ~run, r.u.t., rol único tributario, rol único nacional, chilean id, cédula de identidad",
        "!99.999.999-9 !99.999.999-A !9.999.999-9 !9.999.999-A 99999999-9 99999999-A 9999999-9 9999999-A "
        "999999999 99999999A",
        "cl.rut",
    ),
    IdKind("CO", "nit, n.i.t.", "999.999.999-9 999999999-9 9999999999", "co.nit"),
    IdKind(
        "CO",
        "cédula, cédula de ciudadanía, c.c., cedula de ciudadania, colombian id, tarjeta de identidad, "
        "nuip, número de cédula",
        "9.999.999.999 99.999.999 9999999999 99999999 999999999",
    ),
    IdKind(
        "CR",
        "cédula, cédula de identidad, cédula física, costa rican id",
        "9-9999-9999 99-9999-9999 999999999 9999999999",
    ),
    IdKind("CU", "carné de identidad, número de identidad permanente, cuban id", "99999999999", "cu.ni"),
    IdKind("DO", "cédula, cédula de identidad, dominican id, cedula", "!999-9999999-9 99999999999", "do.cedula"),
    IdKind("DO", "rnc", "9-99-99999-9 999999999", "do.rnc"),
    IdKind(
        "EC",
        "cédula, cédula de identidad, número de cédula, ecuadorian id, ci",
        "?9999999999 999999999-9",
        "ec.ci",
    ),
    IdKind("EC", "ruc, registro único de contribuyentes", "9999999999999", "ec.ruc"),
    IdKind(
        "GT",
        "dpi, cui, documento personal de identificación, guatemalan id",
        "9999_99999_9999 ?9999999999999 9999-99999-9999",
        checks.guatemala,
    ),
    IdKind("GT", "nit", "9999999-9 9999999-A 99999999", "gt.nit"),
    IdKind(
        "HN",
        "dni, tarjeta de identidad, número de identidad, identidad, honduran id",
        "9999-9999-99999 9999999999999 9999_9999_99999",
        checks.honduras,
    ),
    IdKind("JM", "trn, taxpayer registration number", "999-999-999 999999999"),
    IdKind(
        "MX",
        "curp, clave única de registro, clave única de registro de población, c.u.r.p.",
        "!AAAA999999AAAAAA99 !AAAA999999AAAAAAA9",
        "mx.curp",
    ),
    IdKind(
        "MX",
        "rfc, registro federal de contribuyentes, r.f.c.",
        "!AAAA999999### !AAAA-999999-### ?AAA999999### AAAA_999999_### AAA-999999-###",
        "mx.rfc",
    ),
    IdKind(
        "MX",
        "nss, número de seguridad social, seguro social, imss, número de seguro social",
        "99999999999 99-99-99-9999-9 99_99_99_9999_9",
        checks.mexico_social,
    ),
    IdKind(
        "MX",
        "clave de elector, ine, credencial de elector, credencial para votar, ife",
        "AAAAAA99999999A999 9999999999999 999999999",
    ),
    IdKind("NI", "cédula, cédula de identidad, nicaraguan id", "!999-999999-9999A 9999999999999A", checks.nicaragua),
    IdKind(
        "PA",
        "cédula, cédula de identidad personal, panamanian id, cip",
        "9-999-9999 9-999-999 9-9999-99999 A-9-999-999 A-9-9999 A-999-9999 AA-999-9999 9-99-999 99-999-9999",
    ),
    IdKind("PE", "dni, documento nacional de identidad, cui, peruvian id", "99999999 99999999-9 999999999", "pe.cui"),
    IdKind("PE", "ruc, r.u.c., registro único de contribuyentes", "?99999999999", "pe.ruc"),
    IdKind("PY", "ruc, cédula de identidad, ci", "9999999-9 99999999-9 9.999.999 9999999", "py.ruc"),
    IdKind("SV", "dui, documento único de identidad, salvadoran id", "99999999-9 999999999", checks.el_salvador),
    IdKind("SV", "nit", "!9999-999999-999-9 99999999999999", "sv.nit"),
    IdKind(
        "US",
        "itin, individual taxpayer, individual taxpayer identification number, tax id, taxpayer id",
        "999-99-9999 999_99_9999 ?999999999 999-999999 99999-9999",
        "us.itin",
    ),
    IdKind(
        "US",
        "ein, employer identification number, fein, federal tax id, employer id, tax id, tax id number",
        "99-9999999 999999999",
        "us.ein",
    ),
    IdKind("US", "ptin", "A99999999", "us.ptin"),
    IdKind("US", "atin, adoption taxpayer", "999-99-9999"),
    IdKind(
        "US",
        "medicare, mbi, medicare number, medicare id, medicare beneficiary, beneficiary identifier",
        "!9A#9-A#9-AA99 ?9A#9A#9AA99 9A#9_A#9_AA99",
        checks.medicare_us,
    ),
    IdKind(
        "US",
        "npi, national provider identifier, provider identifier, provider id",
        "?9999999999 9999-999-999 9999_999_999",
        checks.provider_us,
    ),
    IdKind("US", "dea number, dea no, dea registration, dea #, dea", "AA9999999 A99999999", checks.prescriber_us),
    IdKind("UY", "cédula, cédula de identidad, ci, c.i., uruguayan id", "9.999.999-9 9999999-9 99999999", ""),
    IdKind("UY", "rut", "999999999999", "uy.rut"),
    IdKind("VE", "rif, r.i.f.", "A-99999999-9 A999999999 A-999999999", "ve.rif"),
    IdKind(
        "VE",
        "cédula, cédula de identidad, ci, venezuelan id",
        "A-99999999 A-9999999 A-99.999.999 A-9.999.999 A99999999 A9999999 99.999.999 99999999 9999999",
    ),
)
