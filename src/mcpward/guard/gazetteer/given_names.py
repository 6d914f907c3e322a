"""Given names that are common in some thirty languages; those that are everyday words too are left out."""

from mcpward.guard.values.wordlists import words

_ENGLISH = """
Aaron Abigail Adam Addison Adrian Adriana Agnes Aidan Aiden Alan Albert Alex Alexander Alexandra Alexis Alfred Alice
Alicia Alison Allan Allen Allison Alyssa Amanda Amber Amelia Amy Andrea Andrew Andy Angela Angelina Anita Ann Anna
Annabelle Anne Annette Annie Anthony Antonia Archie Ariana Arnold Arthur Ashley Ashton Audrey Austin Autumn Ava Avery
Barbara Barry Beatrice Becky Belinda Ben Benjamin Bernard Bernice Bertha Bethany Betty Beverly Blake Bob Bonnie Brad
Bradley Brandon Brenda Brendan Brett Brian Brianna Bridget Brittany Brooklyn Bruce Bryan Bryce Caitlin Caleb Calvin
Cameron Camilla Carl Carla Carmen Carol Caroline Carolyn Carrie Casey Cassandra Catherine Cathy Cecilia Chad Charlene
Charles Charlie Charlotte Chelsea Cheryl Chester Chloe Chris Christian Christina Christine Christopher Cindy Claire
Clara Clarence Claudia Clayton Clifford Clinton Clyde Cody Colin Colleen Connie Connor Constance Corey Courtney Craig
Crystal Curtis Cynthia Daisy Dale Damian Dan Dana Daniel Danielle Danny Darlene Darrell Darren Darryl Dave David Dawn
Dean Deanna Debbie Deborah Debra Denise Dennis Derek Desmond Diana Diane Dolores Dominic Don Donald Donna Doreen Doris
Dorothy Doug Douglas Duane Dustin Dwayne Dylan Earl Ebony Eddie Edgar Edith Edmund Edna Edward Edwin Eileen Elaine
Eleanor Elena Eli Elijah Elisabeth Eliza Elizabeth Ella Ellen Ellie Elliot Elliott Elsie Emily Emma Emmanuel Eric
Erica Erik Erika Erin Ernest Esther Ethan Ethel Eugene Eva Evan Eve Evelyn Felicia Felicity Fiona Flora Florence Floyd
Frances Francesca Francis Frank Franklin Fred Freddie Frederick Freya Gabriel Gabriella Gail Gareth Garry Gary Gavin
Gemma Geoff Geoffrey George Georgia Georgina Gerald Geraldine Gerard Gilbert Gillian Gina Gladys Glen Glenda Glenn
Gloria Gordon Graham Greg Gregory Gretchen Gwen Hailey Hannah Harold Harriet Harris Harrison Harry Harvey Hayley Hazel
Heather Hector Heidi Helen Henrietta Henry Herbert Herman Hilary Holly Howard Hugh Hugo Ian Imogen Ingrid Irene Isaac
Isabel Isabella Isabelle Isla Ivan Ivy Jack Jackie Jackson Jacob Jacqueline Jade Jaden Jake James Jamie Jan Jane Janet
Janice Jared Jasmine Jason Jay Jayden Jean Jeanette Jeff Jeffery Jeffrey Jen Jenna Jennifer Jenny Jeremiah Jeremy
Jerome Jerry Jesse Jessica Jessie Jill Jim Jimmy Joan Joanna Joanne Jocelyn Jodie Joe Joel John Johnathan Johnny Jon
Jonathan Jordan Joseph Josephine Josh Joshua Joy Joyce Juan Juanita Judith Judy Julia Julian Juliana Julie Julius June
Justin Kaitlyn Karen Karl Kate Katelyn Katherine Kathleen Kathryn Kathy Katie Katrina Kayla Keith Kelly Kelsey Ken
Kenneth Kenny Kerry Kevin Kieran Kim Kimberly Kirk Kirsten Kristen Kristin Kristina Kristy Kurt Kyle Kylie Lance Larry
Latasha Laura Lauren Laurence Laurie Lawrence Leah Lee Leigh Leila Leo Leon Leonard Leroy Leslie Lester Levi Lewis
Liam Lillian Lily Linda Lindsay Lindsey Lionel Lisa Lloyd Logan Lois Loretta Lori Lorraine Louis Louisa Louise Lucas
Lucy Luke Lydia Lynn Mabel Mackenzie Maddison Madeline Madison Maggie Malcolm Mandy Marc Marcia Marcus Margaret Maria
Marian Marie Marilyn Marion Marissa Marjorie Mark Marlene Marsha Marshall Martha Martin Martina Marvin Mary Mason
Mathew Matilda Matt Matthew Maureen Maurice Max Maxine Maxwell Megan Melanie Melinda Melissa Melvin Mercedes Meredith
Mia Micah Michael Michaela Michele Michelle Miguel Mike Mildred Miles Millie Milton Miranda Misty Mitchell Molly
Monica Monique Morgan Muriel Myra Nancy Naomi Natalie Natasha Nathan Nathaniel Neil Nelson Nicholas Nick Nicola
Nicolas Nicole Nigel Nina Noah Noel Nora Norma Norman Oliver Olivia Oscar Owen Paige Pam Pamela Parker Patricia
Patrick Patty Paul Paula Pauline Peggy Penelope Penny Perry Peter Phil Philip Phillip Phoebe Phyllis Poppy Preston
Priscilla Quentin Rachael Rachel Ralph Ramona Randall Randy Raquel Raymond Rebecca Regina Reginald Renee Rex Rhonda
Ricardo Richard Rick Ricky Riley Rita Rob Robbie Robert Roberta Robin Rodney Roger Roland Ron Ronald Ronnie Rory Rosa
Rosalind Rose Rosemary Rosie Ross Roxanne Roy Ruben Ruby Rupert Russell Ruth Ryan Sabrina Sally Sam Samantha Samuel
Sandra Sara Sarah Savannah Scarlett Scott Sean Sebastian Selena Serena Seth Shane Shannon Sharon Shaun Shawn Sheila
Shelby Shelley Sherri Sherry Shirley Sidney Simon Simone Sonia Sophia Sophie Spencer Stacey Stacy Stanley Stella
Stephanie Stephen Steve Steven Stewart Stuart Sue Summer Susan Susanna Suzanne Sybil Sydney Sylvia Tabitha Tamara
Tammy Tanya Tara Ted Terence Teresa Terrance Terri Terry Tess Theodore Theresa Thomas Tiffany Tim Timothy Tina Todd
Tom Tommy Toni Tony Tracey Traci Tracy Travis Trevor Tricia Tristan Troy Tyler Tyrone Valerie Vanessa Vera Vernon
Veronica Vicki Vickie Victor Victoria Vincent Viola Violet Virginia Vivian Wade Wallace Walter Wanda Warren Wayne
Wendy Wesley Whitney Wilfred William Willie Winifred Winston Wyatt Xavier Yolanda Yvette Yvonne Zachary Zane Zara Zoe
Zoey
"""

_GERMAN_DUTCH_NORDIC = """
Achim Adelheid Albrecht Alexandra Alfons Alina Alois Alwin Andreas Angelika Anja Anke Anneliese Annemarie Antje Armin
Arno Astrid August Axel Bärbel Beate Benedikt Bernd Bernhard Bettina Birgit Birgitta Björn Bodo Brigitte Bruno Carina
Carsten Christa Christel Christiane Christof Christoph Claus Clemens Conrad Cornelia Dagmar Detlef Dieter Dietmar
Dietrich Dirk Dominik Dorothea Eberhard Eckhard Edeltraud Egon Elfriede Elke Else Emil Erich Ernst Erna Ewald Fabian
Felix Ferdinand Florian Franz Franziska Frauke Friedrich Frieda Fritz Gabi Gabriele Georg Gerd Gerda Gerhard Gertrud
Gesine Gisela Gottfried Greta Gudrun Guido Günter Günther Gustav Hanna Hannelore Hannes Hans Hans-Dieter Hans-Georg
Hans-Jürgen Hans-Peter Harald Hartmut Hedwig Heike Heiko Heiner Heinrich Heinz Helga Helge Hella Helmut Helmuth
Henning Henriette Herbert Hermann Hilde Hildegard Holger Horst Hubert Ilona Ilse Ines Inga Inge Ingeborg Ingo Irmgard
Isolde Jens Jörg Joachim Jochen Johann Johanna Johannes Jonas Josef Jürgen Jutta Karin Karl-Heinz Karla Karsten
Katharina Kathrin Katja Katrin Kerstin Klara Klaus Klaus-Dieter Konrad Konstantin Kornelia Lars Lea Leopold Liesel
Lieselotte Lina Linus Lorenz Lothar Ludwig Luise Lukas Luzie Lutz Magdalena Maike Manfred Manuela Marco Margarete
Margit Margot Marianne Marina Mario Marius Markus Marlies Marta Martina Mathilde Mathias Matthias Mechthild Meike
Melina Michaela Mirjam Mona Monika Moritz Nadine Nadja Niklas Norbert Nils Olaf Ole Olga Oskar Otto Ottilie Pascal
Petra Philipp Pia Raimund Rainer Ralf Regine Reiner Reinhard Reinhold Renate Roland Rolf Rosemarie Rüdiger Rudolf
Ruprecht Sabine Sandra Sascha Sibylle Siegfried Sieglinde Sigrid Silke Silvia Simone Sonja Stefan Stefanie Steffen
Steffi Susanne Sven Svenja Swantje Tanja Theo Theodor Thorsten Tilman Tobias Torben Torsten Traudel Traute Udo Ulf
Ulli Ulrich Ulrike Ursula Ute Uwe Valentin Veit Verena Volker Volkmar Waldemar Walburga Waltraud Werner Wiebke
Wilfried Wilhelm Wilhelmine Willi Wolfgang Wolfram Aafke Adriaan Anneke Annelies Anouk Arie Arjan Bart Bas Boudewijn
Bram Cees Coen Cornelis Daan Dirkje Eefje Els Esmee Femke Fleur Floor Floris Frans Geert Gerben Gerrit Gijs Hanneke
Harm Hendrik Hendrika Henk Herman Ineke Jaap Jacco Jasper Jelle Jeroen Jesse Jip Joep Johan Joost Joris Jos Jurre Kees
Klaas Koen Lieke Lotte Maaike Maarten Machteld Margriet Marieke Marijke Marloes Maud Mees Menno Merel Mieke Niels Noor
Piet Pieter Pien Pim Rens Rianne Rik Roel Roos Ruud Saskia Sander Sanne Sem Sietske Sjoerd Stijn Teun Teunis Thijs
Tijs Tjeerd Truus Wietske Willem Wim Wouter Xander Yannick Agneta Albin Alva Anders Anette Annika Arvid Åke Åsa Bengt
Bertil Birger Bo Britt Carin Ebba Einar Elin Ellinor Elsa Emelie Fredrik Freja Frida Gösta Göran Gun Gunilla Gunnar
Gustaf Håkan Hampus Hedvig Helena Henrik Hjalmar Inger Ingemar Ingvar Jakob Jesper Jörgen Josefin Kajsa Karolina Kjell
Klas Knut Kristoffer Lasse Leif Lena Lennart Linnea Linnéa Maja Malin Margareta Mårten Mats Mattias Mikael Moa Ola
Olof Örjan Patrik Pelle Per Pernilla Pär Rasmus Rickard Rune Signe Siv Sixten Solveig Stellan Stig Sture Sten Svante
Sverker Thorbjörn Tommy Torbjörn Tore Tove Ulla Ulrika Urban Vilhelm Viktor Viveka Wilma Asbjørn Aksel Anne-Marie Arne
Aud Bente Berit Bjarne Bjørn Camilla Dag Eivind Elise Endre Erling Espen Eystein Finn Frode Geir Grete Gro Gunn Hege
Håvard Ida Ingrid Ivar Iver Jørgen Jørn Kari Kirsten Kjersti Kristian Lene Live Magne Magnus Marit Mette Morten Odd
Ove Øystein Øyvind Pål Peder Preben Ragnhild Randi Roar Siri Sindre Sissel Sondre Søren Stein Sverre Terje Thea Thor
Tone Tor Torgeir Torstein Trine Trond Trygve Turid Unni Vegard Vidar Villads Yngve Aino Aleksi Anni Antti Arto Eero
Eeva Elina Emilia Esa Hannu Harri Heikki Helmi Henna Iida Ilkka Inkeri Jaakko Janne Jari Jarmo Joonas Jorma Jouni Juha
Juhani Jukka Jussi Kaarina Kaisa Kalevi Kalle Katariina Kimmo Kirsi Laura Lauri Leena Liisa Maarit Marja Marjatta
Markku Marko Matti Mika Mikko Minna Niina Niko Olavi Olli Outi Paavo Päivi Pasi Pekka Pentti Petri Pirjo Pirkko Raija
Reijo Riikka Risto Ritva Saara Sami Sanna Satu Seija Seppo Sirpa Tapani Tapio Tarja Teemu Tero Terhi Tiina Timo Toivo
Toni Tuija Tuomas Tuula Väinö Vesa Ville Virpi
"""

_ROMANCE = """
Adeline Adèle Adrien Agathe Agnès Aimé Aimée Alain Albane Alexandre Alexis Alix Aliénor Alphonse Amélie Anaïs
Anastasie André Andrée Anouk Antoine Antoinette Apolline Ariane Armand Arnaud Arthur Astrid Aude Audrey Augustin
Aurélie Aurélien Aurore Axelle Baptiste Bastien Béatrice Bénédicte Benoît Bérénice Bernadette Bernard Bertrand Blanche
Brice Brigitte Bruno Camille Capucine Carole Cécile Cédric Céline Chantal Charlène Charline Christelle Christiane
Christophe Claire Claude Claudette Claudine Clémence Clément Clotilde Colette Constance Coralie Corentin Corinne Cyril
Damien Danièle Delphine Denis Denise Désiré Didier Dominique Dorothée Édith Édouard Éléonore Élise Élodie Éloïse
Émeline Émile Émilie Emmanuelle Éric Ernestine Estelle Étienne Eugénie Eulalie Fabien Fabienne Fabrice Fanny Fernand
Fernande Flavie Florent Florian Francine Franck François Françoise Frédéric Frédérique Gabriel Gaëlle Gaël Gaëtan
Gaspard Gaston Gauthier Geneviève Geoffroy Georges Georgette Gérald Gérard Germain Germaine Ghislaine Gilbert Gilberte
Gilles Ginette Gisèle Grégoire Grégory Guillaume Gustave Guy Gwenaëlle Hélène Henri Henriette Hervé Honoré Hortense
Hubert Hugues Huguette Inès Isaac Isabelle Jacqueline Jacques Jean-Baptiste Jean-Claude Jean-François Jean-Luc
Jean-Marc Jean-Marie Jean-Michel Jean-Paul Jean-Philippe Jean-Pierre Jeanne Jeannette Jeannine Jérémie Jérémy Jérôme
Joëlle Joseph Josette Josiane Josselin Jules Julien Julienne Juliette Karine Laetitia Laurence Laurent Laurette Léa
Léo Léon Léonie Liliane Lilou Lise Lisette Loïc Louis Louise Luc Lucas Lucie Lucien Lucienne Ludovic Mael Maëlle
Maëlys Magali Manon Marc Marcel Marcelle Margaux Margot Marguerite Marianne Marie-Claude Marie-Hélène Marie-Louise
Marielle Marine Marthe Martine Maryse Mathieu Mathilde Matthieu Maud Maurice Maxime Mélanie Michèle Michel Micheline
Mireille Monique Morgane Muriel Myriam Nadège Nathalie Nicolas Nicole Noël Noémie Océane Odette Odile Olivier Olivie
Ophélie Pascale Patrice Paulette Perrine Philippe Philippine Pierre Pierrette Quentin Raphaël Raphaëlle Raymond Rémi
Rémy Renaud René Renée Richard Robert Rodolphe Roger Roland Romain Roxane Roseline Sébastien Ségolène Séverine Simone
Solange Sophie Stéphane Stéphanie Suzanne Suzette Sylvain Sylvaine Sylvie Tanguy Théo Théodore Thérèse Thibault
Thibaut Thierry Tristan Valentine Valérie Valéry Véronique Victoire Vincent Virginie Vivien Xavier Yannick Yves Yvette
Yvonne Zacharie Abel Adela Adolfo Adrián Ágata Agustín Agustina Aitana Aitor Alba Alberto Aldo Alejandra Alejandro
Alejo Alfonso Alfredo Alma Almudena Álvaro Amalia Amaya Ambrosio Amparo Ana Anabel Andrés Ángel Ángela Ángeles Aníbal
Antonio Araceli Ariadna Armando Arturo Asunción Aurelio Azucena Bartolomé Basilio Beatriz Begoña Belén Benito Berta
Blanca Borja Braulio Camila Candela Caridad Carlos Carlota Carolina Catalina Celia César Charo Clemente Clementina
Concepción Concha Conchita Consuelo Cristian Cristina Cristóbal Daniela Darío Delia Demetrio Diego Dolores Domingo
Eduardo Efraín Eladio Elías Eloy Elvira Emiliano Emilio Encarnación Enrique Ernesto Esmeralda Esperanza Esteban
Estefanía Estela Ester Eugenio Eusebio Eva Fabiola Faustino Federico Felipe Félix Fermín Fernando Fernanda Fidel
Francisca Francisco Gabriela Gerardo Germán Gertrudis Gilberto Gonzalo Graciela Gregorio Guadalupe Guillermo Gustavo
Herminia Hernán Hilario Hugo Ignacio Iker Inés Inmaculada Iñaki Iñigo Irene Isaura Isidro Ismael Itziar Iván Jacinto
Jaime Javier Jerónimo Jesús Jimena Joaquín Jorge José Josefa Josefina Juan Juana Julián Juliana Julio Laura Leandro
Leonardo Leonor Leticia Lidia Lola Lorena Lorenzo Lourdes Lucía Luciano Luis Luisa Luz Macarena Magdalena Maite Manolo
Manuel Manuela Marcela Marcelino Marcelo Marcial Marcos Margarita María Mariana Mariano Maribel Marisa Marisol Marta
Martín Mateo Matías Mauricio Mercedes Micaela Milagros Mónica Montserrat Narciso Natalia Néstor Nieves Noelia Norberto
Nuria Octavio Olga Orlando Óscar Pablo Paca Paco Palmira Paloma Pancho Pascual Pastora Patricio Paz Pedro Pepe Pilar
Purificación Quique Rafael Rafaela Raimundo Ramiro Ramón Ramona Raúl Rebeca Remedios Reyes Roberto Rocío Rodolfo
Rodrigo Rogelio Román Rosario Roxana Rubén Rufino Sabina Salomé Salvador Sandra Santiago Sebastián Sergio Silvestre
Silvia Simón Sofía Soledad Sonia Susana Tania Teodoro Teófilo Timoteo Tomás Trinidad Úrsula Valentina Valeria Vicente
Víctor Vilma Violeta Virgilio Ximena Yago Yésica Yolanda Zacarías Afonso Ágatha Alana Alice Aline Amanda Ana-Clara
Antony Augusto Bárbara Benício Benjamim Bento Bernardo Bianca Breno Brenda Bruna Bryan Caio Cauã Cauê Cecília Clara
Clarice Daniel Danilo Davi Débora Diogo Duarte Eduarda Elisa Emanuel Emanuella Enzo Érica Esther Fabrício Flávia
Flávio Giovanna Gonçalo Guilherme Heitor Helena Heloísa Henrique Igor Inês Isadora Isis Joana João Joaquim Júlia Júlio
Kevin Laís Lara Larissa Lavínia Letícia Levi Lívia Luan Luana Lucca Luciana Luís Luiz Luiza Luna Márcia Márcio Mariane
Marina Mateus Matheus Melissa Miguel Milena Mirella Murilo Natália Nina Nuno Olívia Otávio Paulo Pietra Pietro Raquel
Raul Renan Renata Ricardo Rogério Rui Ryan Samuel Sara Sarah Sérgio Sofia Sophia Stella Tânia Teresa Theo Thiago
Thomas Tiago Valentim Vanessa Vasco Vinicius Vítor Vitória Yasmin Yuri Adele Agostino Alberico Alessandra Alessandro
Alessia Alessio Amadeo Amedeo Andrea Angela Angelica Angelo Anita Anna Annalisa Annamaria Antonella Antonietta
Antonino Arianna Arnaldo Asia Aurora Barbara Beatrice Benedetta Benedetto Calogero Camilla Carla Carlo Carmelo
Caterina Cecilia Cesare Chiara Ciro Claudia Claudio Concetta Corrado Cristiano Daniele Dante Dario Davide Debora Dino
Domenico Donatella Donato Edoardo Elena Eleonora Elisabetta Emanuele Emanuela Emma Enrico Ermanno Ettore Fabio
Fabrizio Federica Ferdinando Filippo Fiorella Flavia Flavio Franca Francesca Francesco Franco Fulvio Gabriele
Gabriella Gaetano Gemma Gennaro Giacomo Giada Giampaolo Gian Giancarlo Gianfranco Gianluca Gianluigi Gianmarco Gianna
Gianni Gianpaolo Gianpiero Gino Gioacchino Gioele Giorgia Giorgio Giovanni Girolamo Giuliana Giuliano Giulia Giulio
Giuseppe Giuseppina Giustino Graziano Graziella Greta Guglielmo Guido Ida Ilaria Ignazio Ivan Jacopo Jolanda Letizia
Licia Liliana Lisa Livia Livio Loredana Luca Lucia Lucio Ludovica Ludovico Luigi Luigina Marcella Marcello Marco
Margherita Maria Mario Martina Martino Massimiliano Massimo Matilde Matteo Mattia Maura Maurizio Mauro Melania Michela
Michele Mirco Mirko Monica Nadia Nicola Nicoletta Nicolò Nino Noemi Orazio Osvaldo Ottavio Paola Paolo Pasquale
Patrizia Paulina Pier Piergiorgio Pierluigi Piero Pina Raffaele Raffaella Raimondo Renato Renzo Riccardo Rita Roberta
Rocco Rolando Romana Romano Romeo Romina Rosa Rosalia Rosanna Rossana Ruggero Sabrina Salvatore Sandro Saverio Serena
Silvio Simona Stefano Stefania Susanna Tatiana Tiziana Tiziano Tommaso Tonino Tullio Ugo Umberto Valentino Valerio
Veronica Vincenza Vincenzo Virginia Vito Vittoria Vittorio Viviana Adina Adrian Alin Alina Anca Andrei Anghel Bogdan
Camelia Cătălin Cătălina Ciprian Claudiu Constantin Corina Cornel Cosmin Dan Dănuț Doina Dorin Dragoș Dumitru Emil
Florentina Florin Gheorghe Ileana Ilie Ioan Ioana Ion Ionuț Irina Iulia Iulian Laurențiu Liviu Lucian Lucreția Marian
Marius Mihaela Mihai Mircea Nicoleta Nicolae Ovidiu Oana Octavian Paul Petru Radu Raluca Răzvan Rodica Sebastian
Silviu Sorin Ștefan Ștefania Teodor Tudor Vasile Victor Viorel Viorica Vlad
"""

_SLAVIC_BALTIC_GREEK_HUNGARIAN = """
Adrianna Agata Agnieszka Albert Aleksander Aleksandra Alicja Amelia Andrzej Aneta Anita Aniela Antoni Arkadiusz Artur
Bartłomiej Bartosz Beata Blanka Błażej Bogdan Bogumiła Bogusław Bolesław Bożena Bronisław Cezary Czesław Damian Daria
Dariusz Dawid Dominik Dominika Dorota Edyta Elżbieta Emilia Ewa Ewelina Fabian Filip Franciszek Gabriela Grażyna
Grzegorz Gustaw Halina Hanna Henryk Hubert Ida Igor Irena Iwona Iwo Izabela Jacek Jadwiga Jakub Janina Janusz Jarosław
Jerzy Jędrzej Joanna Jolanta Józef Julita Kacper Kaja Kajetan Kalina Kamil Kamila Karolina Karol Katarzyna Kazimierz
Kinga Klara Kornel Krystian Krystyna Krzysztof Lech Leszek Leonard Lidia Liliana Łucja Łukasz Maciej Magdalena Maks
Maksymilian Małgorzata Marcel Marcelina Marcin Marek Mariusz Marianna Mateusz Melania Michał Mieczysław Mikołaj Milena
Mirosław Mirosława Monika Natalia Nikodem Nikola Olaf Oliwia Oliwier Oskar Patrycja Patryk Paweł Piotr Przemysław
Radosław Rafał Roman Róża Ryszard Sandra Sara Sebastian Sławomir Stanisław Stefan Stefania Szymon Sylwia Tadeusz
Tomasz Tymoteusz Urszula Wacław Waldemar Wanda Wawrzyniec Weronika Wiesław Wiktor Wiktoria Witold Władysław Wojciech
Zbigniew Zdzisław Zofia Zuzanna Zygmunt Adéla Alena Alexandr Anežka Antonín Barbora Bohumil Bořivoj Božena Břetislav
Čeněk Dalibor Dana Daniela Denisa Dušan Eliška Ester Evžen František Hana Helena Hynek Iveta Ivana Jan Jarmila Jaromír
Jaroslav Jaroslava Jindřich Jiří Jiřina Jitka Karel Kateřina Kristýna Květa Ladislav Lenka Leoš Libor Libuše Ludmila
Luboš Lucie Lukáš Marcela Marie Markéta Matěj Michal Milada Milan Miloslav Miloš Miroslav Naďa Nela Oldřich Ondřej
Pavel Pavla Petr Petra Přemysl Radek Radka Radim Radovan René Richard Robert Romana Rudolf Růžena Simona Šárka Šimon
Soňa Stanislav Štěpán Tereza Tomáš Václav Vendula Věra Veronika Vilém Vít Vladimír Vlasta Vlastimil Vojtěch Zdeněk
Zdeňka Zuzana Ľubomír Ľudmila Jozef Juraj Marián Matúš Peter Rastislav Samuel Aleksandar Ana Andrija Ante Biljana
Boris Borislav Božidar Branislav Branka Branko Bojan Bojana Božo Darko Davor Dejan Dragan Dragana Dražen Duško Đorđe
Goran Gordana Hrvoje Ivan Ivica Jasna Jelena Josip Jovan Jovana Katarina Krešimir Ksenija Ljiljana Ljubica Luka Maja
Marija Marijana Marko Mateja Matija Milica Miodrag Mirjana Mladen Momčilo Nada Nataša Nebojša Neven Nenad Nevena Novak
Olivera Petar Predrag Radmila Ratko Sanja Saša Siniša Slavica Slobodan Snežana Srđan Stevan Stjepan Svetlana Tamara
Tatjana Tihomir Tomislav Vedran Veljko Vesna Vladan Vlado Vuk Zdravko Zlatko Zoran Zorica Zvonimir Željka Željko Žarko
Asen Atanas Boyan Borislava Damyan Desislava Dimitar Elitsa Emil Evgeni Galina Georgi Hristina Hristo Iliyan Iva
Ivaylo Kalin Kiril Kostadin Krasimir Lyubomir Lyudmila Mariya Momchil Nadezhda Nikolay Ognyan Petya Plamen Radoslav
Rositsa Rumen Simeon Stanimir Stefka Stoyan Svetla Todor Tsvetan Vasil Velichka Veselin Vladislav Yordan Zhivko
Aleksei Aleksey Alexei Alexey Alla Anastasia Anastasiya Anatoli Anatoly Andrei Andrey Anton Arkady Artem Artyom Darya
Denis Dina Dmitri Dmitriy Dmitry Eduard Egor Ekaterina Elena Evgenia Evgeny Fedor Fyodor Gennady Georgy Gleb Grigory
Ilya Inna Irina Kirill Konstantin Ksenia Larisa Leonid Lev Lidiya Lyubov Maksim Margarita Marina Maxim Mikhail Natalya
Nikita Nikolai Oksana Oleg Olga Polina Raisa Rimma Ruslan Sergei Sergey Sofya Stepan Taras Tatiana Tatyana Timofey
Timur Vadim Valentina Valery Varvara Vasily Vera Viktor Viktoria Vitaly Vladimir Vsevolod Vyacheslav Yana Yegor
Yekaterina Yelena Yevgeny Yulia Yuri Yury Zhanna Zinaida Bohdan Danylo Halyna Ihor Iryna Ivanna Kateryna Lesia
Liudmyla Lyubomyr Mykhailo Mykola Nataliia Oleh Oleksandr Oleksandra Olena Orest Ostap Petro Roksolana Serhii Serhiy
Solomiya Tetiana Vasyl Volodymyr Yaroslav Yevhen Yuliia Zoryana Александр Александра Алексей Алёна Алина Алла
Анастасия Анатолий Андрей Анна Антон Аркадий Артём Богдан Борис Вадим Валентин Валентина Валерий Валерия Варвара
Василий Вера Вероника Виктор Виктория Виталий Владимир Владислав Вячеслав Галина Геннадий Георгий Глеб Григорий Дарья
Денис Дмитрий Евгений Евгения Егор Екатерина Елена Елизавета Иван Игорь Илья Инна Ирина Кирилл Константин Ксения
Лариса Леонид Лидия Людмила Максим Маргарита Марина Мария Михаил Надежда Наталья Никита Николай Оксана Олег Ольга
Павел Полина Пётр Роман Руслан Светлана Сергей Софья Станислав Степан Тамара Татьяна Тимофей Тимур Фёдор Юлия Юрий Яна
Ярослав Олександр Олена Тетяна Микола Володимир Сергій Андрій Ірина Наталія Юлія Михайло Дмитро Георги Димитър Иванка
Йордан Никола Петър Стоян Христо Achilleas Alexandros Anastasios Andreas Angeliki Antonios Aristidis Athanasios
Charalampos Christos Dimitra Dimitrios Dimitris Eirini Eleftheria Eleni Evangelia Evangelos Fotini Georgia Georgios
Giannis Giorgos Grigoris Ioanna Ioannis Katerina Konstantina Konstantinos Kostas Kyriakos Lambros Leonidas Manolis
Maria Markos Michalis Nektarios Nikolaos Nikos Odysseas Panagiota Panagiotis Paraskevi Petros Sofia Sotirios Spyridon
Spyros Stavros Stelios Theodoros Thanasis Vasileios Vasiliki Vasilis Yannis Zoi Γιώργος Γεώργιος Γιάννης Ιωάννης
Δημήτρης Δημήτριος Κώστας Κωνσταντίνος Νίκος Νικόλαος Παναγιώτης Βασίλης Χρήστος Αθανάσιος Μαρία Ελένη Αικατερίνη
Βασιλική Σοφία Αγγελική Γεωργία Δήμητρα Ειρήνη Αναστασία Αντώνης Ανδρέας Ádám Ágnes Ágota András Anikó Anna Aranka
Árpád Attila Balázs Bálint Barbara Béla Bence Botond Csaba Csilla Dániel Dávid Dezső Dóra Edina Edit Emese Endre Enikő
Erika Erzsébet Eszter Éva Ferenc Gábor Gergely Gergő Géza György Györgyi Gyula Hajnalka Ildikó Ilona Imre István
Izabella János Jenő Judit Julianna Kálmán Károly Katalin Klára Kornél Krisztián Krisztina László Levente Lili Lilla
Lőrinc Magdolna Márk Márta Márton Máté Mátyás Mihály Miklós Mónika Nándor Noémi Nóra Norbert Orsolya Pál Péter Piroska
Réka Richárd Róbert Roland Rózsa Sándor Sára Szabolcs Szilárd Szilvia Tamás Tibor Tímea Tünde Viktória Vilmos Vince
Zita Zoltán Zsófia Zsolt Zsuzsanna Aistė Algirdas Andrius Arūnas Asta Audrius Aušra Darius Dalia Eglė Gintaras Gintarė
Giedrius Ieva Jonas Jurgita Kęstutis Lina Linas Mantas Mindaugas Paulius Rasa Rimantas Rūta Saulius Tomas Vaida Vilma
Vytautas Aigars Andris Arturs Dace Edgars Gatis Guntis Ilze Inese Ivars Jānis Juris Kārlis Kristīne Laima Liga Māris
Mārtiņš Raivis Sanita Valdis Zane Aivar Andres Ants Eha Indrek Jaan Jüri Kadri Katrin Kersti Kristjan Külli Liis
Maarja Märt Margus Mart Meelis Piret Priit Raivo Rein Siim Sirje Tarmo Tiit Toomas Triin Tõnu Urmas Ülle
"""

_ASIAN_AFRICAN_MIDDLE_EASTERN = """
Aadhya Aarav Aaryan Abbas Abdul Abdullah Abhay Abhijit Abhimanyu Abhinav Abhiram Abhishek Aditi Aditya Ahmed Aisha
Ajay Ajit Akash Akhil Akshay Alka Amar Amir Amit Amita Amrita Anand Ananya Aniket Anil Anirudh Anish Anita Anjali Anju
Ankit Ankita Ankur Anuj Anup Anupam Anuradha Anushka Aparna Apurva Archana Arjun Arnav Arun Aruna Arundhati Arvind
Aryan Asha Ashish Ashok Ashwin Atul Ayaan Ayush Balaji Bhanu Bharat Bhavana Bhavesh Bhaskar Chaitanya Chandan Chandra
Chetan Chirag Chitra Damini Deepak Deepa Deepika Devika Dhruv Dilip Dinesh Divya Durga Ekta Farhan Fatima Ganesh
Gaurav Gauri Gautam Gayatri Geeta Girish Gita Gopal Govind Gulshan Gurpreet Hardik Hari Harini Harish Harpreet Harsh
Harsha Hema Hemant Imran Indira Indrajit Isha Ishaan Ishani Jagdish Jatin Jaya Jayant Jayesh Jyoti Kabir Kajal Kalyan
Kamal Kamala Kamlesh Kanika Karan Karthik Kartik Kavita Kavya Ketan Kiran Kirti Kishore Komal Krishna Kunal Lakshmi
Lalit Lalita Lata Latika Madan Madhav Madhu Madhuri Mahesh Mallika Manish Manisha Manjeet Manjula Manoj Meena Meera
Megha Mehul Mohan Mohit Mohini Mukesh Mukul Nalini Namrata Nandini Narayan Narendra Naresh Naveen Navin Neelam Neeraj
Neeta Neha Nidhi Nikhil Nilesh Nirmala Nisha Nishant Nitin Nitya Padma Pallavi Pankaj Parth Parvati Payal Pooja Poonam
Prabhakar Prachi Pradeep Prakash Pramod Pranav Prasad Prashant Pratik Praveen Preeti Prem Priti Priya Priyanka Puja
Purnima Pushpa Rachana Radha Radhika Raghav Raghu Rahul Raj Raja Rajan Rajat Rajeev Rajendra Rajesh Rajiv Rakesh Raman
Ramesh Rashmi Ravi Ravindra Rekha Renu Ritika Ritu Rohan Rohini Rohit Roshan Rukmini Rupali Sachin Sagar Sahil Sandeep
Sandhya Sangeeta Sanjana Sanjay Sanjeev Sarita Sarojini Satish Saumya Saurabh Savita Seema Shalini Shankar Sharad
Sharmila Shashi Sheela Shilpa Shivam Shobha Shreya Shruti Shubham Shweta Siddharth Simran Sita Smita Sneha Sonali Sonu
Srinivas Subhash Sudha Sudhir Sujata Suman Sumit Sunil Sunita Supriya Suraj Suresh Surya Sushil Sushma Swapna Swati
Tanvi Tarun Tejas Tushar Uday Uma Umesh Upasana Usha Utkarsh Vaishali Vandana Varsha Varun Vasant Venkat Venkatesh
Vibha Vidya Vijay Vikas Vikram Vimala Vinay Vinod Vipin Vishal Vishnu Vivek Yamini Yash Yashoda Yogesh Zoya Abdallah
Abdulaziz Abdulrahman Abdelkader Abdou Adel Ahmad Alaa Ali Aliya Amal Amina Amine Amira Amjad Ammar Anas Anwar Asif
Asma Ayesha Ayman Aziz Badr Bashir Bilal Boutros Cyrus Dalal Dina Emad Essam Fadi Fahad Faisal Farah Fares Farid
Farida Faris Farouk Fathi Fawzia Fouad Ghada Ghassan Habib Hadi Haider Hala Hamid Hamza Hana Hanan Hani Hasan Hassan
Hatem Haytham Hicham Hind Hisham Huda Hussain Hussein Ibrahim Idris Iman Ismail Issa Jaber Jalal Jamal Jamila Jawad
Karam Karim Karima Khadija Khaled Khalid Khalil Laila Lamia Latifa Layla Leyla Lina Lubna Maha Mahdi Mahmoud Majid
Malak Malika Mansour Mariam Maryam Marwa Marwan Mehdi Mohamad Mohamed Mohammad Mohammed Mona Mourad Moussa Muhammad
Mustafa Nabil Nada Nadia Nadir Naima Najib Nasser Nawal Nizar Noor Nour Noura Omar Osama Othman Qasim Rabia Rached
Rachid Rafiq Rana Rania Rashid Rayan Reda Reem Rima Riyad Saad Sabah Said Saif Salah Salem Salim Salma Salman Samar
Sami Samia Samir Samira Sana Sawsan Sayed Shadi Shahid Shaima Sherif Soraya Souad Suha Sulaiman Taha Tahir Talal Tamer
Tarek Tariq Usman Wafa Wahid Walid Waleed Wissam Yahya Yasin Yasser Yassine Younes Youssef Yousuf Yusuf Zahra Zaid
Zainab Zakaria Zayd Zeinab Ziad Zineb Alireza Amirhossein Arash Ardeshir Atefeh Azadeh Bahram Behnam Behrouz Dariush
Elham Farhad Fariba Farshad Fatemeh Firouz Golnaz Hamed Hossein Javad Kamran Kaveh Kourosh Ladan Leila Mahsa Masoud
Mehran Mehrdad Mina Mohsen Morteza Nasrin Nima Niloufar Parisa Parviz Pouya Ramin Reza Roya Saeed Sahar Saman Sepideh
Shahram Shirin Siavash Soheil Taraneh Vahid Yasaman Adem Ahmet Alper Arda Arzu Aslı Ayhan Aylin Ayşe Aysel Barış Başak
Bayram Berk Berkay Beyza Bülent Burak Burcu Cahit Can Canan Cansu Cem Cemal Cengiz Ceren Deniz Derya Dilek Ebru Ece
Elif Emel Emine Emir Emre Ender Engin Enes Eray Ercan Erdal Erdem Erhan Erkan Erol Esra Fadime Fatih Fatma Ferhat
Feride Fikret Filiz Furkan Gamze Gizem Gökhan Gönül Gül Gülay Gülsüm Günay Güneş Hakan Halil Hande Hatice Hülya
Hüseyin İbrahim İlker İrem İsmail Kaan Kadir Kemal Kenan Kerem Koray Leman Levent Mehmet Melek Melike Meltem Meryem
Merve Mert Metin Murat Nazlı Necati Nermin Neslihan Nihat Nilüfer Nuray Nurcan Nuri Oğuz Oğuzhan Okan Onur Orhan Osman
Ömer Özge Özgür Özlem Pelin Pınar Ramazan Recep Salih Selçuk Selim Selin Sema Serdar Serhat Serkan Serpil Sevgi Sevim
Sibel Sinan Songül Suat Süleyman Şeyma Taner Tayfun Tolga Tuba Tülay Tuğba Tuncay Turgut Tuğçe Ufuk Uğur Ümit Veli
Volkan Yasemin Yavuz Yeliz Yıldız Yiğit Yunus Zafer Zehra Zeki Zeynep Akira Akiko Aiko Aya Ayaka Ayumi Chiyo Daichi
Daiki Daisuke Eiji Emi Emiko Fumiko Goro Haruka Haruki Haruto Hideki Hideo Hikari Hina Hinata Hiro Hiroko Hiromi
Hiroshi Hisashi Hitomi Ichiro Isamu Junichi Junko Kaito Kaori Kazuki Kazuko Kazuo Kazuya Keiko Keisuke Kenichi Kenji
Kenta Kentaro Kimiko Kiyoshi Koji Kotaro Kouji Kumiko Kyoko Machiko Makoto Mami Manami Masahiro Masako Masami Masao
Masaru Masashi Mayumi Megumi Michiko Midori Mika Miki Minoru Misaki Mitsuko Miyuki Momoko Nao Naoki Naoko Naomi
Natsuki Noboru Nobuko Noriko Norio Osamu Reiko Ren Rie Rika Riko Rin Ryo Ryota Ryuichi Sachiko Sadako Saki Sakura
Satoko Satomi Satoru Satoshi Seiji Setsuko Shigeru Shin Shinichi Shinji Shiori Shizuka Sho Shota Shun Sora Sumiko
Susumu Tadashi Takahiro Takako Takashi Takeo Takeshi Takuma Takumi Takuya Tamiko Taro Tatsuya Tetsuo Tetsuya Tomoko
Tomomi Toru Toshiko Toshio Tsubasa Tsuyoshi Wataru Yamato Yasuko Yasuo Yoko Yoshiko Yoshio Yota Youta Yui Yuichi Yuka
Yukari Yuki Yukiko Yukio Yumi Yumiko Yuri Yusuke Yuta Yutaka Yuto Baek Bora Byung Chae Chul Dae Dong Eun Eunji Eunjung
Gyeong Haneul Hyejin Hyeon Hyun Hyunjin Hyunwoo Jaehyun Jaewon Ji-hoon Ji-won Ji-woo Jihye Jihoon Jihyun Jimin Jinwoo
Jisoo Jiyeon Jiyoung Joon Junho Kyung Kyungsoo Mi-kyung Min-jun Min-ji Minho Minjae Minji Minjun Minseo Minsu Myung
Sang Sangwoo Seo-yeon Seojun Seok Seong Seoyeon Seoyun Seung Seunghyun Siwoo Soo Soo-jin Soojin Sooyoung Sujin Sung
Sunghoon Taehyung Woojin Yejin Yeon Yong Yoon Youngho Youngmi Yuna Yunseo Baozhai Bingwen Bowen Changming Chao
Chenguang Chunhua Dandan Daquan Dawei Feifei Fangfang Guiying Guoqiang Haiyan Haoran Haoyu Hong Hui Huifang Huimin
Jiahao Jiahui Jialing Jianguo Jianhua Jianjun Jianming Jiawei Jiaxin Jiayi Jing Jingjing Jinlong Jun Junjie Kaiwen Lei
Lihua Lijuan Lili Liling Liming Ling Liqin Mei Meiling Meifang Mengyao Ming Mingzhe Minghui Na Ning Peng Ping Qiang
Qiuyue Rong Rui Ruolan Shan Shanshan Shihong Shuang Shufen Shulan Siyu Tao Tianyu Tingting Wei Weidong Weijie Weiming
Wenjing Wenjie Xia Xiang Xiaobo Xiaofang Xiaofeng Xiaohong Xiaojun Xiaolan Xiaoli Xiaoling Xiaoming Xiaowei Xiaoyan
Xinyi Xiulan Xiuying Xue Xueqin Yan Yanfang Yang Yanhong Yi Yichen Yifan Ying Yingying Yiming Yiran Yongjun Yu
Yuanyuan Yufei Yuhan Yulan Yun Yunfei Yushan Yuting Yuxuan Zhen Zhenzhen Zhiqiang Zhiwei Zhihao Zihan Zixuan Ziyi Anh
Bảo Bich Bình Chau Chi Cuong Cường Dung Dũng Duc Đức Duong Giang Hải Hạnh Hanh Hien Hiếu Hoa Hoang Hoàng Hùng Huong
Hương Huy Khanh Khoa Kiên Lan Lâm Liên Linh Loan Long Mai Minh My Nam Nga Ngoc Ngọc Nguyet Nhi Nhung Oanh Phong Phuc
Phúc Phuong Phương Quan Quang Quynh Quỳnh Sơn Tâm Thanh Thao Thảo Thien Thu Thuy Thủy Tien Trang Trinh Trung Tu Tuan
Tuấn Tung Tùng Tuyet Van Vinh Xuan Yen Agus Agung Andi Aniek Arif Ayu Bambang Bayu Budi Cahya Citra Dedi Deni Dewi
Dian Dwi Eko Endang Fajar Fitri Hendra Heri Hesti Indah Indra Irfan Iwan Joko Kartika Ketut Kusuma Lestari Made Maya
Mega Nia Ningsih Novi Nurul Putri Putu Rahmat Ratna Retno Rini Rizki Rizky Rudi Santi Sari Slamet Sri Sugeng Suharto
Suryadi Sutrisno Taufik Teguh Titin Tri Utami Vina Wahyu Wati Wayan Widodo Wulan Yanti Yudi Yulia Amihan Bayani
Crisanto Dalisay Imelda Jejomar Ligaya Luzviminda Marisol Rodel Rommel Anong Apinya Arthit Chai Chaiwat Chanarong
Kamon Kanya Kittisak Malee Mongkol Nattapong Niran Nittaya Pakorn Phichit Pimchanok Pornthip Prasert Preecha Sakda
Siriporn Somchai Somsak Somying Suchart Sunisa Supaporn Thanawat Ubon Wichai Wanida Yupin Abebe Abena Abiodun Achieng
Adaeze Adebayo Adeola Adesina Adetokunbo Adwoa Afia Akinyi Akosua Akua Alemayehu Almaz Ama Amadi Aminata Amara Anele
Aster Ayanda Ayodele Ayo Babajide Bola Bongani Chiamaka Chidi Chidinma Chijioke Chike Chinedu Chinwe Chioma
Chukwuemeka Dawit Efua Ekene Emeka Esi Eshe Fatou Femi Folake Funmilayo Gugu Hailu Ibironke Ifeanyi Ifeoma Ikechukwu
Jabulani Kagiso Kamau Kelechi Kofi Kojo Kwabena Kwaku Kwame Kwasi Lerato Lindiwe Lwazi Makena Mamadou Mandla Mariama
Mbali Moses Mpho Mwangi Naledi Ndidi Ngozi Njeri Njoroge Nkechi Nnamdi Nokuthula Nomsa Nomvula Nonhlanhla Ntombi
Nyambura Obinna Oluwaseun Oluwatobi Olumide Onyeka Opeyemi Otieno Ousmane Palesa Rutendo Sekou Selam Selassie Sibusiso
Sifiso Sipho Siyabonga Tadesse Tafadzwa Tendai Thabo Thandiwe Themba Temitope Thandeka Tinashe Tshepo Tunde Uchenna
Uche Wambui Wanjiku Wanjiru Wairimu Yaw Yetunde Zanele Zodwa Zola Aaliyah Adi Ariel Avi Aviv Avraham Ayala Benyamin
Chana Chaim Dalia Dov Efrat Eitan Eliyahu Elad Gal Galit Gil Gilad Hadar Hadas Idan Ilan Itai Kobi Liat Liora Maayan
Mendel Menachem Meir Michal Miriam Mordechai Moshe Nadav Naftali Nir Noa Noam Ofer Ofir Omer Ori Orit Orly Oren Rivka
Roni Ronit Sapir Shai Shalom Shimon Shira Shlomo Shmuel Shoshana Shulamit Tal Tali Tamar Tomer Tzipi Tzvi Uri Yaakov
Yael Yair Yehuda Yitzhak Yoav Yonatan Yosef Yossi Zeev Ziva
"""

GIVEN_NAMES = words(
    _ENGLISH + _GERMAN_DUTCH_NORDIC + _ROMANCE + _SLAVIC_BALTIC_GREEK_HUNGARIAN + _ASIAN_AFRICAN_MIDDLE_EASTERN
)
"""Given names in their usual spelling."""
