"""Words in code that look like names of people and are none. See code.py for how they are used."""

from training.people.lists import items, words

# Variables, methods and keys that are first names or surnames elsewhere.
VARIABLES = words("""
    mark will rose grace chase bill jack max min art dean frank guy june may april august hope faith joy summer dawn
    ivy lily daisy violet ruby jade amber olive pearl crystal hazel ginger iris rob pat sue don ray drew wade grant
    chuck nick rich skip gene cliff glen dale heath forest lane cook baker miller cooper carter mason hunter fisher
    parker porter turner walker weaver potter shepherd page read king price day knight bishop pope young long short
    little white black brown green gray stone wood field hill banks rivers marsh moss reed bush branch root leaf
    bird fox wolf hawk martin drake swift robin jay wren sterling penny cash dollar frost snow winter storm rain
    sky star cross church bell pike salmon case cole lance blade archer sargent major earl duke baron prince noble
    bond love power strong wise best good sharp bright light hardy ernest constant job jobs stark wall gates post
    """)
# Libraries, tools, languages and servers.
LIBRARIES = items("""
    Django, Flask, Jackson, Gson, Hibernate, Tomcat, Jenkins, Mercurial, Ruby, Julia, Ada, Pascal, Haskell, Erlang,
    Scala, Elixir, Kotlin, Clojure, Celery, Alembic, Jinja, Pandas, Keras, Caffe, Ray, Dask, Airflow, Luigi, Hadoop,
    Hive, Pig, Spark, Storm, Flink, Kafka, Camel, Ant, Maven, Ivy, Gradle, Groovy, Grails, Sinatra, Capistrano, Chef,
    Puppet, Salt, Ansible, Vagrant, Packer, Nomad, Consul, Vault, Jaeger, Loki, Thanos, Mimir, Grafana, Cassandra,
    Neo4j, Redis, Memcached, Varnish, Apache, Nginx, Caddy, Jetty, Jersey, Guava, Guice, Dagger, Robolectric,
    Espresso, Mockito, Cucumber, Jasmine, Karma, Mocha, Chai, Jest, Cypress, Selenium, Puppeteer, Bower, Grunt, Gulp,
    Ember, Svelte, Angular, Backbone, Moment, Bluebird, Babel, Gatsby, Hugo, Jekyll, Eleventy, Sphinx, Mercury,
    Bazel, Buck, Pants, Conan, Boost, Eigen, Catch2, Doctest, Serde, Tokio, Rayon, Clap, Diesel, Rocket, Axum, Gin,
    Echo, Viper, Cobra, Laravel, Symfony, Doctrine, Twig, Blade, Eloquent, Carbon, Pest, Sidekiq, Devise, Puma,
    Unicorn, Lucene, Solr, Nutch, Tika, Mahout, Knative, Istio, Linkerd, Helm, Tiller, Harbor, Quay, Debian Stretch,
    Ubuntu Jammy, Fedora, CentOS, Windows Server, macOS Sonoma, Android Studio, Visual Studio, Eclipse Luna, Emacs
    """)
# What is called after somebody, as code and papers name methods.
METHODS = words("""
    Turing Markov Bayes Gauss Euler Fourier Laplace Dijkstra Kruskal Prim Floyd Bellman Ford Johnson Huffman Hamming
    Levenshtein Jaccard Jaro Winkler Pearson Spearman Kendall Poisson Bernoulli Dirichlet Wilson Student Fisher
    Cauchy Newton Lagrange Hermite Chebyshev Legendre Bessel Hilbert Peano Mandelbrot Julia Sierpinski Koch Voronoi
    Delaunay Bezier Catmull Phong Lambert Fresnel Perlin Kalman Viterbi Baum Nash Pareto Shapley Boole Karnaugh
    Moore Mealy Petri Church Curry Haskell Fibonacci Lucas Mersenne Fermat Miller Rabin Pollard Schnorr Shamir
    Merkle Reed Solomon Golomb Rice Lempel Welch Adler Fletcher Luhn Damm Verhoeff Boyer Horspool Aho Knuth Hoare
    Lomuto Strassen Cholesky Householder Givens Jacobi Seidel Krylov Lanczos Sobel Canny Harris Hough Gabor Otsu
    Zernike Butterworth Hann Blackman Kaiser Nyquist Shannon Kolmogorov Smirnov Wald Cox Weibull Gumbel Gibbs
    """)
NOUNS = words("""
    Solver Filter Chain Machine Tree Matrix Kernel Sampler Index Distance Graph Encoder Decoder Estimator Transform
    Heap Queue Cache Router Handler Factory Builder Service Controller Repository Adapter Parser Reader Writer Client
    Server Session Request Response Event Listener Manager Provider Context Config Settings Token Record Entry Model
    View Layout Widget Button Panel Dialog Form Field Label Menu Page Report Invoice Order Cart Product Account
    Payment Ledger Ticket Issue Branch Commit Build Job Worker Task Scheduler Timer Clock Monitor Metric Gauge Probe
    Error Exception Test Suite Fixture Mock Stub Plugin Module Bundle Package Loader Runner Engine Driver Mapper
    """)
VERBS = words("""
    get set find load save read write parse build make create update delete add remove fetch send push pull open
    close start stop run check test validate render draw compute count merge split sort filter map reduce flush reset
    """)
LABELS = items("""
    Rose, Amber, Olive, Violet, Indigo, Hazel, Ruby, Jade, Ivory, Coral, Sienna, Sapphire, Scarlet, Azure, Navy Blue,
    Forest Green, Dodger Blue, Rebecca Purple, Alice Blue, Peru, Chartreuse, Slate Gray, Midnight, Space Gray, Teal
    """)
BRANDS = items("""
    Mercedes, Ford Focus, Opel Astra, Tesla Model Y, Dacia Sandero, Chevrolet Malibu, Dodge Charger, Lincoln
    Navigator, Škoda Octavia, Alfa Romeo Giulia, Fiat Bravo, Kia Rio, Lancia Delta, Austin Healey, Aston Martin,
    Rolls-Royce Dawn, Harley Davidson, Dell Latitude, Lenovo Yoga, Bosch Serie 6, Philips Sonicare, Dyson Airwrap,
    Nike Jordan, Dr. Martens, Levi's 501, Hugo Boss, Tommy Hilfiger, Michael Kors, Marc Jacobs, Armani, Chanel No. 5,
    Gillette, Oral-B, Johnson's Baby, Ben & Jerry's, Kellogg's, Campbell's, Jack Daniel's, Johnnie Walker, Jim Beam,
    Captain Morgan, Dom Perignon, Earl Grey, Lady Grey, Uncle Ben's, Paul Mitchell, Estée Lauder, Helena Rubinstein
    """)
PLACES = items("""
    Germany, France, Japan, Brazil, Kenya, Norway, Jordan, Georgia, Chad, Israel, Cyprus, Malta, Austria, Peru, Chile,
    Berlin, Paris, Sydney, Florence, Charlotte, Austin, Houston, Victoria, Lincoln, Madison, Phoenix, Dakar, Santiago,
    San Jose, St. Louis, Los Angeles, New York, Frankfurt, Mumbai, Singapore, Dublin, Lagos, Oslo, Virginia, Carolina
    """)
HEADINGS = items("""
    Getting Started, Known Issues, Release Notes, Migration Guide, Return Value, Error Handling, Rate Limits, Data
    Model, Unit Tests, Feature Flags, Access Control, Event Loop, Garbage Collection, Primary Key, Foreign Key,
    Access Token, Load Balancer, Dead Letter Queue, Circuit Breaker, Blue Green Deployment, Hot Reload, Dry Run,
    Full Name, First Name, Last Name, Street Address, Given Name, Family Name, Maiden Name, User Name, Display Name
    """)
LICENCES = items("""
    MIT License, Apache License 2.0, BSD 3-Clause License, Mozilla Public License 2.0, GNU General Public License,
    GNU Affero General Public License, ISC License, Boost Software License, Eclipse Public License, zlib License
    """)


def blocks(text: str) -> tuple[str, ...]:
    """What lines of ~~~~ divide, as it stands; a line that ends with ↩ goes on in the next."""
    return tuple(part.strip("\n") for part in text.replace("↩\n", "").split("\n~~~~\n"))
