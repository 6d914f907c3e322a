"""Code in many languages, without a person in it. See code.py for the slots."""

from training.people.code_words import blocks

FRAMES = blocks(r"""
class «Class:1»(«Class»):
    '''A «method» «noun» for «lib».'''

    «VAR» = «n»

    def «snake»(self, «var:1», «var:2»=None):
        return self.«var» if «var:1» else «var:2».«snake»()
~~~~
from «pkg».«noun» import «Class:1», «Class:2»
from «pkg» import «var»

«var» = «Class:1»(«var»=«Class:2»(«n»))
~~~~
@dataclass(frozen=True)
class «Class»:
    «var»: str
    «var»: int = «n»
    «low»: "«Class» | None" = None
~~~~
def test_«snake»_is_«var»():
    «var:1» = «Class»()
    assert «var:1».«var» == "«label»"
~~~~
for «var:1» in range(len(«var:2»)):
    if «var:2»[«var:1»] is None:
        «var:2».pop(«var:1»)  # Mark the Field as Free
        break
~~~~
@pytest.mark.parametrize("«var:1»", ["«month»", "«day»", "«label»"])
def test_«var:1»(«var:1», «noun»):
    assert «noun».«snake»(«var:1»).will_fail is False
~~~~
MONTHS = {"«month»": «n», "May": 5, "June": 6, "April": 4}
WEEKEND = ("Saturday", "Sunday")
«CONST» = MONTHS.get("«month»", «n»)
~~~~
if may and not will:
    art = max(mark, min(bill, rose))
elif chase.grace:
    raise «Class»("Grace Period over")
~~~~
with «Class»(«var»="«label»") as «var:1»:
    «var:1».«snake»(timeout=«n»)
    log.info("%s: %d rows of «Class» written", «var:1», «n»)
~~~~
try:
    «var:1» = json.loads(«var»)
except («Class», KeyError) as «var:2»:
    raise «Class»(f"Bad «Noun» in «Class»: {«var:2»!r}") from None
~~~~
INSTALLED_APPS = ["«pkg».contrib.«noun»", "«pkg»", "«var».apps.«Var»Config"]
ROOT_URLCONF = "«var».urls"
~~~~
# Copyright (c) the «lib» project and its contributors
# Licensed under the «licence». See LICENSE in the Root Folder.
import «pkg» as «var»
~~~~
lambda «var:1», «var:2»: («var:1».«low», -«var:2».«low»)  # «method» order
~~~~
async def «snake»(«var:1»: «Class», *, «var:2»: bool = False) -> list[«Class»]:
    return [one async for one in «var:1».«snake»() if one.«var» or «var:2»]
~~~~
import { «Class:1», «Class» } from '@«pkg»/«noun»';

export const «camel» = («var:1»: «Class:1») => «var:1».«camel»('«label»');
~~~~
describe('«Class:1»', () => {
  it('marks the bill as paid in «month»', async () => {
    const «var:1» = new «Class:1»({ «var»: «n» });
    expect(await «var:1».«camel»()).toBe('«label»');
  });
});
~~~~
const { «var:1», «var:2», ...rest } = useContext(«Class»);
useEffect(() => { «camel»(«var:1»); }, [«var:1», «var:2»]);
~~~~
export interface «Class» extends «Class» {
  «var»: string;
  «camel»?: Record<string, «Class»>;
  readonly «low»«Noun»: Promise<«Class»[]>;
}
~~~~
<«Class» «var»={«n»} on«Noun»={() => set«Var»('«label»')}>
  <«Var» title="«heading»" />
</«Class»>
~~~~
module.exports = { «var»: require('«pkg»'), «camel», '«pkg»-«noun»': «n» };
~~~~
app.get('/«var»/:«noun»', async (req, res) => {
  const «var:1» = await «Class».find({ where: { «var»: req.params.«noun» } });
  res.json(«var:1» ?? { error: 'No Such «Noun»' });
});
~~~~
enum «Class» { «Var» = '«VAR»', «Var» = '«VAR»', «month» = '«CONST»' }
~~~~
let max = Math.max(...art), min = Math.min(...art);
let «var:1» = jack.filter(x => x.mark > «n»).map(frank => frank.bill);
console.log(`Rose: ${«var:1».length} of ${max - min}`);
~~~~
type «Class:1» struct {
	«Var» string `json:"«var»"`
	«Var» *«Class» `json:"«low»,omitempty"`
}

func («var:1» *«Class:1») «Var»() error { return «var:1».«camel»(ctx) }
~~~~
func Test«Class»(t *testing.T) {
	«var:1», err := New«Class»("«label»")
	if err != nil {
		t.Fatalf("«Class»: %v", err)
	}
	«var:1».«Var»()
}
~~~~
package «var»

import (
	"github.com/«pkg»/«noun»"
	"«var».dev/«low»/v«n»"
)
~~~~
switch «var:1» := v.(type) {
case *«Class»:
	«var:1».«Var»(time.«month», time.«day»)
case «Var»Error:
	return «Var»Closed
}
~~~~
package org.«pkg».«noun»;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.hibernate.annotations.«Class»;

public final class «Class:1» extends Abstract«Class:1» { private final Gson gson = new Gson(); }
~~~~
@Entity @Table(name = "«snake»")
public class «Class» implements «Class» {
    @Id private Long id;
    @OneToMany(mappedBy = "«var»") private List<«Class»> «var»;
}
~~~~
@Test(expected = «Class».class)
public void «camel»Throws«Class»() throws Exception {
    when(«var:1».«camel»()).thenReturn(«Class».«VAR»);
    «var:1».«camel»(Locale.«VAR», DayOfWeek.«VAR»);
}
~~~~
public static final String «CONST» = "«label»";
private static final Logger LOG = LoggerFactory.getLogger(«Class».class);
~~~~
 * @param «var» the «method» «noun» to use
 * @return the «Class», never null
 * @throws «Class» if «lib» is Not Found
 * @see «Class»#«camel»
~~~~
val «var»: «Class» by lazy { «Class»(«var» = "«label»").also { it.«camel»() } }
data class «Class»(val «var»: Int, val «low»: «Class»?)
~~~~
public async Task<«Class:1»> «Var»Async(I«Class» «var:1»)
{
    using var «noun» = new «Class»(«var:1»);
    return await «noun».«Var»<«Class:1»>() ?? throw new «Class»Exception(nameof(«var:1»));
}
~~~~
#include "«low»_«noun».h"
#include <«pkg»/«noun».h>

static int «snake»(struct «low» *«var:1», size_t «noun»)
{
	return «var:1»->«var» ? «CONST» : -EINVAL; /* See Section «n» */
}
~~~~
#define «CONST:1» 0x«hex»
#ifndef «CONST:1»
typedef struct «var»_«noun» { int «var»; char *«var»; } «Class»;
#endif
~~~~
struct «var:1» { int mark; int max; unsigned long bill; };
int main(void) { struct «var:1» jack = { .mark = «n», .max = «n» }; return jack.bill; }
~~~~
template <typename «Var:1», class «Class:2»>
auto «snake»(const «Var:1»& «var», std::shared_ptr<«Class:2»> «var») -> «Class»<«Var:1»>;
~~~~
namespace «low»::«noun» {
class «Class:1» final : public «Class» {
 public:
  explicit «Class:1»(«Class»* «var») noexcept;
  ~«Class:1»() override = default;
};
}  // namespace «low»
~~~~
TEST_F(«Class»Test, «Var»IsNot«Var») {
  EXPECT_EQ(«var».«Var»(), absl::«Var»Error("«heading»"));
}
~~~~
use «low»::{«Class:1», «Class»};

impl From<«Class:1»> for «Class» {
    fn from(«var:1»: «Class:1») -> Self { Self { «var»: «var:1».«var», ..Default::default() } }
}
~~~~
#[derive(Debug, Clone, Serialize)]
pub enum «Class» { «Var»(u32), «Var» { «var»: String }, «month», «day» }
~~~~
#[test]
fn «snake»_keeps_«var»() {
    let mut «var:1» = «Class»::new(«n»);
    assert_eq!(«var:1».«snake»(), Some(«Class»::«Var»));
}
~~~~
match «var:1».cmp(&«var:2») { Ordering::Less => «var:1», _ => «var:2».unwrap_or(«CONST») }
~~~~
module «Var»
  class «Class» < «lib»::Base
    belongs_to :«var»
    has_many :«noun»s, through: :«var»
    scope :«low», -> { where(«var»: true) }
  end
end
~~~~
RSpec.describe «Class:1» do
  let(:«var:1») { build(:«noun», «var»: "«label»") }
  it("«var»s the «noun»") { expect(«var:1»).to be_«var» }
end
~~~~
gem "«pkg»", "~> «ver»"
gem "«pkg»", require: false
group(:test) { gem "«pkg»-«noun»" }
~~~~
<?php
namespace App\«Var»\«Class»;

use «Var»\«Class»;

final class «Class» { public function «camel»(«Class» $«var:1»): ?«Class» { return $«var:1»->«var»; } }
~~~~
$«var:1» = $this->«camel»('«label»');
foreach ($«var:1» as $«low» => $mark) { echo $mark['«var»'], PHP_EOL; }
~~~~
SELECT «var».id, «var».«low» AS "«heading»", COUNT(*) FROM «snake» «var» JOIN «snake» mark ON mark.bill = «var».id ↩
WHERE brand = '«brand»' GROUP BY 1;
~~~~
CREATE TABLE «snake» (
  id SERIAL PRIMARY KEY,
  «var» VARCHAR(80) NOT NULL,
  full_name TEXT, street_address TEXT,
  «low»_«noun» NUMERIC DEFAULT «n»
);
~~~~
INSERT INTO «noun»s (brand, country, colour) VALUES ('«brand»', '«place»', '«label»'), ('«brand»', '«place»', ↩
'«label»');
~~~~
ALTER TABLE «var» ADD CONSTRAINT fk_«var» FOREIGN KEY («low») REFERENCES «snake» (id) ON DELETE CASCADE;
~~~~
#!/usr/bin/env bash
set -euo pipefail
«VAR:1»=${«VAR:1»:-«pkg»}
for «var:1» in «var» «var» «var»; do «pkg» «var:1» --«noun» "$«VAR:1»" || exit «n»; done
~~~~
sudo apt-get install -y «pkg» «pkg»-dev && systemctl restart «pkg».service
curl -fsSL https://«pkg».example/«noun».tar.gz | tar xz -C /opt/«var»
~~~~
git checkout -b feature/«var»-«noun» && git commit -am "Let «Class» «var» the «Noun»" && git push origin «var»
~~~~
.«var»-«noun» { color: «var»; font-family: Georgia, Helvetica, "«label»", Arial; }
#«var»:hover > .«low» { margin: «n»px; animation: «var» 2s ease-in; }
~~~~
:root { --«var»: #«hex»; --«low»-«noun»: «n»rem; }
@media (max-width: «n»px) { .«var»__«noun»--«var» { display: none; } }
~~~~
<div id="«var»" class="«low»-«noun»"><label for="first-name">First Name</label><input name="«var»" ↩
placeholder="«heading»"></div>
~~~~
<select name="«var»"><option value="«n»">«month»</option><option>«place»</option><option selected>«label»</option>↩
</select>
~~~~
<dependency>
  <groupId>org.«pkg»</groupId>
  <artifactId>«low»-«noun»</artifactId>
  <version>«ver»</version>
</dependency>
~~~~
<bean id="«var»" class="org.«pkg».«Class»"><property name="«var»" ref="«camel»"/></bean>
~~~~
FROM «pkg»:«ver»-alpine AS «var:1»
COPY --from=«var:1» /«noun» /srv/«low»
ENV «CONST»=«var» LANG=C.UTF-8
ENTRYPOINT ["«pkg»", "--«noun»", "«Class»"]
~~~~
services:
  «var:1»:
    image: «pkg»:«ver»
    depends_on: [«var», «low»]
    environment:
      «CONST»: "«label»"
~~~~
name: Nightly «Var»
on:
  schedule: [{cron: "0 3 * * 1"}]
jobs:
  «var»:
    steps:
      - name: Set Up «lib»
        uses: «pkg»/setup@v«n»
~~~~
[package]
name = "«low»-«noun»"
version = "«ver»"
license = "«licence»"

[dependencies]
«pkg» = { version = "«ver»", features = ["«var»"] }
~~~~
[tool.«pkg»]
«var» = true
«low»_«noun» = "«label»"
plugins = ["«pkg».«Class»", "«var»"]
~~~~
{"name": "«pkg»-«noun»", "version": "«ver»", "license": "«licence»", "dependencies": {"«pkg»": "^«ver»", "«pkg»": ↩
"~«ver»"}}
~~~~
{"form.firstName": "First Name", "form.lastName": "Last Name", "form.street": "Street", "month.5": "May", ↩
"theme.«var»": "«label»"}
~~~~
profile.title=«heading»
profile.«var»=«heading»
error.«var».missing=Please enter a Valid Name
month.4=April
month.6=June
~~~~
resource "«pkg»_«noun»" "«var:1»" {
  region = "«place»"
  tags   = { Name = "«var:1»-«low»", Tier = "«label»" }
}
~~~~
«low»: «Class».o «var».o
	$(CC) -o $@ $^ -l«low»
.PHONY: «var» «var» test
~~~~
data «Class» a = «Var» a | «Var» («Class» a) deriving (Show, Eq)
instance Functor «Class» where fmap f («Var» x) = «Var» (f x)
~~~~
-module(«low»_«noun»).
-export([«var»/«n», «snake»/1]).
«var»(«Var:1», {ok, «Var:2»}) -> «var»:«snake»(«Var:1» ++ «Var:2»).
~~~~
defmodule «Class» do
  use «lib».«Noun», otp_app: :«var»
  def «snake»(%«Class»{«var»: «var:1»}), do: {:ok, «var:1»}
end
~~~~
function «Var» = «low»(«Var», n)  % «method» «noun», see Help
  «Var» = max(«Var», [], 2) ./ min(«Var»);
end
~~~~
«var» <- «low»(«Class» ~ «var» + «Var», data = «pkg», family = "«method»")
summary(«var»); plot(«Var», main = "«method» «Noun» by «month»")
~~~~
program «Var»;
uses «Class», SysUtils;
var «Var», Max, Min: Integer;
begin «Var» := Max - Min; WriteLn('«heading»') end.
~~~~
with Ada.Text_IO; use Ada.Text_IO;
procedure «Class» is
   «Var» : constant «Class» := «n»;
begin Put_Line ("«label»"); end «Class»;
~~~~
syntax = "proto3";
message «Class» { string «var» = 1; repeated «Class» «low» = 2; «Class».«Noun» grace = 3; }
~~~~
--- a/src/«var»/«Class».java
+++ b/src/«var»/«Class».java
-    private final «Class» «var:1»;
+    private final «Class» «var:2»;
~~~~
@property --«var»; @import url("«low».css"); $«var»: map.get($«noun», "«label»");
""")
