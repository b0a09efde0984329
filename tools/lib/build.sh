# SPDX-License-Identifier: GPL-3.0-or-later
# Sourced by tools/run and tools/test from the root of the repository.

# Both understand WEFT_JOBS; so does tools/tidy, which the tests call.
jobs=${WEFT_JOBS:-$(nproc)}
export WEFT_JOBS=$jobs
export CCACHE_DIR=${CCACHE_DIR:-${XDG_CACHE_HOME:-${HOME:-/root}/.cache}/ccache}
export CCACHE_MAXSIZE=${CCACHE_MAXSIZE:-5G}

# Configures only when there is nothing to build with yet: the build itself notices changed build files.
build_preset() {
    [[ -f build/$1/build.ninja ]] || cmake --preset "$1"
    cmake --build --preset "$1" --parallel "$jobs"
}
