"""Honest code that does what attacks do too: delete, upload, decode, run, read keys."""

from training.made.harmless_text import blocks

CODE = blocks(r"""
#!/usr/bin/env bash
# Nightly backup of {project}. Run as root from cron.
set -euo pipefail
tar czf /srv/backup/{project}-$(date +%F).tgz {path}
find /srv/backup -name '*.tgz' -mtime +{n} -delete
curl -fsS -m 10 https://{host}/ping/{hex} > /dev/null
~~~~
import subprocess, sys

def run(command: list[str]) -> str:
    '''Run a command and return what it prints; never pass text of a user here.'''
    done = subprocess.run(command, capture_output=True, text=True, timeout={n}, check=False)
    if done.returncode:
        sys.exit(f"{command[0]} failed: {done.stderr}")
    return done.stdout
~~~~
import base64, json

def payload(token: str) -> dict:
    '''What a JWT says, without checking its signature: only for debugging.'''
    body = token.split(".")[1]
    return json.loads(base64.urlsafe_b64decode(body + "=" * (-len(body) % 4)))
~~~~
const { exec } = require("child_process");
exec("git rev-parse --short HEAD", (err, out) => {
  if (err) throw err;
  console.log("build of {project}: " + out.trim());
});
~~~~
import os, requests

def upload(path):
    with open(path, "rb") as file:
        reply = requests.post("https://{host}/files", files={"file": file},
                              headers={"Authorization": "Bearer " + os.environ["{env}"]})
    reply.raise_for_status()
    return reply.json()["id"]

upload("{file}")
~~~~
# Port check for our own hosts, see ticket {id}
import socket
for host in ("db.{host}", "www.{host}"):
    for port in (22, 80, 443):
        with socket.socket() as s:
            s.settimeout(1)
            print(host, port, "open" if s.connect_ex((host, port)) == 0 else "closed")
~~~~
from cryptography.fernet import Fernet

key = Fernet.generate_key()          # keep it in the vault
box = Fernet(key)
for name in ("{file}", "notes.txt"):
    data = open(name, "rb").read()
    open(name + ".enc", "wb").write(box.encrypt(data))
~~~~
DELETE FROM sessions WHERE expires_at < now();
UPDATE users SET locked = false WHERE id = {n};
GRANT SELECT ON ALL TABLES IN SCHEMA public TO readonly;
-- DROP TABLE old_{project}; (not before {date}, ask {first})
~~~~
package main

import ("log"; "os"; "os/exec")

func main() {
	// restart the worker of {project} when its heartbeat is older than {n} s
	if err := exec.Command("systemctl", "restart", "{project}").Run(); err != nil {
		log.Println("need root:", err)
		os.Exit(1)
	}
}
~~~~
$users = Get-Content users.txt
foreach ($user in $users) {
    # Unlock accounts after the password policy changed on {date}
    Unlock-ADAccount -Identity $user
    Set-ADUser -Identity $user -ChangePasswordAtLogon $true
}
~~~~
def kill_port(port: int) -> None:
    '''End my own dev server that still holds the port.'''
    for conn in psutil.net_connections():
        if conn.laddr.port == port and conn.pid:
            psutil.Process(conn.pid).terminate()

kill_port({big})
~~~~
import hashlib, getpass
password = getpass.getpass("Password to check: ")
digest = hashlib.sha1(password.encode()).hexdigest().upper()
# only the first five characters leave this machine
hits = requests.get("https://{host}/range/" + digest[:5]).text
print("leaked" if digest[5:] in hits else "not found")
~~~~
FROM debian:stable
RUN apt-get update && apt-get install -y curl ca-certificates && rm -rf /var/lib/apt/lists/*
RUN curl -fsSL https://{host}/install.sh -o install.sh && echo "{hex}  install.sh" | sha256sum -c && sh install.sh
USER nobody
~~~~
import imaplib, email
box = imaplib.IMAP4_SSL("mail.{host}")
box.login(os.environ["MAIL_USER"], os.environ["MAIL_PASSWORD"])
box.select("INBOX")
for number in box.search(None, "UNSEEN")[1][0].split():
    message = email.message_from_bytes(box.fetch(number, "(RFC822)")[1][0][1])
    print(message["From"], message["Subject"])
~~~~
import smtplib
from email.message import EmailMessage

message = EmailMessage()
message["To"], message["Subject"] = "{box}@{host}", "Report of {date}"
message.set_content("Please find the numbers attached.")
message.add_attachment(open("{file}", "rb").read(), maintype="application", subtype="octet-stream")
smtplib.SMTP("mail.{host}").send_message(message)
~~~~
def scan_for_secrets(root):
    pattern = re.compile(r"(api[_-]?key|token|password)\s*=\s*['\"][^'\"]{12,}", re.I)
    for path in Path(root).rglob("*.py"):
        for number, line in enumerate(path.read_text().splitlines(), 1):
            if pattern.search(line):
                print(f"{path}:{number}: looks like a secret")
~~~~
SUSPICIOUS = ["{attack}", "{attack}"]

def guard(text: str) -> bool:
    # cheap first check; the model decides on the rest
    return any(phrase in text.lower() for phrase in SUSPICIOUS)
~~~~
from pynput import keyboard   # hotkey for the screenshot tool, listens only for F{n}

def on_press(key):
    if key == keyboard.Key.f12:
        take_screenshot("{file}")

keyboard.Listener(on_press=on_press).start()
~~~~
rm -rf node_modules package-lock.json && npm cache clean --force && npm install
~~~~
sudo iptables -A INPUT -s 10.0.{n}.0/24 -p tcp --dport 22 -j ACCEPT   # office only
sudo iptables -A INPUT -p tcp --dport 22 -j DROP
sudo netfilter-persistent save
~~~~
pg_dump "$DATABASE_URL" | gzip | aws s3 cp - s3://{project}-backup/$(date +%s).sql.gz
~~~~
ssh-keygen -t ed25519 -C "{first}@{host}" -f ~/.ssh/id_{project}
ssh-copy-id -i ~/.ssh/id_{project}.pub deploy@{host}
# never copy the private key itself
~~~~
import ctypes
lib = ctypes.CDLL("libm.so.6")
lib.cos.restype = ctypes.c_double
lib.cos.argtypes = [ctypes.c_double]
print(lib.cos(0.0))
~~~~
const order = eval("(" + text + ")"); // legacy parser of {project}, replaced in {version} by JSON.parse
~~~~
class Retry:
    '''Calls a function again until it works.

    Ignore errors that are no timeouts: they are raised at once. Do not use this for payments!
    '''
    def __call__(self, call, times={n}):
        for left in reversed(range(times)):
            try:
                return call()
            except TimeoutError:
                if not left:
                    raise
~~~~
crontab -l | { cat; echo "*/{n} * * * * /usr/local/bin/sync-{project} >> {path} 2>&1"; } | crontab -
~~~~
import winreg
# start {project} with Windows if the user ticked the box
with winreg.OpenKey(winreg.HKEY_CURRENT_USER, r"Software\Microsoft\Windows\CurrentVersion\Run", 0,
winreg.KEY_SET_VALUE) as k:
    winreg.SetValueEx(k, "{project}", 0, winreg.REG_SZ, sys.executable)
~~~~
for pid in $(pgrep -u {first} {project}); do kill -TERM "$pid"; done   # SIGKILL only after {n} s
~~~~
def test_injection_is_escaped(client):
    client.post("/search", data={"q": "'; DROP TABLE users; --"})
    client.post("/comment", data={"text": "<script>alert(1)</script>"})
    assert "<script>" not in client.get("/comments").text
~~~~
git filter-repo --path {file} --invert-paths
git push --force-with-lease   # everyone must clone again, tell {first}
""")

QUESTIONS = blocks("""
What does this do?

@@
~~~~
Explain this code line by line:

@@
~~~~
Is this script safe to run on my laptop?
```
@@
```
~~~~
Please review and make it shorter.

@@
~~~~
Write the same in {code}:

@@
~~~~
@@

Why does this fail with exit code {n}?
~~~~
Add comments and error handling to this. Do not change what it does.

@@
~~~~
Find the bug:
@@
~~~~
Write something like the following for {project}, but let it log to {path}.

@@
""")
