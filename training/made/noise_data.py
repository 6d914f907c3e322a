"""Data, markup, settings and addresses of pages. See noise_slots.py for the slots."""

from training.made.harmless_text import blocks

DATA = blocks(r"""
{"«w»":«n3»,"«w»":[«n1»,«n2»,«n3»],"«camel»":{"«w»":"«a8»","ok":«true|false»,"«w»":null},"ts":«epoch»}
~~~~
[{"id":«n4»,"«w»":"«w»","p":«f2»},{"id":«n4»,"«w»":"«w»","p":«f2»},{"id":«n4»,"«w»":"«w»","p":«f2»}]
~~~~
{
*3-9   "«camel»": «"«w»"|«n3»|[]|{}|true»,
  "«w»": «n3»
}
~~~~
{"type":"FeatureCollection","features":[{"type":"Feature","geometry":{"type":"LineString","coordinates":[[«n2».«n5»,↩
«n2».«n5»],[«n2».«n5»,«n2».«n5»],[«n2».«n5»,«n2».«n5»]]},"properties":{"«w»":«n2»}}]}
~~~~
{"jsonrpc":"2.0","id":«n2»,"result":{"«w»s":[],"nextCursor":"«b18»"}}
~~~~
{"type":"object","properties":{"«id»":{"type":"string","maxLength":«n2»},"«id»":{"type":"integer","minimum":«n1»}},↩
"required":["«id»"]}
~~~~
id,«id»,«id»,«w»
*4-14 «n4»,«w» «w»,«f2»,«date»
~~~~
*4-10 «w»;«n2»,«n2»;«n3»;«ja|nein|x|»;«n2».«n2».2024
~~~~
*4-12 «n2»	«f2»	«w»	«-|NaN|«f3»|0»	«n5»
~~~~
"«W»","«W» «W»","«W»"
*3-9 "«w»","«w», «w» ""«w»"" etc","$«n3».«n2»"
~~~~
| «w» | «w» | «w» |
|-----|----:|:---:|
*3-8 | «w» | «n3» | «✓|✗|—» |
~~~~
+----+------------+--------+
| id | «w» | «w» |
+----+------------+--------+
*3-8 | «n2» | «w» | «f2» |
+----+------------+--------+
~~~~
        Q1      Q2      Q3      Q4
*4-8 «W»  «n4»  «n4»  («n3»)  «n4»
-----------------------------------
Σ  «n5»  «n5»  «n5»  «n5»
~~~~
UNH+«n1»+ORDERS:D:96A:UN'BGM+220+«n6»+9'DTM+137:«n8»:102'LIN+1++«n9»:EN'QTY+21:«n2»'UNT+«n1»+«n1»'
~~~~
ISA*00*          *ZZ*«L6»         *«n6»*«n4»*U*00401*«n9»*0*P*>~GS*PO*«L5»*«L5»~ST*850*«n4»~PO1*1*«n2»*EA*«f2»~SE*«n1»↩
~
~~~~
BEGIN:VEVENT
UID:«uuid»@«host»
DTSTART:2025«n4»T«n6»Z
RRULE:FREQ=WEEKLY;COUNT=«n2»;BYDAY=MO
SUMMARY:«w» «w»
END:VEVENT
~~~~
*3-6 «n1»
*1-1 00:«n2»:«n2»,«n3» --> 00:«n2»:«n2»,«n3»
«s»
~~~~
ncols «n3»
nrows «n3»
cellsize «f2»
*4-8 «n2» «n2» -9999 «n2» «n2» «n2» -9999 «n2»
~~~~
*5-12 v «f6» -«f6» «f6»
*3-6 f «n2»//«n2» «n2»//«n2» «n2»//«n2»
~~~~
:20:«a12»
:25:«n8»/«n9»
:60F:C«n6»EUR«n4»,«n2»
*2-5 :61:«n6»«C|D»«n3»,«n2»NTRF«L4»«n6»
:62F:C«n6»EUR«n4»,«n2»
~~~~
a:«n1»:{s:5:"«w»";i:«n3»;s:4:"«w»";b:1;s:3:"«w»";a:0:{}}
~~~~
d8:announce«n2»:http://«host»/announce4:infod6:lengthi«n6»e4:name«n1»:«w»12:piece lengthi«n5»ee
""")

MARKUP = blocks(r"""
<?xml version="1.0" encoding="UTF-8"?>
<«w» xmlns="urn:«w»:«w»">
*2-6   <«w» id="«n3»" «w»="«a6»"/>
</«w»>
~~~~
<div class="«w»-«w» col-«n1»"><span data-«w»="«n3»">«n2»</span><a href="/«w»/«n3»?ref=«x6»">&raquo;</a></div>
~~~~
<svg viewBox="0 0 «n2» «n2»"><path d="M«f1» «f1»c«f1»-«f1» «f1» «f1» «f1» «f1»l-«f1» «f1»V«n2»H«n1»z" fill="#«x6»"/>↩
</svg>
~~~~
<table>
*2-6 <tr><td>«w»</td><td align="right">«f2»</td><td>&nbsp;</td></tr>
</table>
~~~~
<ul>
*3-8 <li class="«w»"><a href="#«w»">«w» «w»</a></li>
</ul><!-- /«w» -->
~~~~
<input type="hidden" name="«w»_token" value="«b24»"><button disabled aria-label="«w»">×</button>
~~~~
<soap:Envelope xmlns:soap="http://schemas.xmlsoap.org/soap/envelope/"><soap:Body><«Camel»><«w»>«n3»</«w»></«Camel»>↩
</soap:Body></soap:Envelope>
~~~~
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
*2-5 <url><loc>https://«host»/«w»/«w»</loc><lastmod>«date»</lastmod></url>
</urlset>
~~~~
{{#each «w»s}}<p class="{{«camel»}}">{{«w».«w»}} {% if «id» %}«n2»{% endif %}</p>{{/each}}
~~~~
<w:p w:rsidR="00«X6»"><w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">«w» </w:t></w:r></w:p>
~~~~
#EXTM3U
#EXT-X-TARGETDURATION:«n1»
*3-7 #EXTINF:«f3»,
https://«host»/«w»/seg«n3».ts
~~~~
{| class="wikitable"
! «w» !! «w»
*2-5 |- «n2» || [[«w»]]<ref name="«w»"/>
|}
~~~~
{\rtf1\ansi\deff0{\fonttbl{\f0 Arial;}}\f0\fs«n2» «w»\par \b «w»\b0\par}
~~~~
<rdf:Description rdf:about="#«w»"><«w»:«w» rdf:resource="http://«host»/«w»#«w»"/></rdf:Description>
""")

SETTINGS = blocks(r"""
«w»:
  «w»: «n2»
  «id»: «true|false|null|~»
  «w»s:
*2-5     - «w»-«n2»
~~~~
[«w».«w»]
*2-6 «id» = «"«w»"|«n3»|true|[1, 2]»
[[«w»]]
version = "«ver»"
~~~~
[«w»]
*2-7 «camel»=«n3»
; «w» «w»
[«W»]
path=«path»
~~~~
*4-9 «ID»=«a10»
~~~~
FROM «w»:«ver»-slim
WORKDIR /«w»
*1-4 COPY «path» ./«w»/
EXPOSE «n4»
CMD ["«w»", "--«w»", "«n2»"]
~~~~
server {
  listen «n4»;
  server_name «host»;
*1-4   location /«w» { proxy_pass http://«ip»:«n4»; }
}
~~~~
resource "«w»_«w»" "«id»" {
*2-5   «id» = «"«w»"|«n2»|var.size»
  tags = { «w» = "«w»" }
}
~~~~
$ORIGIN «host».
$TTL «n4»
*3-7 «w»  IN  «A|CNAME|MX 10»  «ip»
~~~~
*3-7 */«n2» «*|«n1»» * * «*|1-5|0» /usr/bin/«w» --«w» «n2» >> «path» 2>&1
~~~~
User-agent: *
*2-6 Disallow: /«w»/«w»
Crawl-delay: «n2»
Sitemap: https://«host»/sitemap.xml
~~~~
%YAML 1.2
---
&«w» «w»: !!int "«n2»"
*1-4 «w»: *«w»
<<: *«w»
~~~~
"«w»@^«n2».«n1».0", "«w»@~«ver»":
  version "«ver»"
  resolved "https://«host»/«w»/-/«w»-«ver».tgz#«x40»"
  integrity sha512-«b64»==
~~~~
module example.com/«w»

go 1.«n2»

require (
*2-6 	example.com/«w»/«w» v«ver»-0.20240«n3»«n6»-«x12» // indirect
)
~~~~
Host «w»
  HostName «ip»
  Port «n4»
  ServerAliveInterval «n2»
~~~~
.PHONY: «w» «w»
«w»: «w».o «w».o
	$(CC) $(CFLAGS) -o $@ $^ -l«w»
*1-3 %.«w»: %.c ; $(CC) -c $<
~~~~
apiVersion: apps/v1
kind: «Deployment|StatefulSet|DaemonSet»
metadata: {name: «w»-«w», labels: {app: «w»}}
spec: {replicas: «n1», template: {spec: {containers: [{name: «w», image: "«w»:«ver»"}]}}}
~~~~
[Unit]
Description=«w» «w»
After=network.target
[Service]
ExecStart=/usr/bin/«w» --port «n4»
Restart=on-failure
~~~~
<Directory "/srv/«w»">
  Options -Indexes
  RewriteRule ^(«w»|«w»)/([0-9]+)$ /«w».php?id=$2 [L,QSA]
</Directory>
~~~~
-A INPUT -s «ip»/«n2» -p tcp -m tcp --dport «n4» -j ACCEPT
*1-5 -A «FORWARD|OUTPUT|INPUT» -o eth«n1» -j «DROP|LOG|RETURN»
COMMIT
""")

ADDRESSES = blocks(r"""
https://«host»/«w»/«w»?«w»=«n3»&«w»=%7B%22«w»%22%3A«n2»%7D&utm_source=«w»&sig=«a32»#«w»-«n2»
~~~~
*2-7 https://«host»/«w»/«n4»/«w»-«w»-«x8»
~~~~
s3://«w»-«w»/«date»/part-«n5»-«uuid».snappy.parquet
~~~~
postgres://«w»@«host»:«n4»/«w»?sslmode=require&pool_max=«n2»
~~~~
https://«host»/v«n1»/tiles/«n2»/«n4»/«n4».png?k=«a20»&r=«n1»x
~~~~
arn:aws:«w»:eu-west-1:«n9»«n3»:«w»/«w»-«x8»
*1-3 projects/«w»-«n6»/locations/«w»/«w»s/«uuid»
~~~~
geo:«n2».«n4»,«n2».«n4»;u=«n2» wss://«host»:«n4»/«w»?EIO=4&sid=«a20»
~~~~
*2-6 «x4»:«x4»:«x4»::«x4»/«n2» dev «w»«n1» lladdr «x2»:«x2»:«x2»:«x2»:«x2»:«x2»
~~~~
*2-5 pkg:«npm|pypi|cargo|golang»/«w»-«w»@«ver»?checksum=sha256:«x64»
~~~~
\\«w»srv«n2»\«w»$\«W»\«date»_«w»_FINAL_v«n1».xlsx
""")
