"""Technical text without a person: logs, pages on interfaces, change lists, errors. See code.py for the slots."""

from training.people.code_words import blocks

TEXTS = blocks(r"""
2025-03-14 09:26:53 INFO  «Class» - Started «Class» in «n» ms
2025-03-14 09:26:54 WARN  «Class» - «Var» is deprecated, use «Class» instead
2025-03-14 09:26:58 ERROR «Class» - Grace Period of «n» s is over
~~~~
Mar 14 09:26:53 «pkg» «low»[«n»]: Started «Var» «Noun» Daemon.
Mar 14 09:26:53 «pkg» «low»[«n»]: Reached target «Noun» of «place».
~~~~
[«day»] «Class»: «n» jobs, «n» failed, Next Run «month» «n»
~~~~
Exception in thread "main" org.«pkg».«Class»Exception: «Var» Not Found
	at org.«pkg».«noun».«Class».«camel»(«Class».java:«n»)
	at org.apache.catalina.core.«Class».«camel»(«Class».java:«n»)
~~~~
Traceback (most recent call last):
  File "/srv/«pkg»/«low».py", line «n», in «snake»
    «var» = «Class»(«var»)
«Class»Error: «var» must not be None
~~~~
NameError: name '«var»' is not defined. Did you mean: '«var»'?
AttributeError: '«Class»' object has no attribute '«var»'
~~~~
TypeError: undefined is not a function (near '...«var».«camel»...')
    at «Class».«camel» («Class».tsx:«n»:«n»)
    at Object.«camel» [as «var»] (webpack:///./src/«var».js)
~~~~
## «heading»

`«Class».«camel»(«var», «var»)` returns a **«Class»**. Throws `«Class»` if the «Noun» is closed.

See also: [«heading»](#«var»), [«lib» docs](https://«pkg».example)
~~~~
# «lib» «Noun»

A «Noun» for «lib», written in «lib». Needs «lib» «ver» or later.

## Install

    pip install «pkg»-«noun»
~~~~
| Parameter | Type | Default |
|---|---|---|
| `«var»` | «Class» | `«VAR»` |
| `«camel»` | Boolean | False |
| `«low»` | «Class» | None |
~~~~
## «ver» («month»)

- **Added**: «Class» may now «var» a «Noun»
- **Fixed**: «method» «Noun» in «Class» (#«n»)
- **Removed**: Support for «lib» «ver»
~~~~
GET /v1/«var»s/{«noun»}
Returns the «Class» of a «Noun».
Query: first_name (string), last_name (string), «var» (integer)
Response 200: «Class». Response 404: «Class»Error.
~~~~
«lib» and «lib» both ship a «Class». We use the one from «lib» because «lib» cannot stream.
~~~~
We moved from «lib» to «lib» in «month», and from «lib» to «lib» in «month»; «lib» stays until «day».
~~~~
How do I make «lib» talk to «lib»? The «Class» of «lib» raises «Class»Exception on startup.
~~~~
Is «lib» faster than «lib» for a «method» «noun» with «n» nodes?
~~~~
Explain the «method»-«method» algorithm and its «method» variant with an example in «lib».
~~~~
The «method» distribution is the limit of the «method» distribution; «lib» draws from both with «camel»().
~~~~
Apply a «method» filter, then the «method» transform, and compare with a plain «method» «noun».
~~~~
«method» coding, «method» trees and «method» sums are covered in Chapter «n». Bring your own «Class».
~~~~
Compute the «method» distance between "«label»" and "«label»" with the «Class» of «lib».
~~~~
Rename `«var»` to `«var»` in `«Class»`, and let `«Class»` «var» the «Noun» when `«CONST»` is set.
~~~~
Max and Min are swapped in «Class».«camel»; Mark, Bill and Rose columns come out empty.
~~~~
Will the «Noun» of «Class» survive a restart of «lib»? Grace is «n» seconds by default.
~~~~
May I «var» a «Class» twice? The docs of «lib» only say "Art and Frank modes are mutually exclusive".
~~~~
Set `«CONST»=«Class»` before you start «lib». On «lib», put it into «Var».toml instead.
~~~~
Deploy to «place» first, then to «place» and «place». Freeze from «day» to «day».
~~~~
Build «n» of «Class» failed on Jenkins: «n» tests in «Class»Test, «n» in «Class»Spec.
Passed: Test«Var»Is«Var», Test«Class», «snake».
~~~~
FAIL  src/«var»/«Class».test.ts > «Class» > «var»s the «noun» in «month»
PASS  src/«low»/«Class».test.ts («n» ms)
~~~~
tests/«var»/test_«low».py::Test«Class»::test_«snake» PASSED
tests/«var»/test_«low».py::Test«Class»::test_«snake»[«label»] FAILED
~~~~
warning: unused variable: `«var:1»`
  --> src/«low».rs:«n»:«n»
   = help: if this is intentional, prefix it with an underscore: `_«var:1»`
~~~~
src/«Class».java:«n»: error: cannot find symbol
  symbol:   class «Class»
  location: package org.«pkg».«noun»
~~~~
«Class» (abstract)
├── «Class»
│   ├── «Var»«Class»
│   └── Null«Class»
└── «method»«Noun»
~~~~
graph LR
  «Class» --> «Class»
  «Var» -->|«var»| «Class»
  «Class» -.-> «lib»
~~~~
sku,brand,origin,colour,month
«n»,«brand»,«place»,«label»,«month»
«n»,«brand»,«place»,«label»,«month»
«n»,«brand»,«place»,«label»,«month»
~~~~
{"product": "«brand»", "colour": "«label»", "made_in": "«place»", "available": "«month»", "sku": "«hex»"}
~~~~
{"class": "«Class»", "method": "«camel»", "author": null, "since": "«ver»", "see": ["«Class»", "«Class»"]}
~~~~
[{"region": "«place»", "cluster": "«var»"}, {"region": "«place»", "cluster": "«low»"}]
~~~~
Themes: «label», «label», «label» (default), «label», High Contrast
~~~~
Palette "«label»": «label» #«hex», «label» #«hex», «label» #«hex»
~~~~
Hosts: «var», «low», «var», «low». Each Host runs «lib» «ver»; «var» also runs «lib».
~~~~
Codename «Var» («ver») follows «Var» and comes before «Var». «Var» is a Long Term Release.
~~~~
Licensed under the «licence» or, at your option, the «licence». Third Party Notices: «lib», «lib», «lib».
~~~~
THE SOFTWARE IS PROVIDED AS IS. Portions come from «lib» and «lib», both under the «licence».
~~~~
SPDX-License-Identifier: Apache-2.0
SPDX-FileCopyrightText: The «lib» Project
Package: «pkg»-«noun»
~~~~
Package: «pkg»
Maintainer: The «lib» Team
Depends: lib«low»«n» (>= «ver»), «pkg»
Description: «method» «noun» for «lib»
~~~~
TODO: make «Class» Thread Safe. FIXME: «method» «Noun» loses rows on «day»s. NOTE: See «heading».
~~~~
// Hack: «lib» returns Sunday as 0, «lib» as 7. Remove once «Class» is gone.
// See Also: «Class», «Class»
~~~~
Keywords: abstract, case, default, grace, guy, mark, may, max, min, rose, will. Reserved Words of «lib»: «var», «var»,↩
 «var».
~~~~
The `dean` flag turns Frank Mode on; `june`, `april` and `may` are Aliases of the «Noun» for that month.
~~~~
«lib» vs. «lib» vs. «lib»: «heading», «heading» and «heading» compared
~~~~
Q: Why is «Class» slower in «month»?
A: «lib» «ver» turned «method» Caching off. Turn it on with «CONST».
~~~~
Step «n»: Open «lib». Step «n»: Choose «heading» > «heading». Step «n»: Tick «label», then Save.
~~~~
Menu: File, Edit, View, «Noun», «Noun», Window, Help. Tabs: «heading», «heading».
~~~~
Hibernate: select «var»0_.id as id1_0_ from «snake» «var»0_ where «var»0_.«low»=?
~~~~
Jenkins Pipeline «var» #«n»: Checkout, Build with Gradle, Test with Mockito, Deploy to Tomcat on «place».
~~~~
hg clone https://hg.example/«pkg» && hg update «var» # Mercurial, Not Git
~~~~
Fields of «Class»: First Name, Last Name, Street, City, Zip, Country, «heading», «Noun» «Noun»
~~~~
Model «Class» has FirstName, LastName and StreetAddress; all Three are Required Strings without a Default.
~~~~
curl -H "Accept: application/json" https://api.«pkg».example/«var»?month=«month»&country=«place»
~~~~
Cron: every «day» in «month», «Class» runs «camel» in «place» time.
~~~~
Vulnerability in «lib» before «ver»: «Class» trusts the «Noun» of «lib». Upgrade to «ver» on «day».
~~~~
commit «hex»
    «Class»: drop «var» and «var»

    «lib» already does that since «ver». Fixes #«n».
~~~~
«hex» Merge branch '«var»/«low»-«noun»'
«hex» Let «Class» «var» a «Noun»
«hex» Bump «lib» from «ver» to «ver»
«hex» Revert "Use «lib» for «method» «noun»s"
~~~~
kubectl get pods -n «var»
NAME                  READY   STATUS    RESTARTS
«pkg»-«hex»         1/1     Running   «n»
«low»-«hex»         0/1     CrashLoopBackOff   «n»
~~~~
Series: Golf, Polo, Passat, Focus, Fiesta, Mercedes C-Class, «brand», «brand». Column «Var» holds the Model Year.
~~~~
Please convert this «lib» snippet to «lib», keep «Class» and «camel», and drop `«var»`.
~~~~
Write a unit test for «Class».«camel» in «lib»; mock «Class» and freeze time at the First of «month».
~~~~
what does «camel» do in «pkg»? i get «Class»Exception when «var» is null
""")
