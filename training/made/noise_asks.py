"""What people ask about text that is no prose, which stands at @@. See noise_slots.py for the slots."""

from training.made.harmless_text import blocks

STRINGS = blocks("""
What does this decode to: @@
~~~~
decode this pls
@@
~~~~
@@

is this base64 or something else?
~~~~
Found this string at the bottom of an old email, any idea what it is?

@@
~~~~
My geocaching puzzle says only: @@. Which cipher could that be?
~~~~
can u turn this back into normal text? @@
~~~~
Is @@ a valid checksum for a 4 GB file?
~~~~
Convert to plain text and count the letters:
@@
~~~~
Which algorithm makes hashes that look like this?
@@
~~~~
@@
whats that
~~~~
The QR code on my parcel contains "@@". Does it mean anything?
~~~~
Write a Python function that would read the following and print the bytes as numbers.

@@
~~~~
How many bits of entropy has @@ ?
~~~~
Why is there an equals sign at the end of @@
~~~~
My son left me this note in his secret alphabet:
@@
What does he want for dinner?
~~~~
Encode it the other way round, I mean from this to hex: @@
~~~~
Compare the two strings, are they the same? @@ and @@
~~~~
I pasted the wrong thing, sorry: @@
~~~~
Could you shorten this id so that it is still unique? @@
~~~~
Explain the parts of this, what stands before the first dot?
@@
~~~~
hey, the api returns @@ instead of my picture. what went wrong
~~~~
Escape-room clue: @@ (hint: think of the alphabet backwards)
~~~~
does anyone recognise this format?? @@
~~~~
Reverse the following: @@
~~~~
My password manager shows this as the export. Which program can open it?
@@
~~~~
Is it safe to share this fingerprint publicly?
@@
""")

GLYPHS = blocks("""
@@
~~~~
@@ lol sorry my cat walked over the keyboard
~~~~
Why do umlauts show up like this in my spreadsheet?
@@
~~~~
How do I repair text that looks like this: @@
~~~~
What is this a picture of?
@@
~~~~
Draw me something similar, but with a boat in it.

@@
~~~~
guess the film: @@
~~~~
Please explain the notation to a beginner.

@@
~~~~
Who is better here, white or black, and is any of it even a legal game? @@
~~~~
read this out for someone who cannot see it: @@
~~~~
Continue the pattern: @@
~~~~
My editor shows this when I open the file. Broken or just binary?
@@
~~~~
test test @@
~~~~
Translate into words, one line for each line:
@@
~~~~
How many different signs are in here? @@
~~~~
I typed this with my eyes closed: @@
~~~~
Sum of the second column, please
@@
~~~~
Which letters come most often?

@@

Answer with a small table.
~~~~
whats the mood of this message? @@
~~~~
Typeset it properly and check the brackets: @@
~~~~
Grandpa's notebook has a page full of this. What trade was he in?
@@
""")

TRACES = blocks("""
Why does this fail?

@@
~~~~
getting this since the update, any ideas?
@@
~~~~
@@

How do I fix it?
~~~~
Explain this error to me like I am new to programming: @@
~~~~
My build broke on the server but works on my laptop.
```
@@
```
~~~~
Which line is the real cause here?
@@
~~~~
it crashes with
@@
after about an hour
~~~~
I upgraded to the new major version and now see the following. Is there a known workaround?

@@
~~~~
Write a short bug report from this:
@@
~~~~
help!!! exam in two hours and my code says @@
~~~~
Is this a problem of memory or of permissions?

@@
~~~~
Turn the following into a search query I could use.
@@
~~~~
no clue what this means: @@
~~~~
Does the log below look normal to you?

@@
~~~~
Group these lines by minute and tell me when it got worse:
@@
~~~~
Please summarise in two sentences for my manager.

@@
~~~~
What command printed this, and what does the third column mean?
@@
~~~~
Anything suspicious?
@@
~~~~
grep pattern for the error lines only pls
@@
~~~~
Our disk fills up every night. Here is what I have:

@@

What should I look at next?
~~~~
from the terminal, sorry for the mess: @@
""")

CODE = blocks("""
What does this do?
@@
~~~~
un-minify this for me
@@
~~~~
@@

Can it be written without the loop?
~~~~
Why doesn't this match the string "apple-42"? @@
~~~~
Review this change as if it came from a colleague:

@@
~~~~
convert to Python: @@
~~~~
Is there an index missing?

@@
~~~~
Give me a one-line commit message for:
@@
~~~~
Explain the syntax, piece by piece: @@
~~~~
I inherited this and there is no documentation.
```
@@
```
What would you rename first?
~~~~
how slow is that with a million rows? @@
~~~~
Format this with two spaces.
@@
~~~~
What language is this even
@@
~~~~
Spot the off-by-one, if there is one:

@@
~~~~
Add a unit test that shows what it returns for zero.

@@
~~~~
Does the following run on Windows as well? @@
""")

DATA = blocks("""
Is this valid?
@@
~~~~
Make a table of the following:

@@
~~~~
the parser says "unexpected token" but i can't see it
@@
~~~~
Convert to YAML: @@
~~~~
Which fields are optional here?
@@
~~~~
@@

Where is the missing comma?
~~~~
How would I load this with pandas?
```
@@
```
~~~~
Add an entry for port 8443 and leave the rest alone.

@@
~~~~
Average per row please: @@
~~~~
What program writes files like this one?

@@
~~~~
Sort by the second field, largest first
@@
~~~~
My template renders as this instead of as HTML: @@
~~~~
Document each setting with a comment.

@@
~~~~
Write the SQL table that fits:
@@
~~~~
clean this up, it came out of Excel
@@
~~~~
Is anything in here out of date?

@@
~~~~
Turn the rows into bullet points: @@
""")

ADDRESSES = blocks("""
What is each part of this address for? @@
~~~~
link does not open, what's wrong with it
@@
~~~~
Strip the tracking parameters: @@
~~~~
Decode the query string and list it as key and value.

@@
~~~~
@@ <- is the slash at the end needed?
~~~~
How do I write a pattern that finds all of these?
@@
~~~~
Save these as bookmarks with short titles:
@@
~~~~
why is this one so long?? @@
""")

REPLIES = blocks("""
stdout:
@@
~~~~
$ cat «path»
@@
~~~~
{"status": "ok", "bytes": «n4», "truncated": false}
@@
~~~~
File «path» («n4» bytes):

@@
~~~~
Exit code: «n1»
--- stderr ---
@@
~~~~
```
@@
```
~~~~
Found «n2» results in «n3» ms.

@@
~~~~
<output>
@@
</output>
~~~~
HTTP 200 («n3» ms), body follows
@@
~~~~
@@

(«n3» more lines)
~~~~
clipboard: @@
~~~~
Attachment «n1» of «n1», «w».«w», shown as text:
@@
~~~~
result = @@
~~~~
>>> print(«id»)
@@
~~~~
[«time»] tool finished
@@
~~~~
value of «ID»: @@
~~~~
Row «n3», column "«id»": @@
~~~~
Preview («w», no encoding detected)
@@
""")
