"""Code that was pressed together, patches, queries, patterns and assembly. See noise_slots.py for the slots."""

from training.made.harmless_text import blocks

CODE = blocks(r"""
!function(e,t){"use strict";var n=e.«camel»||{};function r(e){return e&&e.__esModule?e:{default:e}}for(var o=0;o<«n2»;↩
o++)n[o]=t(o^0x«x2»);e.«camel»=n}(window,(function(e){return e<<«n1»|«n3»}));
~~~~
var a=«n1»,b=[«n2»,«n2»,«n2»],c=b.map(x=>x*a).filter(x=>x%2),d=document.querySelector("#«w»");d&&↩
(d.innerHTML=c.join("«-|,|;»"));
~~~~
(()=>{const e=t=>t.reduce(((e,t)=>({...e,[t.id]:t})),{});export{e as «camel»}})();//# sourceMappingURL=«w».min.js.map
~~~~
.«w»-«w»{margin:0 auto;padding:«n2»px;color:#«x6»}.«w»:hover,.«w»:focus{opacity:.«n1»}@media(max-width:«n3»px){.«w»{di↩
splay:none}}
~~~~
diff --git a/«path» b/«path»
index «x7»..«x7» 100644
--- a/«path»
+++ b/«path»
@@ -«n2»,«n1» +«n2»,«n1» @@
-    «id» = «n2»
+    «id» = «n3»
*1-4 +    «id»(«id», «id»=«n2»)
     return «id»
~~~~
«n2»c«n2»
< «w»=«n2»
---
> «w»=«n3»
*1-4 > «id»=«a8»
~~~~
<<<<<<< HEAD
    «id» = «n2»
=======
    «id» = «n3»
>>>>>>> «w»/«w»
~~~~
^(?:[a-z0-9]+(?:-[a-z0-9]+)*){«n1»,«n2»}$
~~~~
/(?<«w»>\d{«n1»,})[\s._-]*(?=«w»|«U»)\b[^\W_]+?(?:\.\w{2,«n1»})?/gi
~~~~
^(\+\d{1,2}\s?)?\(?\d{3}\)?[\s.-]?\d{3}[\s.-]?\d{«n1»}$|^#([0-9a-fA-F]{3}){1,2}$
~~~~
s/\(«w»\)_\([0-9]*\)/\2-\1/g; /^$/d; y/abc/xyz/; $!N
~~~~
SELECT a.«id», COUNT(*) AS «w», AVG(b.«id») FROM «id» a LEFT JOIN «id» b ON a.id = b.«w»_id WHERE a.«id» BETWEEN «n2» ↩
AND «n3» GROUP BY 1 HAVING COUNT(*) > «n1» ORDER BY 2 DESC LIMIT «n2»;
~~~~
CREATE TABLE «id» (
  id BIGSERIAL PRIMARY KEY,
*2-5   «id» «VARCHAR(80)|INTEGER|NUMERIC(10,2)|TIMESTAMPTZ» NOT NULL,
  CONSTRAINT «id»_uq UNIQUE (id)
);
~~~~
*2-6 INSERT INTO «id» VALUES («n2», '«w» «w»', «f2», '«date»', NULL);
~~~~
 Sort  (cost=«f2»..«f2» rows=«n4» width=«n2») (actual time=«f3»..«f3» rows=«n3» loops=1)
   Sort Key: «w».«id»
   ->  Hash Join  (cost=«f2»..«f2» rows=«n4» width=«n2»)
         Hash Cond: («w».id = «w».«w»_id)
*1-3          ->  Seq Scan on «id»  (cost=0.00..«f2» rows=«n5» width=«n2»)
~~~~
WITH RECURSIVE t(n) AS (VALUES («n1») UNION ALL SELECT n+«n1» FROM t WHERE n < «n3») SELECT sum(n), '«w»' FROM t;
~~~~
	mov	eax, DWORD PTR [rbp-«n2»]
*3-8 	«mov|add|xor|lea|sub|imul|cmp»	«eax|ecx|edx|esi», «n3»
	jne	.L«n2»
	call	«id»
	ret
~~~~
*4-9 0000«x4»:  «X2» «X2» «X2»    «LDA|STA|JSR|BNE|INX|ADC» $«X4»
~~~~
(module (func $«w» (param $p i32) (result i32) (i32.add (local.get $p) (i32.const «n2»))) (export "«w»" (func $«w»)))
~~~~
++++++++[>++++[>++>+++>+++>+<<<<-]>+>+>->>+[<]<-]>>.>---.+++++++..+++.>>.<-.<.
~~~~
(defun «w» (x) (cond ((null x) «n1») ((atom x) (list x '«w»)) (t (append («w» (car x)) («w» (cdr x))))))
~~~~
{«w»←⍵ ⋄ +/⍵×⍳⍴⍵} «n1» «n1» «n1» ⍝ «w»
~~~~
perl -ne 'print "$1\t$2\n" if /^(\S+)\s+.*?(\d{«n1»,})$/' «path» | sort -k2,2nr | uniq -c | head -«n2»
~~~~
for f in *.«w»; do awk -F'«,|;|:»' 'NR>«n1»{s+=$«n1»} END{printf "%s %.2f\n", FILENAME, s/NR}' "$f"; done | column -t
~~~~
query «Camel»($id: ID!) { «w»(id: $id) { «camel» «camel» «w»s(first: «n2», after: "«a16»") { edges { node { id ↩
«camel» } } } } }
~~~~
syntax = "proto3";
message «Camel» {
*2-6   «string|int64|repeated bytes|bool» «id» = «n1»;
}
~~~~
G21 G90 ; «w» v«ver»
*4-10 G1 X«f3» Y«f3» Z«f1» E«f4» F«n4»
M104 S0
~~~~
=IF(ISNA(VLOOKUP(A«n1»,$D$«n1»:$F$«n2»,3,FALSE)),"-",ROUND(SUMIFS(C:C,B:B,">"&«n2»)/«n1»,«n1»))
~~~~
module «w»(input clk, input [«n1»:0] d, output reg q);
  always @(posedge clk) q <= ^d & ~(d >> «n1»);
endmodule
~~~~
int main(){int i,j,k=«n1»;for(i=0;i<«n2»;i++)for(j=i;j--;)k^=i*j<<«n1»;printf("%d\n",k);return k&«n1»;}
~~~~
lambda f:(lambda x:x(x))(lambda y:f(lambda *a:y(y)(*a)))  # [*map(int,'«n9»')][::-«n1»]
~~~~
const «camel»: Record<string, (a: number) => Promise<Array<«Camel»<string>>>> = { "«w»-«w»": async (a) => ↩
[...Array(a).keys()].map(String) as any };
~~~~
%!PS-Adobe-3.0
*3-7 «n3» «n3» «moveto|lineto|rmoveto»
«f1» setlinewidth stroke showpage
~~~~
@startuml
*3-6 «w» -> «w» : «id»()
@enduml
~~~~
graph TD; A[«w»] -->|«n2»| B(«w»); B --> C{«w»?}; C -->|y| D; C -->|n| A;
""")
