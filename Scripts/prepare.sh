# What Scripts/run and Scripts/test share. Sourced, never run: finds or installs what a build needs.
#
#   need PACKAGE...   installs the Debian packages that dpkg does not have; no apt when none is missing
#   find_swift        puts a Swift of $swift_wanted or newer on PATH, installing one where there is none
#
# The caller has set -u and stands in the root of the repository.

swift_wanted=6.2    # the oldest that can build this package
swift_installed=6.3.1 # the one installed where there is none

# What the build needs beside Swift: a C++ toolchain and the libraries that Package.swift links.
build_packages=(
  build-essential ca-certificates git libcairo2-dev libdeflate-dev libpcre2-dev libsimdjson-dev
  libsqlite3-dev libvectorscan-dev libzstd-dev pkg-config tzdata zlib1g-dev
)
# What Swift's own installer needs, and what its toolchains need to run; the installer names the rest.
swift_packages=(
  binutils ca-certificates curl gnupg libcurl4-openssl-dev libedit2 libncurses-dev libpython3-dev
  libxml2-dev tar tzdata unzip
)

say() { printf '%s\n' "$*" >&2; }
stop() { say "$*"; exit 1; }

# as_root COMMAND...: runs it as root, by sudo where this is another user.
as_root() {
  if [ "$(id -u)" = 0 ]; then
    "$@"
  elif command -v sudo >/dev/null; then
    sudo "$@"
  else
    stop "This needs root, and there is no sudo. As root: $*"
  fi
}

need() {
  local package missing=()
  command -v dpkg-query >/dev/null || {
    say "This is not a Debian system; what is needed here goes by other names: $*"
    return 0
  }
  for package in "$@"; do
    [ "$(dpkg-query -W -f='${db:Status-Status}' "$package" 2>/dev/null)" = installed ] ||
      missing+=("$package")
  done
  [ ${#missing[@]} -gt 0 ] || return 0
  say "Installing Debian packages: ${missing[*]}"
  local apt=(env DEBIAN_FRONTEND=noninteractive apt-get -q -y -o DPkg::Lock::Timeout=300)
  as_root "${apt[@]}" update </dev/null >&2 || stop "apt-get update failed."
  as_root "${apt[@]}" install --no-install-recommends "${missing[@]}" </dev/null >&2 ||
    stop "apt-get could not install: ${missing[*]}"
}

# swift_is_good SWIFT: whether it runs here and is new enough. Another program is called swift too
# (OpenStack's client), so the words of the answer count.
swift_is_good() {
  local version
  version=$("$1" --version 2>/dev/null </dev/null |
    sed -n 's/.*Swift version \([0-9][0-9.]*\).*/\1/p' | head -1)
  [ -n "$version" ] &&
    [ "$(printf '%s\n' "$swift_wanted" "$version" | sort -V | head -1)" = "$swift_wanted" ] &&
    "$1" build --version >/dev/null 2>&1 </dev/null
}

# pick_swift: puts the first good Swift of the usual places in front of PATH.
pick_swift() {
  local folder
  for folder in '' /opt/swift/usr/bin "$SWIFTLY_BIN_DIR" /usr/libexec/swift/*/usr/bin; do
    if swift_is_good "${folder:+$folder/}swift"; then
      [ -z "$folder" ] || PATH=$folder:$PATH
      return 0
    fi
  done
  return 1
}

find_swift() {
  export HOME=${HOME:-$(getent passwd "$(id -u)" | cut -d: -f6)}
  export SWIFTLY_HOME_DIR=${SWIFTLY_HOME_DIR:-${XDG_DATA_HOME:-$HOME/.local/share}/swiftly}
  export SWIFTLY_BIN_DIR=${SWIFTLY_BIN_DIR:-$HOME/.local/share/swiftly/bin}
  pick_swift && return 0
  need "${swift_packages[@]}" # one that is here may only lack a library
  pick_swift && return 0
  install_swift
  PATH=$SWIFTLY_BIN_DIR:$PATH
  hash -r
  swift_is_good swift || stop "Swift was installed, but 'swift build --version' does not run."
}

# Swift's official way: the program swiftly from download.swift.org, which fetches the toolchain and
# checks its signature. It writes only below $SWIFTLY_HOME_DIR.
install_swift() {
  local work after
  say "There is no Swift $swift_wanted or newer here. Installing Swift $swift_installed with Swift's"
  say "official installer (swiftly, from download.swift.org) into $SWIFTLY_HOME_DIR."
  work=$(mktemp -d)
  after=$work/after-install.sh
  if ! [ -x "$SWIFTLY_BIN_DIR/swiftly" ]; then
    (cd "$work" &&
      curl -fL --retry 3 -o swiftly.tar.gz \
        "https://download.swift.org/swiftly/linux/swiftly-$(uname -m).tar.gz" &&
      tar -xzf swiftly.tar.gz &&
      ./swiftly init --assume-yes --skip-install --quiet-shell-followup </dev/null) >&2 ||
      { rm -rf "$work"; stop "Swift's installer could not be fetched or did not run."; }
  fi
  "$SWIFTLY_BIN_DIR/swiftly" install "$swift_installed" --use --assume-yes \
    --post-install-file "$after" </dev/null >&2 ||
    { rm -rf "$work"; stop "Swift $swift_installed could not be installed."; }
  if [ -s "$after" ]; then # the packages that this toolchain wants on this distribution
    as_root env DEBIAN_FRONTEND=noninteractive bash "$after" </dev/null >&2 ||
      { rm -rf "$work"; stop "What Swift needs could not be installed."; }
  fi
  rm -rf "$work"
}
