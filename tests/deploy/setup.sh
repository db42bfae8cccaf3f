#!/bin/sh
# Installs the servers that the tests of `bosoo deploy` talk to, all on loopback:
# an S3 server (moto), a WebDAV server (wsgidav), an SSH server, nginx, Caddy; strace for kills at a chosen call, and minisign.
set -eu
here=$(cd "$(dirname "$0")/../.." && pwd)
venv=${BOSOO_TEST_VENV:-$here/target/deploy-servers}
if [ ! -x "$venv/bin/moto_server" ] || [ ! -x "$venv/bin/wsgidav" ]; then
    python3 -m venv "$venv"
    "$venv/bin/pip" install --quiet 'moto[server]==5.2.5' 'wsgidav==4.4.0' 'cheroot>=10,<12'
fi
need=
for pair in /usr/sbin/sshd:openssh-server /usr/sbin/nginx:nginx-light /usr/bin/caddy:caddy /usr/bin/minisign:minisign /usr/bin/strace:strace /usr/bin/openssl:openssl /usr/bin/ssh:openssh-client; do
    [ -x "${pair%%:*}" ] || need="$need ${pair##*:}"
done
if [ -n "$need" ]; then
    apt-get update -qq
    # The packages' own services are not wanted: the tests start theirs.
    printf '#!/bin/sh\nexit 101\n' > /usr/sbin/policy-rc.d
    chmod +x /usr/sbin/policy-rc.d
    # shellcheck disable=SC2086
    DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $need
    rm -f /usr/sbin/policy-rc.d
fi
"$venv/bin/moto_server" --version >/dev/null 2>&1 || "$venv/bin/moto_server" --help >/dev/null
echo "servers ready: $venv"
