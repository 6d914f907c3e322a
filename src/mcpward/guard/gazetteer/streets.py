"""The words that streets are called by: behind their name, before it, or as the end of it."""

from mcpward.guard.values.wordlists import phrases

BEHIND = (
    "Street|St|Avenue|Ave|Road|Rd|Lane|Ln|Drive|Dr|Boulevard|Blvd|Court|Ct|Place|Pl|Square|Sq|Terrace|Ter|Way|Parkway|Pkwy"
    "|Highway|Hwy|Circle|Cir|Trail|Trl|Crescent|Cres|Close|Grove|Gardens|Mews|Row|Walk|Alley|Plaza|Loop|Turnpike|Tpke|Pike"
)
"""Words behind the name of a street, which with a number before it make an address."""

RARELY_BEHIND = (
    "Run|Path|Hill|Hills|View|Views|Ridge|Ridges|Point|Points|Corner|Corners|Crossing|Crossroad|Estate|Estates|Expressway"
    "|Extension|Ferry|Field|Fields|Flat|Flats|Ford|Forest|Fork|Forks|Freeway|Garden|Gateway|Glen|Glens|Green|Greens|Harbor"
    "|Haven|Heights|Hollow|Inlet|Island|Islands|Isle|Junction|Key|Keys|Knoll|Knolls|Lake|Lakes|Landing|Light|Lights|Locks"
    "|Lodge|Manor|Manors|Meadow|Meadows|Mill|Mills|Mission|Motorway|Mount|Mountain|Neck|Orchard|Oval|Overpass|Park|Parks|Pass"
    "|Passage|Pine|Pines|Plain|Plains|Port|Ports|Prairie|Quay|Rapids|Rest|River|Rivers|Roads|Route|Shoals|Shore|Shores|Spring"
    "|Springs|Spur|Spurs|Squares|Station|Stravenue|Stream|Streets|Summit|Throughway|Track|Trace|Tunnel|Underpass|Union|Unions"
    "|Vale|Valley|Valleys|Via|Viaduct|Village|Villages|Ville|Vista|Walks|Wall|Walls|Ways|Well|Wells|Bypass|Burg|Burgs|Branch"
    "|Bridge|Brook|Brooks|Canyon|Cape|Causeway|Center|Centers|Centre|Circles|Cliff|Cliffs|Club|Common|Coves|Cove|Course|Courts"
    "|Creek|Mall|Crest|Curve|Dale|Dam|Divide|Drives|Groves|Lanes|Rue|Camp|Falls|Fort|Glens"
)
"""Words behind the name of a street that mean other things as often: a place must follow."""

BEFORE = phrases(
    """
rue,avenue,boulevard,bd,chemin,impasse,allée,place,quai,cours,route,square,passage,faubourg,calle,c/,avenida,avda,
av.,plaza,paseo,pasaje,camino,carretera,ronda,glorieta,callejón,cuesta,via,viale,piazza,piazzale,corso,vicolo,
strada,contrada,borgo,canale,incrocio,rotonda,stretto,rua,travessa,alameda,praça,largo,estrada,rodovia,beco,viela,
parque,praia,vale,loteamento,colônia,conjunto,condomínio,distrito,fazenda,jardim,lagoa,ladeira,morro,núcleo,quadra,
recanto,residencial,setor,sítio,trecho,trevo,vereda,vila,estação,esplanada,favela,aeroporto,campo,chácara,feira,
área,viaduto,passarela,pátio,rambla,acceso,urbanización,vial,pasadizo,ul.,ulica,aleja,aleje,al.,pl.,plac,osiedle,
os.,rondo,ulice,nám.,náměstí,třída,улица,ул.,проспект,пр.,пр-т,переулок,пер.,площадь,шоссе,бульвар,вулиця,вул.,str.,
șoseaua,bulevardul,aleea,piața,οδός,λεωφόρος,jalan,jl.,đường"""
)
"""Words before the name of a street, in lower case."""

ENDINGS = phrases(
    """
straße,strasse,str.,weg,platz,allee,gasse,ring,damm,ufer,chaussee,promenade,steig,stieg,pfad,markt,straat,laan,
plein,gracht,kade,dijk,singel,steeg,hof,dreef,gatan,vägen,gränd,torget,veien,gate,vej,gade,allé,stræde,plads,katu,
kuja,pad,baan, polku, utca, út, tér, körút, sokak, sokağı, caddesi, cadde, bulvarı"""
)
"""Endings of the names of streets, in lower case; a number follows."""
