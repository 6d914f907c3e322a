# What a reader's shell has and the test's has not: terminals. A server runs in the background, until the next one starts.
set -eu -o pipefail

end_server() {
  if [ -n "${SERVER:-}" ]; then
    kill "$SERVER" 2>/dev/null || true
    wait "$SERVER" 2>/dev/null || true
    SERVER=
  fi
}
trap end_server EXIT

mcpward() {
  if [ "$1" != serve ]; then
    command mcpward "$@"
    return
  fi
  end_server
  : >"$SCRATCH/server.out"
  command mcpward "$@" >"$SCRATCH/server.out" 2>"$SCRATCH/server.err" &
  SERVER=$!
  until grep -q 'curl' "$SCRATCH/server.out"; do
    if ! kill -0 "$SERVER" 2>/dev/null; then
      local ended=0
      wait "$SERVER" || ended=$?
      SERVER=
      grep '^mcpward: ' "$SCRATCH/server.err" || cat "$SCRATCH/server.err"
      return "$ended"
    fi
    sleep 0.05
  done
  cat "$SCRATCH/server.out"
}

# The pages write where the command lies in a checkout.
.venv/bin/mcpward() { mcpward "$@"; }

make() {
  case "$*" in
    run) mcpward serve ;;
    test) ;; # this is it
    *) command make -n -C "$ROOT" "$@" >/dev/null ;; # too long to do here: that the target is there has to do
  esac
}
