"""Logs, stack traces and what commands print. See noise_slots.py for the slots."""

from training.made.harmless_text import blocks

TRACES = blocks(r"""
Traceback (most recent call last):
*2-5   File "«path»", line «n3», in «id»
    «id» = «id»(«id»)
«KeyError|ValueError|IndexError|TypeError|ZeroDivisionError»: '«id»'
~~~~
java.lang.«IllegalStateException|NullPointerException|ClassCastException»: «camel» is «null|closed|empty»
*3-8 	at com.«w».«w».«Camel».«camel»(«Camel».java:«n3»)
Caused by: java.io.IOException: Broken pipe
	... «n2» more
~~~~
TypeError: Cannot read properties of undefined (reading '«camel»')
*2-7     at «camel» (/app/dist/«w».js:«n3»:«n2»)
    at process.processTicksAndRejections (node:internal/process/task_queues:95:5)
~~~~
panic: runtime error: index out of range [«n1»] with length «n1»

goroutine «n2» [running]:
main.«camel»(0xc000«x6», 0x«x2»)
	/go/src/«w»/«w».go:«n3» +0x«x3»
exit status 2
~~~~
thread '«w»' panicked at src/«w».rs:«n3»:«n2»:
called `Option::unwrap()` on a `None` value
note: run with `RUST_BACKTRACE=1` environment variable to display a backtrace
~~~~
Program received signal SIGSEGV, Segmentation fault.
0x0000«x12» in «id» (p=0x0, n=«n3») at «w».c:«n3»
*1-5 #«n1»  0x0000«x12» in «id» () from /lib/x86_64-linux-gnu/lib«w».so.«n1»
~~~~
PHP Fatal error:  Uncaught Error: Call to undefined method «Camel»::«camel»() in /var/www/«w».php:«n3»
Stack trace:
*1-4 #«n1» /var/www/«w»/«w».php(«n3»): «Camel»->«camel»()
#9 {main}
  thrown in /var/www/«w».php on line «n3»
~~~~
«w».rb:«n2»:in `«id»': undefined method `«id»' for nil:NilClass (NoMethodError)
*1-5 	from «w»/«w».rb:«n3»:in `block in «id»'
~~~~
src/«w».c:«n3»:«n2»: error: expected ‘;’ before ‘}’ token
 «n3» |     return «id»
      |                   ^
make: *** [Makefile:«n2»: «w».o] Error 1
~~~~
error[E0502]: cannot borrow `«id»` as mutable because it is also borrowed as immutable
  --> src/«w».rs:«n3»:«n2»
   |
«n3» |     «id».push(«n1»);
   |     ^^^^^^^^^^^^^^^ mutable borrow occurs here
~~~~
System.ArgumentOutOfRangeException: Index was out of range. (Parameter 'index')
*2-5    at «Camel».«Camel».«Camel»(Int32 «camel») in D:\a\1\s\«Camel».cs:line «n3»
~~~~
** (MatchError) no match of right hand side value: {:error, :«id»}
*1-4     lib/«w»/«w».ex:«n2»: «Camel».«id»/«n1»
~~~~
npm ERR! code ERESOLVE
npm ERR! While resolving: «w»-«w»@«ver»
npm ERR! Found: «w»@«ver»
*1-3 npm ERR!   peer «w»@"^«n2».0.0" from «w»-«w»@«ver»
~~~~
FAILED tests/test_«w».py::test_«id» - assert «n2» == «n2»
E       AssertionError: assert [«n1», «n1»] == [«n1»]
E         Left contains one more item: «n1»
=========== 1 failed, «n3» passed in «f2»s ===========
~~~~
kernel: BUG: unable to handle page fault for address: ffff«x12»
kernel: RIP: 0010:«id»+0x«x2»/0x«x3»
kernel: RAX: «x16» RBX: «x16» RCX: «x16»
kernel: RDX: «x16» RSI: «x16» RDI: «x16»
*2-4 kernel:  ? «id»+0x«x2»/0x«x3»
~~~~
*** STOP: 0x000000«X2» (0x«X16», 0x«X16», 0x0, 0x«X16»)
~~~~
ORA-0«n4»: invalid identifier
ERROR:  column "«id»" does not exist at character «n2»
HINT:  Perhaps you meant to reference the column "«w».«id»".
~~~~
Warning: Each child in a list should have a unique "key" prop. Check the render method of `«Camel»`.
*1-5     at «Camel» (webpack-internal:///./src/«w»/«Camel».tsx:«n2»:«n2»)
~~~~
-[«Camel»ViewController «camel»:]: unrecognized selector sent to instance 0x«x12»
*2-5 «n1»   CoreFoundation   0x0000«x12» __exceptionPreprocess + «n3»
~~~~
Unhandled Exception: FormatException: Unexpected character (at character «n2»)
*1-4 #«n1»      _«Camel»State.«camel» (package:«w»/«w».dart:«n3»:«n2»)
""")

LOGS = blocks(r"""
*4-12 «date»T«time».«n3»Z «level» [«w»-«w»] «id» took «n3»ms
~~~~
*3-10 «ip» - - [«n2»/«mon»/2025:«time» +0000] "«GET|POST|HEAD|PUT» /«w»/«n3»?«w»=«n2» HTTP/1.1" ↩
«200|200|304|404|500|302» «n5» "-" "curl/«ver»"
~~~~
*4-10 {"ts":«epoch»,"level":"«info|warn|debug|error»","msg":"«w» «w»","dur_ms":«n3»,"trace":"«x16»"}
~~~~
*4-10 «mon» «n2» «time» «w»0«n1» «w»d[«n4»]: «w» «w» «started|stopped|reloaded|timed out» after «n2»s
~~~~
*4-9 time="«date» «time»" level=«info|warning|error» msg="«w» «w»" «w»=«n3» «w»=«x8»
~~~~
*4-12 I0«n3» «time».«n6» «n5» «w»_«w».cc:«n3»] «Camel» «n3»/«n4» «f2»%
~~~~
*3-9 [  «n3».«n6»] usb «n1»-«n1»: new high-speed USB device number «n2» using xhci_hcd
~~~~
*4-12 epoch «n2» step «n4» loss «f4» lr «n1».«n1»e-05 grad_norm «f3» tok/s «n5»
~~~~
*3-8 «date» «time»,«n3» | «level» | «w».«w» | «Camel» id=«uuid» state=«OPEN|CLOSED|HALF_OPEN»
~~~~
*4-9 «w»_total{«w»="«w»",code="«n3»"} «n6»
# HELP «id»_seconds Time spent in «w».
# TYPE «id»_seconds histogram
*3-6 «id»_seconds_bucket{le="«f1»"} «n4»
~~~~
*3-8 <«n2»>1 «date»T«time»Z «host» «w» «n4» ID«n2» [«w»@«n5» «w»="«n2»"] «w»
~~~~
LAST SEEN   TYPE      REASON      OBJECT
*3-8 «n2»m         «Normal|Warning»   «Pulled|Created|Killing|BackOff|Unhealthy»   pod/«w»-«x10»-«a5»
~~~~
*4-10 «time» <<< «X2» «X2» «X2» «X2» «X2» «X2»
*2-5 «time» >>> ACK «X2» len=«n2» crc=«X4»
~~~~
*3-9 $GPGGA,«n6».00,«n4».«n4»,N,0«n4».«n4»,E,1,0«n1»,«f1»,«f1»,M,,M,,*«X2»
~~~~
*5-9 GC(«n3») Pause Young (Normal) «n3»M->«n2»M(«n4»M) «f3»ms
~~~~
*3-7 «n2».«n6» IP «ip».«n5» > «ip».443: Flags [«S|P.|F.|.»], seq «n9», win «n5», length «n3»
""")

SHELL = blocks(r"""
$ ls -l «path»
total «n3»
*3-9 «-rw-r--r--|drwxr-xr-x|-rwxr-x---» 1 root «w» «n5» «mon» «n2» «n2»:«n2» «id».«w»
~~~~
PING «host» («ip») 56(84) bytes of data.
*2-6 64 bytes from «ip»: icmp_seq=«n1» ttl=«n2» time=«f1» ms
--- «host» ping statistics ---
~~~~
traceroute to «host» («ip»), 30 hops max
*4-9  «n1»  «ip»  «f3» ms  «f3» ms  «*|«f3»»
~~~~
  PID USER      PR  NI    VIRT    RES S  %CPU  %MEM     TIME+ COMMAND
*3-9 «n5» «root|www|nobody»  20   0  «n6»  «n5» S  «f1»  «f1»  «n2»:«n2».«n2» «w»
~~~~
Filesystem      Size  Used Avail Use% Mounted on
*2-6 /dev/«sda|nvme0n1p|md»«n1»   «n3»G  «n2»G  «n2»G  «n2»% /«w»
~~~~
; <<>> DiG <<>> «host»
;; ->>HEADER<<- opcode: QUERY, status: NOERROR, id: «n5»
*1-4 «host».  «n3»  IN  «A|AAAA|MX|TXT»  «ip»
;; Query time: «n2» msec
~~~~
$ git log --oneline
*4-10 «x7» «Fix|Add|Drop|Bump|Move|Rename» «w» «w» «in|of|for» «w»
~~~~
On branch «w»/«w»-«n2»
Changes not staged for commit:
*2-6 	modified:   «path»
Untracked files:
	«w».«w»
~~~~
$ docker ps
CONTAINER ID   IMAGE            STATUS         PORTS
*2-5 «x12»   «w»/«w»:«ver»   Up «n2» hours   0.0.0.0:«n4»->«n4»/tcp
~~~~
Reading package lists... Done
Building dependency tree... Done
*2-6 Get:«n1» http://«host»/debian stable/main amd64 lib«w»«n1» amd64 «ver»-«n1» [«n3» kB]
Fetched «n4» kB in «n1»s
~~~~
$ pip install «w»
Collecting «w»
  Downloading «w»-«ver»-py3-none-any.whl («n3» kB)
*1-5 Requirement already satisfied: «w»>=«n1».«n1» in ./.venv/lib (from «w») («ver»)
~~~~
$ curl -sI https://«host»/«w»
HTTP/2 «200|301|404|503»
content-type: «text/html|application/json»; charset=utf-8
etag: "«x32»"
*1-5 x-«w»-«w»: «a12»
~~~~
*4-10 -rw«-r|x-»w-r-- «w»/«w» «n5» «date» «n2»:«n2» «path»
~~~~
Name               Stmts   Miss  Cover
--------------------------------------
*3-9 «w»/«id».py    «n3»    «n2»    «n2»%
TOTAL   «n4»   «n3»   «n2»%
~~~~
Benchmark/«Camel»-8   «n6»   «n4» ns/op   «n3» B/op   «n2» allocs/op
*2-6 Benchmark/«Camel»-8   «n6»   «n4» ns/op   «n3» B/op   «n2» allocs/op
~~~~
PS C:\> Get-ChildItem
Mode                 LastWriteTime         Length Name
*2-7 «-a----|d-----»   «date»   «n2»:«n2»   «n6» «w».«w»
~~~~
«n2»: eth«n1»: <BROADCAST,MULTICAST,UP,LOWER_UP> mtu 1500 state UP
    link/ether «x2»:«x2»:«x2»:«x2»:«x2»:«x2» brd ff:ff:ff:ff:ff:ff
    inet «ip»/«n2» scope global eth«n1»
~~~~
*3-7 «n2»% |«███|█████▌|██»      | «n3»/«n4» [«n2»:«n2»<«n2»:«n2», «f2»it/s]
""")
