"""Family names that are common in some thirty languages."""

from mcpward.guard.values.wordlists import words

_WESTERN = """
Abbott Adams Adkins Aguilar Alexander Allen Allison Alvarado Anderson Andrews Armstrong Arnold Atkinson Austin Bailey
Baker Baldwin Ball Ballard Banks Barber Barker Barnes Barnett Barrett Barry Bartlett Barton Bates Beck Becker Begum
Bell Bennett Benson Bentley Berry Bird Bishop Black Blackburn Blair Blake Bond Booth Bowen Bowman Boyd Boyle Bradley
Bradshaw Brady Bray Brennan Brewer Briggs Brooks Brown Bruce Bryan Bryant Buchanan Buckley Burgess Burke Burnett Burns
Burton Bush Butler Byrne Byrd Caldwell Cameron Campbell Cannon Carey Carlson Carpenter Carr Carroll Carson Carter
Chambers Chandler Chapman Charles Clark Clarke Clayton Clements Cobb Cochran Cohen Cole Coleman Coles Collier Collins
Connolly Conner Connor Conway Cook Cooke Cooper Copeland Corbett Cox Craig Crawford Cross Cruz Cummings Cunningham
Curran Curry Curtis Dale Dalton Daly Daniel Daniels Davey Davidson Davies Davis Davison Dawson Day Dean Dennis Dickson
Dixon Dobson Dodd Doherty Donnelly Douglas Dougherty Doyle Drake Duffy Duncan Dunn Dyer Eaton Edwards Elliott Ellis
Ellison Emerson English Evans Farrell Faulkner Ferguson Fernandez Field Fields Finch Fisher Fitzgerald Fleming
Fletcher Flores Flynn Forbes Ford Foster Fowler Fox Frank Franklin Fraser Frazier Freeman French Frost Fuller
Gallagher Gardner Garner Garrett George Gibbons Gibbs Gibson Gilbert Giles Gill Gillespie Glover Goddard Godfrey
Gonzales Goodman Goodwin Gordon Gough Gould Graham Grant Graves Gray Green Greene Greenwood Greer Gregory Grey Griffin
Griffiths Grimes Gross Hale Haley Hall Hamilton Hammond Hampton Hancock Hanna Hansen Hanson Harding Hardy Harper
Harrington Harris Harrison Hart Hartley Harvey Hawkins Hayes Haynes Hayward Heath Henderson Henry Hensley Herbert
Hewitt Hicks Higgins Hill Hines Hobbs Hodges Hodgson Hoffman Hogan Holden Holland Holloway Holmes Holt Hooper Hopkins
Horton House Houston Howard Howarth Howe Howell Howells Hubbard Hudson Huff Hughes Humphreys Humphries Hunt Hunter
Hurst Hussain Hutchinson Ingram Iqbal Jackson Jacobs Jacobson James Jarvis Jefferson Jenkins Jennings Jensen Johns
Johnson Johnston Jones Jordan Joseph Joyce Kane Kaur Kaufman Kay Keller Kelley Kelly Kemp Kennedy Kent Kerr Khan King
Kirby Kirk Klein Knight Knowles Lamb Lambert Lane Larson Law Lawrence Lawson Leach Leblanc Lee Leonard Levine Levy
Lewis Lindsey Little Lloyd Logan Long Lopez Love Lowe Lucas Lynch Lynn Lyons MacDonald Macdonald Mack Madden Maldonado
Malone Mann Manning Marsh Marshall Martin Mason Massey Matthews Maxwell May McBride McCarthy McCormick McCoy
McCullough McDaniel McDonald McDowell McFarland McGee McGuire McIntyre McKay McKenzie McKinney McLaughlin McLean
McMillan McNeil McPherson Mcbride Mccarthy Mcclain Mcconnell Mccormick Mccoy Mcdaniel Mcdonald Mcdowell Mcfarland
Mcgee Mcguire Mcintosh Mcintyre Mckay Mckee Mckenzie Mckinney Mclaughlin Mclean Mcmahon Mcmillan Mcpherson Meadows
Mellor Melton Mendez Mercer Meyer Meyers Michael Middleton Miles Miller Mills Mitchell Monroe Montgomery Moody Moore
Moran Morales Moreno Morgan Morris Morrison Morrow Morse Morton Moss Mueller Mullen Murphy Murray Myers Nash Naylor
Neal Nelson Newman Newton Nicholls Nichols Nicholson Nixon Noble Nolan Norman Norris North Norton Novak Nunez Obrien
O'Brien O'Connor O'Donnell O'Neill O'Reilly O'Sullivan Oconnor Odonnell Oliver Olsen Olson Oneal Oneill Orr Ortiz
Osborne Owen Owens Page Palmer Park Parker Parkes Parkin Parks Parry Parsons Patel Patrick Patterson Patton Payne
Pearce Pearson Peck Perkins Perry Peters Petersen Peterson Phillips Pierce Pittman Pollard Poole Pope Porter Potter
Potts Powell Power Powers Pratt Preston Price Prince Pritchard Pugh Quinn Ramsey Randall Randolph Ray Raymond Read
Reed Rees Reese Reeves Reid Reilly Reynolds Rhodes Rice Rich Richards Richardson Richmond Riley Ritchie Robbins
Roberson Roberts Robertson Robinson Robson Rodgers Rogers Rollins Rose Ross Roth Rowe Rowland Rowley Rush Russell
Russo Ryan Sanders Sanderson Sanford Saunders Savage Sawyer Schmidt Schneider Schroeder Schultz Schwartz Scott Sellers
Sexton Shaffer Shah Shannon Sharp Sharpe Shaw Shea Shelton Shepherd Sheppard Sherman Shields Short Simmons Simon
Simpson Sims Sinclair Singh Singleton Skinner Slater Sloan Small Smart Smith Snow Snyder Solomon Sparks Spears Spence
Spencer Stafford Stanley Stanton Stark Steele Stein Stephens Stephenson Stevens Stevenson Stewart Stokes Stone Stout
Strickland Strong Stuart Sullivan Summers Sutton Swanson Sweeney Sykes Tate Taylor Terry Thomas Thompson Thomson
Thornton Thorpe Todd Townsend Tran Travis Tucker Turnbull Turner Tyler Underwood Vance Vargas Vaughan Vaughn Vega
Vincent Wade Wagner Walker Wall Wallace Walls Walsh Walter Walters Walton Ward Ware Warner Warren Washington Waters
Watkins Watson Watts Weaver Webb Webber Weber Webster Weeks Weiss Welch Wells Welsh West Wheeler Whitaker White
Whitehead Whitehouse Whitney Wiggins Wilcox Wilkins Wilkinson Willis Williams Williamson Wilson Winters Wise Wolf
Wolfe Wong Wood Woodard Woods Woodward Wright Wyatt Yates York Young Zimmerman Ackermann Albers Albrecht Arndt Auer
Bachmann Bauer Baumann Baumgartner Behrens Berg Berger Bergmann Bernhardt Beyer Binder Bischoff Böhm Bosch Brandt
Braun Brinkmann Bruckner Brunner Busch Christ Decker Dietrich Döring Dörr Ebert Eckert Eder Egger Engel Ernst Fiedler
Fischer Förster Franke Friedrich Fritz Fröhlich Fuchs Gebhardt Geiger Geisler Gerlach Graf Groß Gruber Günther Haas
Hahn Hartmann Haupt Heinrich Hein Heinz Heller Herrmann Hermann Herzog Hess Hofer Hoffmann Hofmann Horn Huber Jäger
Jahn Janßen Jansen Jung Kaiser Karl Kern Kirchner Koch Köhler König Kraft Krämer Kramer Kraus Krause Krüger Kuhn Kühn
Kunz Lang Lange Langer Lehmann Leitner Lindner Link Löffler Lorenz Ludwig Lutz Maier Marx Mayer Mayr Meier Meister
Menzel Möller Moser Müller Nagel Naumann Neubauer Neumann Nowak Otto Paul Pfeiffer Pichler Pohl Raab Reich Reichert
Reimann Reinhardt Reiter Richter Ritter Sauer Schäfer Schenk Scherer Schilling Schmid Schmitt Schmitz Scholz Schreiber
Schröder Schubert Schulte Schulz Schulze Schumacher Schuster Schwab Schwarz Seidel Sommer Stadler Steiner Steinmetz
Stephan Straub Strobel Thiel Unger Vetter Vogel Vogt Voigt Voß Walther Wegner Weigel Weinberger Weiß Wenzel Werner
Wieland Wiese Wimmer Winkler Winter Wirth Witt Wolff Wolter Ziegler Zimmermann Bakker Beek Boer Bos Bosman Brouwer
Claes Dekker Dijk Dijkstra Driessen Evers Goossens Groen Haan Hendriks Hermans Hoekstra Huisman Janssen Janssens Jong
Kok Koning Koster Kuiper Kuipers Leeuwen Maes Martens Meijer Mertens Molenaar Mulder Peeters Postma Prins Pronk
Scholten Schouten Smeets Smit Smits Timmermans Veenstra Verbeek Verhoeven Vermeer Vermeulen Visser Vries Willems
Wouters Wijnen Aalto Ahonen Andersen Andersson Berglund Bergström Bengtsson Björk Carlsen Carlsson Christensen Dahl
Danielsson Ek Eklund Engström Eriksen Eriksson Forsberg Fredriksson Gunnarsson Gustafsson Haugen Hagen Hakala
Halvorsen Hämäläinen Heikkinen Heinonen Henriksen Holm Holmberg Holmgren Jacobsen Jakobsson Jansson Järvinen
Johannessen Johansen Johansson Jönsson Jørgensen Karjalainen Karlsen Karlsson Kinnunen Knudsen Koskinen Korhonen
Kristensen Kristiansen Laine Laitinen Larsen Larsson Lehtinen Lehtonen Lindberg Lindgren Lindqvist Lindström Lund
Lundberg Lundgren Lundqvist Madsen Mäkelä Mäkinen Magnusson Månsson Mortensen Møller Mattsson Moen Nielsen Nieminen
Nilsen Nilsson Nordin Nyberg Nyström Olofsson Olsson Palm Paulsen Pedersen Persson Pettersen Pettersson Poulsen
Rantanen Rasmussen Räsänen Saarinen Salminen Salonen Samuelsson Sandberg Savolainen Sjöberg Solberg Sørensen Strand
Ström Sundberg Svendsen Svensson Thomsen Thorsen Tuominen Turunen Virtanen Wallin Åberg Åkesson Östlund
"""

_ROMANCE = """
Adam Allard Andre Arnaud Aubert Aubry Baron Barbier Barre Baudry Bazin Benoit Berger Bernard Berthelot Bertin Bertrand
Besson Blanc Blanchard Blondel Blot Bodin Bonneau Bonnet Boucher Bouchet Boulanger Bourgeois Bousquet Bouvier Boyer
Breton Briand Brun Brunel Brunet Buisson Camus Carlier Caron Carpentier Carre Chauvin Charles Charpentier Charrier
Chartier Chauveau Chevalier Chevallier Clement Clerc Cohen Colas Colin Collet Collin Cordier Coste Cousin Couturier
Daniel David Delahaye Delannoy Delattre Delaunay Delmas Delorme Denis Deschamps Devaux Didier Diallo Dubois Duboisson
Duclos Dufour Duhamel Dumas Dumont Dupont Dupré Dupuis Dupuy Durand Duval Etienne Fabre Faivre Faure Ferrand Ferreira
Fleury Fontaine Fouquet Fournier Francois Gaillard Garnier Gauthier Gautier Gay Geoffroy Georges Gérard Germain
Gilbert Gilles Gillet Girard Giraud Godard Gomes Gonzalez Grenier Gros Guérin Guibert Guichard Guilbert Guillaume
Guillet Guillon Guillot Guyon Guyot Hamel Hamon Hardy Hébert Henry Hernandez Hervé Hoareau Huet Humbert Imbert Jacob
Jacques Jacquet Jacquot Jean Joly Jourdan Julien Labbé Lacombe Lacroix Lagarde Laine Lambert Langlois Laporte Laurent
Lebreton Lebrun Leblanc Leclerc Leclercq Lecomte Ledoux Leduc Lefebvre Lefèvre Legendre Léger Legrand Legros Lejeune
Lelièvre Lemaire Lemaître Lemoine Lenoir Leroux Leroy Lesage Levy Louis Lucas Lopes Maillard Maillot Mallet Marchal
Marchand Marechal Marie Marin Marion Marques Martel Martineau Martinez Marty Mary Mathieu Maurice Maury Ménard Mercier
Merle Meunier Meyer Michaud Michel Millet Monnier Moreau Morel Morin Morvan Moulin Muller Navarro Nguyen Nicolas Noël
Normand Olivier Paris Parent Pasquier Paul Payet Pelletier Peltier Pereira Perret Perrier Perrin Perrot Petit
Petitjean Philippe Pichon Picard Pierre Pineau Poirier Pons Poulain Prévost Raymond Raynaud Regnier Renard Renaud
Renault Rémy Rey Reynaud Richard Rivière Robert Robin Roche Rocher Rodrigues Roger Rolland Rossi Rousseau Roussel
Rousset Roux Royer Ruiz Salmon Sanchez Sauvage Schmitt Simon Teixeira Tessier Texier Thibault Thierry Thomas Toussaint
Traoré Valentin Vallée Vaillant Vasseur Verdier Vidal Vincent Voisin Weber Bouchard Gagnon Tremblay Bergeron Fortin
Lapointe Abad Acosta Agudo Águila Aguirre Agustín Alarcón Alba Alberdi Alegre Alfaro Almeida Alonso Álvarez Alvarez
Amador Amaya Andrade Andrés Ángel Antúnez Aparicio Aragón Arana Aranda Araújo Arce Arias Arellano Arenas Ariza Arnau
Arranz Arregui Arroyo Asensio Ávila Ayala Ayuso Azcona Baena Báez Ballester Baquero Barba Barranco Barrera Barrio
Barrios Barroso Bautista Bayona Becerra Bejarano Belmonte Beltrán Benavente Benavides Benítez Berenguer Bermúdez
Bernal Blanco Blanch Blasco Blázquez Bonilla Borrás Borrego Borrell Bosch Bravo Briones Bueno Burgos Bustamante Bustos
Caballero Cabanillas Cabello Cabezas Cabrera Calderón Calvo Camacho Cámara Campillo Campo Campos Canales Cano Cañas
Cañizares Cárdenas Carbajo Carbonell Cardona Carmona Carranza Carrasco Carrera Carreras Carretero Carrillo Carrión
Casado Casal Casals Casanova Casares Casas Castañeda Castaño Castejón Castellanos Castells Castillo Castrillo Castro
Catalán Cepeda Cerdá Cerezo Cervantes Céspedes Chacón Chaves Chávez Checa Cifuentes Cisneros Clavero Cobo Cobos Coello
Coll Colomer Conde Contreras Corbacho Cordero Córdoba Cornejo Corral Correa Cortés Cortina Cózar Crespo Criado Cruz
Cuadrado Cuéllar Cuenca Cuesta Cueto Dalmau Dávila Delgado Díaz Diéguez Díez Diez Domingo Domínguez Donoso Duarte
Dueñas Durán Echevarría Elorza Enríquez Escobar Escolano Escribano Escudero Espada España Espejo Espinosa Espinoza
Esteban Estevez Estrada Expósito Fabregat Fajardo Falcó Feijoo Feliu Fernández Ferrán Ferrándiz Ferrando Ferrer
Ferrero Figueroa Flor Flores Folch Font Fonseca Franch Franco Frías Fuente Fuentes Fuster Galán Galiano Galindo
Gallardo Gallego Gallo Galván Gálvez Gámez García Garcia Garay Garrido Garriga Garzón Gascón Gaspar Gil Gimeno Giménez
Girón Girona Gisbert Godoy Goicoechea Gómez Gomez González Goñi Gordillo Gracia Granados Grande Grau Guardia Guerra
Guerrero Guijarro Guillén Gutiérrez Guzmán Haro Heras Heredia Hernández Hernando Herranz Herrera Herrero Herreros
Hervás Hidalgo Hoyos Huerta Huertas Hurtado Ibáñez Ibarra Iglesias Infante Iñiguez Iriarte Izaguirre Izquierdo Jara
Jáuregui Jiménez Jimenez Jordá Jordán Jove Jover Juan Julián Jurado Lago Laguna Lara Larrañaga Lasa Leal Ledesma Leiva
Lerma Lillo Linares Llabrés Lladó Llamas Llano Llanos Llobet Llopis Llorens Llorente López Lopez Lorenzo Lozano Lucena
Luna Luque Maldonado Manrique Manzanares Manzano Marco Marcos Marí Marín Mariño Mármol Márquez Marquez Marti Martí
Martín Martínez Marqués Mas Mata Mateo Mateos Mateu Matas Maza Medina Mejía Méndez Mendoza Menéndez Mercado Merino
Mesa Milla Millán Mínguez Mir Miralles Miranda Miró Moliner Molina Molins Moll Monreal Montalbán Montaña Montenegro
Montero Montes Montesinos Montoya Montserrat Mora Moraleda Morales Morán Morante Morata Morcillo Moreno Morillo
Mosquera Moya Mulet Múgica Múñiz Muñoz Murcia Murillo Muro Nadal Naranjo Narváez Navarrete Navas Nebot Nevado Nicolás
Nicolau Nieto Niño Nogueira Noguera Noriega Novoa Núñez Nuñez Ocaña Ochoa Ojeda Oliva Olivares Oliveira Oliver Olivera
Oller Olmo Olmedo Ordóñez Orozco Ortega Ortiz Ortuño Osorio Osuna Otero Pablo Pacheco Padilla Páez Palacio Palacios
Palau Pallarès Palma Palmer Palomar Palomares Palomino Palomo Pardo Paredes Parejo Parra Pascual Pastor Patiño Paz
Pazos Pedraza Pedrero Pedro Pedrosa Peinado Peláez Pellicer Peña Peñalver Peñas Pera Peral Perales Peralta Perea
Perelló Pérez Perez Pi Pineda Pinedo Pinilla Pino Pinto Piñeiro Piñol Pizarro Plana Planas Plaza Poza Pozo Pozuelo
Prada Prado Prat Prats Priego Prieto Puente Puig Pujadas Pujol Pulido Quero Quesada Quevedo Quintana Quintanilla
Quintero Quiroga Quirós Ramírez Ramirez Ramis Ramón Ramos Raya Real Rebollo Recio Redondo Reguera Reina Revilla Reyes
Riba Ribas Ribera Ribes Rico Rincón Río Ríos Riquelme Riera Rius Rivas Rivera Rivero Robledo Robles Roca Rocamora
Rocha Roda Rodrigo Rodríguez Rodriguez Roig Rojas Roldán Roma Román Romero Romeu Ropero Ros Rosa Rosales Rosell
Roselló Rosselló Rovira Royo Rozas Ruano Rubio Rueda Saavedra Sabater Sáenz Saez Sáez Sainz Sala Salamanca Salas
Salazar Salcedo Saldaña Sales Salgado Salinas Salom Salvà Salvador Samper Sánchez Sancho Sandoval Sanmartín Santamaría
Santana Santiago Santos Sanz Sarabia Sarmiento Sastre Saura Sebastián Seco Sedano Segarra Segovia Segura Sepúlveda
Serna Serra Serrano Sevilla Sevillano Sierra Silva Simó Sobrino Sola Solana Solano Soler Solera Solís Soria Soriano
Sosa Sotelo Soto Suárez Suarez Sureda Taboada Talavera Tamarit Tamayo Tapia Tejada Tejedor Tejera Tello Téllez Tena
Teruel Toledo Toledano Tolosa Tomás Tomé Tormo Torralba Torre Torrecilla Torrens Torrent Torres Torrijos Tovar Trillo
Trujillo Tudela Uría Uribe Urrutia Valbuena Valcárcel Valderrama Valdés Valencia Valentín Valenzuela Valera Valero
Valle Vallejo Valls Valverde Vaquero Vara Varela Vargas Vázquez Vazquez Vega Vegas Vela Velasco Velázquez Vélez
Vendrell Vera Verdejo Verdú Vergara Viana Vicens Vicente Vigil Vila Vilalta Vilanova Vilaplana Vilar Villa Villalba
Villalobos Villalonga Villanueva Villar Villareal Villaverde Villegas Villena Viñas Vives Vizcaíno Yáñez Yuste Zabala
Zabaleta Zamora Zamorano Zapata Zaragoza Zorrilla Zurita Albuquerque Alves Aragão Azevedo Barbosa Barros Batista
Borges Brito Caldeira Camargo Cardoso Carvalho Cavalcanti Coelho Conceição Correia Costa Cunha Dias Esteves Farias
Fernandes Freitas Gonçalves Jesus Leão Leite Lima Macedo Machado Magalhães Martins Matos Melo Mendes Mendonça Monteiro
Moraes Moreira Moura Nascimento Neves Novaes Nunes Paiva Peixoto Pimenta Pinheiro Pires Porto Queiroz Rezende Ribeiro
Sampaio Sá Silveira Siqueira Soares Souza Sousa Tavares Vasconcelos Vieira Xavier Amato Angelini Antonelli Barbieri
Barone Bartoli Basile Basso Battaglia Bellini Benedetti Bernardi Bernini Bianchi Bianco Brambilla Bruno Caputo Carbone
Caruso Castelli Cattaneo Colombo Conte Conti Coppola Costantini Cristiani D'Agostino D'Amico D'Angelo D'Antonio
Damiani Donati Esposito Fabbri Falcone Farina Fava Ferrara Ferrari Ferraro Ferretti Ferri Fiore Fontana Franceschini
Fumagalli Fusco Galli Garofalo Gatti Gentile Giordano Giorgi Giuliani Grassi Grasso Greco Guidi Leone Locatelli
Lombardi Lombardo Longo Lorusso Maggi Mancini Mancuso Marchese Marchetti Marchi Mariani Marini Marino Martinelli
Martini Martino Mazza Meloni Messina Milani Monaco Montanari Monti Morelli Moretti Morgante Mosca Napoli Negri Neri
Olivieri Orlando Pace Pagani Pagano Palermo Palmieri Palumbo Parisi Pastore Pellegrini Pellegrino Perrone Piazza Pinna
Piras Poli Pozzi Proietti Quaranta Ricci Ricciardi Rinaldi Riva Rizzi Rizzo Romano Romeo Rossetti Ruggeri Ruggiero
Russo Salerno Sanna Santini Santoro Sartori Silvestri Simonetti Sorrentino Spinelli Testa Tosi Trevisan Valente
Valentini Ventura Villani Viola Vitale Vitali Volpe Zanella Zanetti Albu Andrei Anghel Barbu Bălan Ciobanu Constantin
Cristea Diaconu Dima Dinu Dobre Dumitrescu Dumitru Dragomir Florea Georgescu Gheorghe Iancu Ionescu Ioniță Ivan Lazăr
Luca Lungu Manea Matei Mihai Mocanu Moldovan Munteanu Neagu Nistor Nițu Oprea Petrescu Pop Popa Popescu Preda Radu
Rusu Sandu Serban Șerban Stan Stanciu Stoica Toma Tudor Ungureanu Văduva Vasile Voicu Zamfir
"""

_EASTERN = """
Adamczyk Andrzejewski Baran Baranowski Bąk Błaszczyk Borkowski Brzeziński Chmielewski Cieślak Czarnecki Dąbrowska
Dąbrowski Duda Dudek Dziedzic Gajewski Głowacki Górski Grabowska Grabowski Jabłoński Jakubowski Jankowski Janowski
Jasiński Jaworski Kaczmarek Kaczmarczyk Kalinowski Kamińska Kamiński Kania Kaźmierczak Kołodziej Konieczny Kowalczyk
Kowalewski Kowalska Kowalski Kozak Kozłowska Kozłowski Krajewski Krawczyk Król Kubiak Kucharski Kwiatkowska
Kwiatkowski Laskowski Lewandowska Lewandowski Lis Lisowski Maciejewski Majewski Makowski Malinowski Marciniak Mazur
Mazurek Michalak Michalski Mroczek Mróz Nowacki Nowak Nowakowski Nowicki Olszewski Ostrowski Pawlak Pawłowska
Pawłowski Pietrzak Piotrowska Piotrowski Przybylski Rutkowski Sadowski Sawicki Sikora Sikorski Sobczak Sokołowski
Stępień Szczepański Szewczyk Szulc Szymański Szymczak Tomaszewski Urbański Walczak Wasilewski Wieczorek Wilk
Wiśniewska Wiśniewski Witkowski Włodarczyk Wojciechowski Wojcik Wójcik Woźniak Wróbel Wróblewski Wysocki Zając
Zakrzewski Zalewski Zawadzki Zieliński Zielińska Ziółkowski Bartoš Bednář Beneš Blažek Bureš Čech Čermák Černá Černý
Doležal Dušek Dvořák Dvořáková Fiala Fišer Hájek Havlíček Holub Horák Horáková Hruška Janda Jelínek Kadlec Kolář
Konečný Kopecký Kovář Kovářová Král Krejčí Kratochvíl Kříž Kučera Kučerová Lang Mach Malý Marek Mareš Mašek Matoušek
Moravec Müllerová Musil Navrátil Němcová Němec Novák Nováková Novotná Novotný Pokorná Pokorný Polák Pospíšil Procházka
Procházková Růžička Sedláček Sedlák Ševčík Šimek Šťastný Soukup Štěpánek Svoboda Svobodová Sýkora Toman Tichý Urban
Vacek Vaněk Vávra Veselá Veselý Vlček Zeman Baláž Horváth Kováč Lukáč Molnár Nagy Tóth Varga Babić Barišić Blažević
Božić Ćosić Đorđević Filipović Grgić Horvat Ilić Ivanović Janković Jovanović Jukić Jurić Knežević Kovač Kovačević
Kovačić Lovrić Lukić Marić Marković Matić Mihajlović Milošević Nikolić Novaković Pavić Pavlović Perić Petrović Popović
Radić Savić Šarić Simić Stanković Stojanović Todorović Tomić Vidović Vuković Živković Kos Zupan Zupančič Hribar Golob
Kranjc Mlakar Dimitrov Dimitrova Georgiev Georgieva Ivanov Ivanova Petrov Petrova Hristov Todorov Stoyanov Angelov
Kolev Marinov Nikolov Iliev Atanasov Popov Vasilev Yordanov Alexeev Andreev Antonov Belov Bogdanov Borisov Chernov
Danilov Davydov Dmitriev Egorov Fedorov Filippov Frolov Gavrilov Golubev Gorbachev Grigoriev Gusev Ilyin Isaev Kalinin
Karpov Kazakov Kiselev Komarov Konovalov Korolev Kovalev Kozlov Krylov Kudryavtsev Kuznetsov Kuznetsova Lebedev
Makarov Maksimov Markov Matveev Medvedev Melnikov Mikhailov Mironov Morozov Nikitin Nikolaev Novikov Orlov Osipov
Pavlov Petrovsky Polyakov Ponomarev Romanov Semenov Sergeev Shevchenko Sidorov Smirnov Smirnova Sobolev Sokolov
Solovyov Sorokin Stepanov Tarasov Titov Tikhonov Timofeev Tkachenko Tsvetkov Vinogradov Volkov Vorobyov Yakovlev
Zaitsev Zakharov Zhukov Bondarenko Boyko Franko Hrytsenko Kovalchuk Kovalenko Kravchenko Kravchuk Lysenko Marchenko
Melnyk Moroz Oliynyk Petrenko Polishchuk Ponomarenko Rudenko Savchenko Shevchuk Tkachuk Vasylenko Zelensky Иванов
Иванова Петров Петрова Сидоров Сидорова Смирнов Смирнова Кузнецов Кузнецова Попов Попова Васильев Васильева Соколов
Соколова Михайлов Михайлова Новиков Новикова Фёдоров Фёдорова Морозов Морозова Волков Волкова Алексеев Алексеева
Лебедев Лебедева Семёнов Семёнова Егоров Егорова Павлов Павлова Козлов Козлова Степанов Степанова Николаев Николаева
Орлов Орлова Андреев Андреева Макаров Макарова Захаров Захарова Шевченко Бондаренко Коваленко Ткаченко Кравченко
Мельник Бойко Георгиев Димитров Николов Стоянов Тодоров Angelopoulos Antoniou Dimitriou Georgiou Ioannou Karagiannis
Konstantinou Nikolaidis Pappas Papadakis Papadopoulos Papadopoulou Papageorgiou Papaioannou Pavlidis Samaras Vasileiou
Vlachos Παπαδόπουλος Παπαδοπούλου Παππάς Γεωργίου Δημητρίου Ιωάννου Νικολαΐδης Βλάχος Καραγιάννης Antal Bakos Balla
Balogh Barta Bíró Bodnár Bognár Boros Budai Csonka Deák Dudás Erdélyi Faragó Farkas Fazekas Fehér Fodor Fülöp Gál
Gulyás Hegedűs Illés Jónás Juhász Katona Kelemen Kerekes Király Kis Kiss Kocsis Kovács Lakatos Lengyel Lukács Magyar
Major Márton Máté Mészáros Nemes Németh Oláh Orbán Orosz Orsós Pap Papp Pásztor Pintér Rácz Sándor Simon Sipos Soós
Szabó Szalai Székely Szilágyi Szőke Szücs Szűcs Takács Tamás Török Vadász Váradi Vass Végh Veres Vincze Virág Vörös
Kazlauskas Petrauskas Jankauskas Stankevičius Butkus Bērziņš Kalniņš Ozols Jansons Tamm Saar Sepp Mägi Kask Kukk
Rebane Ilves Pärn Acharya Agarwal Aggarwal Ahluwalia Ahuja Anand Arora Bajaj Bajwa Balakrishnan Banerjee Bansal Basu
Batra Bedi Bhagat Bhalla Bhandari Bhardwaj Bhargava Bhat Bhatia Bhatt Bhattacharya Bhattacharyya Bose Chacko Chadha
Chakrabarti Chakraborty Chandra Chandran Chatterjee Chaudhari Chaudhary Chaudhry Chauhan Chawla Cherian Chhabra Chopra
Choudhary Choudhury Dalal Das Dasgupta Datta Dave Desai Deshmukh Deshpande Dewan Dey Dhar Dhawan Dhillon Doshi Dubey
Dutt Dutta Gandhi Ganesan Garg George Ghosh Gill Goel Gokhale Goyal Grewal Grover Guha Gulati Gupta Hegde Iyengar Iyer
Jain Jaiswal Jha Jhaveri Johal Joshi Kapadia Kapoor Kapur Kashyap Kaul Khanna Khare Khatri Khosla Khurana Kohli
Kothari Krishna Krishnamurthy Krishnan Kulkarni Kumar Madan Mahajan Maharaj Malhotra Mallick Mandal Mani Mann Mathew
Mathur Mehra Mehrotra Mehta Menon Merchant Mishra Misra Mistry Mitra Mittal Modi Mohan Mukherjee Munshi Murthy Murty
Nadkarni Nagar Nagarajan Naidu Naik Nair Nambiar Nanda Narain Narang Narasimhan Narayan Narayanan Narula Natarajan
Nath Nayak Nayar Nigam Oberoi Ojha Oommen Padmanabhan Pai Pal Panchal Pandey Pandit Pandya Panicker Pant Parekh Parikh
Parmar Patel Pathak Patil Pillai Pillay Prabhakar Prabhu Pradhan Prakash Prasad Puri Purohit Radhakrishnan Raghavan
Rai Raj Raja Rajagopal Rajagopalan Rajan Raju Ramachandran Ramakrishnan Raman Ramanathan Ramaswamy Ramesh Rana
Randhawa Ranganathan Rao Rastogi Ravi Ray Reddy Roy Saha Sahni Sahota Saini Sandhu Sanghvi Sarin Sarkar Sarma Savant
Saxena Sehgal Sen Sengupta Seth Sethi Shah Shankar Sharma Shenoy Sheth Shetty Shroff Shukla Sidhu Sinha Sodhi Solanki
Soni Sood Srinivas Srinivasan Srivastava Subramaniam Subramanian Sundaram Suresh Suri Swaminathan Swamy Talwar Tandon
Taneja Thakkar Thakur Tiwari Trivedi Uppal Vaidya Varghese Varkey Varma Varughese Vasudevan Venkataraman Venkatesan
Verma Virk Viswanathan Vohra Vora Vyas Wadhwa Wagle Walia Yadav Abbas Abbasi Abdallah Abdi Abdulla Ahmad Ahmadi Ahmed
Akhtar Alam Al-Ahmad Al-Farsi Al-Hassan Al-Masri Al-Rashid Al-Sayed Alavi Ali Amini Amiri Ansari Ashraf Aslam Awad
Aziz Azizi Bahrami Bakr Barakat Bashir Begum Bhatti Butt Chaudhri Darwish Ebrahimi El-Masry El-Sayed Fahmy Farooq
Farah Farhadi Fawzi Ghani Ghorbani Habib Haddad Hakim Hamdan Hamid Hamidi Haidari Hariri Hashemi Hashmi Hassan Heidari
Hosseini Hussain Hussein Ibrahim Imran Ismail Jaber Jafari Javed Kamal Karam Karimi Kazemi Khalid Khalil Khoury
Mahdavi Mahmood Mahmoud Malik Mansour Mansouri Masood Mirza Moradi Mousa Mohammadi Mughal Nasser Nasir Najafi Nazari
Noori Omar Osman Qureshi Rahimi Rahman Raza Rashid Rashidi Rehman Rezaei Rostami Saad Sabbagh Sadeghi Said Saeed Saleh
Salem Salim Samadi Sayed Shaikh Sheikh Siddiqui Soltani Sultan Taheri Usman Yousef Yusuf Zaman Zia Zidane Acar Akın
Aksoy Aktaş Altun Arslan Aslan Avcı Aydın Aydoğan Bayraktar Bozkurt Bulut Çakır Can Çelik Çetin Coşkun Demir Demirci
Doğan Duman Erdem Erdoğan Güler Gül Güneş Kahraman Kaplan Kara Karaca Karataş Kaya Keskin Kılıç Koç Korkmaz Köse Kurt
Özcan Özdemir Özer Özkan Öztürk Polat Şahin Sarı Şen Şimşek Taş Tekin Toprak Tunç Turan Türk Uçar Ünal Uysal Uzun
Yalçın Yaman Yavuz Yıldırım Yıldız Yılmaz Yüksel Abe Adachi Andō Ando Aoki Arai Araki Asano Chiba Endo Fujii Fujimoto
Fujita Fujiwara Fukuda Fukushima Goto Hara Harada Hasegawa Hashimoto Hayashi Hirano Honda Hori Igarashi Iida Ikeda
Imai Inoue Ishida Ishihara Ishii Ishikawa Ito Itō Iwasaki Kaneko Kato Katō Kawaguchi Kawamura Kawasaki Kikuchi Kimura
Kinoshita Kobayashi Koyama Kubo Kudo Maeda Maruyama Masuda Matsuda Matsui Matsumoto Matsuo Miura Miyamoto Miyazaki
Mizuno Mori Morita Murakami Murata Nagai Nakagawa Nakajima Nakamura Nakano Nakayama Nishimura Noda Noguchi Nomura
Ogawa Okada Okamoto Ono Ota Otsuka Ōno Saito Saitō Sakai Sakamoto Sakurai Sano Sasaki Sato Satō Shibata Shimada
Shimizu Sugawara Sugimoto Sugiyama Suzuki Takada Takagi Takahashi Takeda Takeuchi Tamura Tanaka Taniguchi Uchida Ueda
Ueno Wada Watanabe Yamada Yamaguchi Yamamoto Yamashita Yamazaki Yano Yokoyama Yoshida Yoshikawa Ahn Bae Baek Bang Byun
Cha Chang Cho Choi Chung Hahn Hwang Jang Jeon Jeong Jin Jo Joo Jung Kang Kim Ko Koh Kwak Kwon Lim Moon Nam Noh Oh Paik
Pak Park Roh Ryu Seo Shim Shin Sohn Son Song Suh Sung Woo Yang Yi Yoo Yoon Yu Yun Cai Cao Chan Chao Chen Cheng Cheung
Chiang Chow Chu Cui Dai Deng Ding Dong Du Duan Fan Fang Feng Fu Gao Ge Gong Gu Guo Han Hao He Ho Hou Hsu Hu Huang Jia
Jiang Kong Kwok Lai Lam Lau Lei Leung Li Liang Liao Lin Liu Long Lu Luo Lv Ma Mao Meng Mok Ng Ngai Pan Peng Qian Qin
Qiu Ren Shao Shen Shi Su Sun Tan Tang Tao Tian Tsai Tse Tseng Tsui Wan Wang Wei Wen Wu Xia Xiang Xiao Xie Xiong Xu Xue
Yan Yao Ye Yin Yip Yuan Yue Yung Zeng Zhai Zhang Zhao Zheng Zhong Zhou Zhu Zhuang Zou Bùi Bui Đặng Dang Đinh Dinh Đỗ
Do Dương Duong Hồ Hoàng Hoang Huỳnh Huynh Lê Le Lý Mai Ngô Ngo Nguyễn Nguyen Phạm Pham Phan Phùng Tạ Tô Trần Tran
Trịnh Trinh Trương Truong Võ Vo Vũ Vu Gunawan Halim Hartono Hidayat Kurniawan Kusuma Nugroho Permana Pranata Prasetyo
Purnomo Putra Rahardjo Saputra Santoso Setiawan Simanjuntak Siregar Suharto Sukarno Susanto Sutanto Tanoto Utomo
Wibowo Wijaya Wirawan Yulianto Aquino Bautista Cruz Dela-Cruz Del-Rosario Garcia Magsaysay Manalo Mendoza Ocampo
Pangilinan Reyes Santos Villanueva Chaiyasit Srisai Suwan Thongchai Wongsakul Abebe Acheampong Achebe Adebayo Adeyemi
Addo Adeleke Afolabi Agyeman Akintola Akinyemi Amoah Ampofo Annan Appiah Asante Ayodele Bah Balogun Banda Bekele
Boateng Botha Camara Chukwu Cissé Dembélé Diop Dlamini Eze Fofana Gebre Girma Haile Kamara Kariuki Keita Khumalo
Kimani Koné Koroma Kruger Mahlangu Mandela Maina Mbeki Mensah Mokoena Mohammed Moyo Mthembu Mugabe Mutua Mwangi Naidoo
Ncube Ndlovu Ndiaye Nkosi Nwosu Obi Odhiambo Ofori Ogunleye Ojo Okafor Okeke Okonkwo Olaniyan Onyango Opoku Osei
Otieno Ouattara Owusu Phiri Pretorius Sall Sarr Sesay Sibanda Sithole Sow Sy Sylla Tadesse Tesfaye Toure Traore Venter
Wanjiku Wambua Zulu Zuma Abramov Abramson Adler Avraham Azulay Baruch Ben-David Ben-Haim Biton Berkowitz Blum Cohen
Dahan Dayan Eisenberg Feldman Fink Fishman Friedman Gabay Goldberg Goldman Goldstein Golan Greenberg Gross Halevi
Horowitz Katz Levi Levin Levitt Mizrahi Peretz Rabin Rosen Rosenberg Rosenthal Rubin Schwartz Shapira Shapiro Sharon
Siegel Silver Silverman Stern Weinstein Weissman Yosef Zuckerman
"""

SURNAMES = words(_WESTERN + _ROMANCE + _EASTERN)
"""Family names in their usual spelling."""
