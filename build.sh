#!/usr/bin/env bash
# build.sh - everything that can be done with Kasane, one function per verb. Alone it lists them.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"

usage() {
  cat <<'END'
./build.sh setup         install what is missing: npm packages, compilers, a browser
./build.sh core          c/ -> dist/kasane.wasm, dist/kasane-labs.wasm
./build.sh lib           c/ -> dist/libkasane.a, dist/include/, for C and C++
./build.sh web           core, then web/ -> dist/
./build.sh package       core, then the types of web/core -> dist/types, for the npm package
./build.sh serve         web, then serve it and print the address     (npm start)
./build.sh test          check, then every test                       (npm test)
./build.sh test PART     one part: native, unit, e2e, or deep, which holds what takes longer, such as engines
./build.sh test stress   the browser tests again and again: on a busy machine, with delayed messages, and with
                         random actions; a part of it by busy, delayed or random
./build.sh bench [PART]  measure speed: node (against other libraries), native, limit, growth, latency, pool,
                         browser, page, lighthouse
./build.sh looks         pictures of the page on many screens -> .build/looks
./build.sh movie         the moving picture in the README, recorded from the page -> .github/playground.webp
./build.sh check         format, lint, types, floors, exports
./build.sh clean         remove what was built
END
}

# The flags that decide the numbers stand here once: native and WebAssembly code must give the same bits.
standard=(-std=c11 -ffp-contract=off -fno-math-errno -Ic)
warnings=(-Wall -Wextra -Wshadow -Wconversion)
wasm=(-msimd128 --no-entry -sSTANDALONE_WASM -sALLOW_MEMORY_GROWTH -sMAXIMUM_MEMORY=1GB)
sanitizers=(-g -O1 '-fsanitize=address,undefined' -fno-sanitize-recover=undefined -DKASANE_DEBUG)

cores=$(getconf _NPROCESSORS_ONLN)
PATH=${EMSDK:+$EMSDK/upstream/emscripten:}$PWD/node_modules/.bin:$PATH

die() { echo "build.sh: $*" >&2 && exit 1; }
missing=()
# need PACKAGE COMMAND...: the Debian package is missing when the command fails
need() { "${@:2}" >/dev/null 2>&1 || missing+=("$1"); }
as_root() { if ((EUID == 0)); then "$@"; else sudo -n "$@"; fi; }
can_install() { command -v apt-get >/dev/null && as_root true 2>/dev/null; }

# By what name other systems know a package: Debian's, Homebrew's, Fedora's; - where it needs none of its own.
package_names() {
  cat <<'END'
emscripten emscripten emscripten
clang llvm clang
gcc gcc gcc
g++ gcc gcc-c++
clang-format clang-format clang-tools-extra
libc6-dev - glibc-devel
libclang-rt-dev - compiler-rt
shellcheck shellcheck ShellCheck
chromium chromium chromium
fonts-ipafont-gothic font-noto-sans-cjk-jp google-noto-sans-cjk-fonts
firefox-esr firefox firefox
webkit2gtk-driver - webkit2gtk4.1
xvfb - xorg-x11-server-Xvfb
xauth - xorg-x11-xauth
webp webp libwebp-tools
END
}

# names_in COLUMN PACKAGE...: the packages by the names of that column
names_in() {
  local column=$1 package name names=()
  for package in "${@:2}"; do
    name=$(package_names | awk -v package="$package" -v column="$column" '$1 == package { print $column }')
    if [[ $name != - ]]; then names+=("${name:-$package}"); fi
  done
  echo "${names[*]-}"
}

# how_to_install PACKAGE...: on the systems that have a tool for it
how_to_install() {
  printf '  Debian, Ubuntu, WSL: apt-get install %s\n' "$(names_in 1 "$@")"
  printf '  macOS:               brew install %s\n' "$(names_in 2 "$@")"
  printf '  Fedora:              dnf install %s\n' "$(names_in 3 "$@")"
}

install_missing() {
  ((${#missing[@]})) || return 0
  can_install || die "please install what is missing:
$(how_to_install "${missing[@]}")"
  echo "installing ${missing[*]}"
  as_root apt-get update -qq
  as_root env DEBIAN_FRONTEND=noninteractive \
    apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
  missing=()
}

compiles() { clang "$@" -xc - -o .build/probe <<<'int main(void) { return 0; }'; }
has_japanese_font() { fc-list :lang=ja | grep -q .; }

find_browser() {
  export CHROMIUM=${CHROMIUM:-$(type -p chromium chromium-browser google-chrome | head -1)}
  [[ -n $CHROMIUM ]]
}

setup_npm() {
  command -v npm >/dev/null || die "please install Node 20 or newer with npm: https://nodejs.org"
  cmp -s package-lock.json node_modules/.lock && return
  echo "installing npm packages"
  npm ci --include=dev --ignore-scripts --no-audit --no-fund --no-update-notifier --loglevel=error >/dev/null
  cp package-lock.json node_modules/.lock
}

need_native() {
  mkdir -p .build
  need clang type clang
  need gcc type gcc
  need g++ type g++
  need clang-format type clang-format
  need shellcheck type shellcheck
  need libc6-dev compiles
  need libclang-rt-dev compiles -fsanitize=address,undefined
}

# Tests can do without a browser, so it may stay missing where it cannot be installed; see test_e2e.
setup_browser() {
  need chromium find_browser
  need fonts-ipafont-gothic has_japanese_font
  if can_install; then install_missing; fi
  missing=()
}

setup() {
  setup_npm
  need emscripten type emcc
  need_native
  install_missing
  setup_browser
}

# stale OUTPUT SOURCE...: is any source newer than the output?
stale() { [[ ! -e $1 || -n $(find "${@:2}" build.sh -newer "$1" | sed -n 1p) ]]; }

c_sources() { find c -name '*.c' | sort; }

# c/nn.h is the only list of exports of the playground's module, and c/nn_lab.h of what the labs' module has
# beside them: a declaration starts its line, a comment does not.
playground=(c/nn.h)
labs=(c/nn.h c/nn_lab.h)

# exported_functions HEADER...
exported_functions() {
  sed -nE 's/^[a-z][a-z0-9_ *]*[ *](nn_[a-z0-9_]+)\(.*/_\1/p' "$@" | paste -sd, -
}

# build_wasm OUTPUT EXPORTED-FUNCTIONS FLAG-OR-SOURCE...
build_wasm() {
  mkdir -p "$(dirname "$1")"
  emcc "${standard[@]}" "${warnings[@]}" "${wasm[@]}" "${@:3}" -sEXPORTED_FUNCTIONS="$2" -o "$1"
}

# compile_objects DIRECTORY COMPILER FLAG...: the sources of c/ named on standard input, to DIRECTORY/PATH.o
compile_objects() {
  find c -type d -exec mkdir -p "$1/{}" \;
  xargs -P "$cores" -I{} "${@:2}" -c {} -o "$1/{}.o"
}

# compile_module FLAG...: the sources named on standard input, into .build/module
compile_module() { compile_objects .build/module emcc "${standard[@]}" "${warnings[@]}" -msimd128 "$@"; }

# Only what runs in every step is built for speed, and only the products with unrolled loops: elsewhere
# unrolling costs kilobytes and gains nothing measurable. The bits are the same. emmalloc is 6 kB smaller than
# the usual malloc, and nothing here allocates often. Both modules are linked from the same objects; the linker
# leaves out what a module does not export.
build_core() {
  local products='^c/kernels/gemm'
  local steps='^c/(kernels/reduce|parts/(activation|optimizer|loss|output)|train/(samples|step))\.c'
  local object objects=()
  rm -rf .build/module
  c_sources | grep -E "$products" | compile_module -O3 -fno-vectorize -fno-slp-vectorize
  c_sources | grep -E "$steps" | compile_module -O2 -fno-unroll-loops -fno-vectorize
  c_sources | grep -vE "$products|$steps" | compile_module -Oz
  while read -r object; do objects+=("$object"); done < <(c_sources | sed 's#.*#.build/module/&.o#')
  build_wasm dist/kasane.wasm "$(exported_functions "${playground[@]}")" \
    -Oz -sMALLOC=emmalloc "${objects[@]}"
  build_wasm dist/kasane-labs.wasm "$(exported_functions "${labs[@]}")" \
    -Oz -sMALLOC=emmalloc "${objects[@]}"
}

# build_library DIRECTORY: the core for C and C++. All of it becomes one object, in which only what the headers
# declare stays external; Apple's ld -r does without being told what objcopy does elsewhere.
build_library() {
  local into=.build/library object objects=()
  stale "$1/libkasane.a" c || return 0
  rm -rf $into
  c_sources | compile_objects $into "${CC:-cc}" "${standard[@]}" -O3 -fPIC -fvisibility=hidden \
    -ffunction-sections -fdata-sections
  while read -r object; do objects+=("$object"); done < <(find $into -name '*.o' | sort)
  ld -r -o $into/kasane.o "${objects[@]}"
  if type objcopy >/dev/null 2>&1; then objcopy --localize-hidden $into/kasane.o; fi
  mkdir -p "$1/include"
  rm -f "$1/libkasane.a"
  cp "${labs[@]}" "$1/include/"
  ar rcs "$1/libkasane.a" $into/kasane.o
}

lib() {
  need gcc type "${CC:-cc}"
  install_missing
  build_library dist
  echo "dist/libkasane.a: $(wc -c <dist/libkasane.a) bytes, with $(basename -a "${labs[@]}" | paste -sd' ' -)"
}

# The names that the modules know, as types: the wrapper's own lists would be a second place for them.
name_types() {
  local types=dist/types/names.d.ts
  stale $types dist/kasane-labs.wasm web/core || return 0
  mkdir -p dist/types
  # shellcheck disable=SC2016 # the dollar signs are JavaScript's
  node --input-type=module >$types.new --eval '
    import { loadCore, loadLabs } from "./web/core/index.js";
    const lists = [(await loadCore()).names, (await loadLabs()).names];
    const type = (list) => `${list.replace(/(^|_)(\w)/g, (_, gap, letter) => letter.toUpperCase())}Name`;
    const fields = (names) => names.map((list) => `  readonly ${list}: readonly ${type(list)}[];\n`).join("");
    const [names, labs] = [Object.keys(lists[0]), Object.keys(lists[1]).filter((list) => !lists[0][list])];
    console.log("/** names.d.ts - the names that the core knows, by list; build.sh asks the modules for them. */\n");
    for (const [list, entries] of Object.entries(lists[1]))
      console.log(`export type ${type(list)} = ${entries.map((name) => `"${name}"`).join(" | ")};`);
    console.log(`\nexport type Names = {\n${fields(names)}};`);
    console.log(`export type LabNames = Names & {\n${fields(labs)}};`);'
  mv $types.new $types
}

core() {
  local module
  need emscripten type emcc
  install_missing
  if stale dist/kasane.wasm c || stale dist/kasane-labs.wasm c; then build_core; fi
  name_types
  for module in dist/kasane.wasm dist/kasane-labs.wasm; do
    echo "$module: $(wc -c <$module) bytes, $(gzip -9 <$module | wc -c) gzip"
  done
}

# What the npm package holds beside the sources of web/core: see "files" in package.json.
package() {
  setup_npm
  core
  rm -rf .build/types
  tsc --ignoreConfig --allowJs --checkJs --strict --declaration --emitDeclarationOnly --stripInternal \
    --target ES2022 --module NodeNext --lib ES2022,ESNext.Disposable,DOM --types node --skipLibCheck \
    --rootDir web/core --outDir .build/types web/core/index.js
  find dist/types -name '*.d.ts' ! -name names.d.ts -delete
  cp .build/types/*.d.ts dist/types/
}

web() {
  setup_npm
  core
  mkdir -p .build
  rm -rf dist/assets dist/*.js
  cp web/index.html dist/
  if [[ -d web/assets ]]; then cp -R web/assets dist/; fi
  bundle page web/main.js web/shell/playground.js web/style.css --splitting --format=esm
  bundle worker web/engine/worker.js --format=iife --define:import.meta.url=location.href
  bundle start web/start.js --format=iife --target=es2015
  preload_shared
  licenses
}

# What main.js and the first page share is asked for together with them, not when they have arrived.
preload_shared() {
  local file
  for file in dist/chunk-*.js; do
    sed -i "s#^<link .*\"playground.js\">#&\n<link rel=\"modulepreload\" href=\"${file#dist/}\">#" dist/index.html
  done
}

# bundle NAME OPTION...: apart from each other, so that page and worker share no file; what the page imports
# while it runs becomes a file of its own. Old browsers have to read what tells that they are too old.
bundle() {
  esbuild --bundle --minify --target=es2022 --charset=utf8 --outdir=dist --entry-names='[name]' \
    --log-level=warning --metafile=".build/bundle-$1.json" "${@:2}"
}

# The licences of all that is in dist: of this project, of the packages whose files are in a bundle, and of
# the C library that is linked into the modules.
licenses() {
  local package file musl
  musl=$(em-config EMSCRIPTEN_ROOT)/system/lib/libc/musl/COPYRIGHT
  {
    printf 'Kasane\n\n'
    cat LICENSE
    grep -ohE 'node_modules/(@[^/"]+/)?[^/"]+' .build/bundle-*.json | sort -u | while read -r package; do
      file=$(find "$package" -maxdepth 1 -iname 'license*' | head -1)
      [[ -n $file ]] || die "$package has no licence file"
      printf '\n\n%s\n\n' "${package#node_modules/}"
      cat "$file"
    done
    printf '\n\nIn the WebAssembly modules: musl libc, and the allocator of Emscripten (MIT licence,\n'
    printf 'Copyright 2010-2022 The Emscripten Authors)\n\n'
    cat "$musl"
  } >dist/LICENSES.txt
}

serve() {
  web
  # shellcheck disable=SC2016 # the dollar signs are JavaScript's
  exec node --input-type=module --eval '
    import { context } from "esbuild";
    const { port } = await (await context({})).serve({ servedir: "dist", host: "127.0.0.1" });
    console.log(`Kasane is at http://127.0.0.1:${port}/`);'
}

# build_native DIRECTORY COMPILER FLAG...: every tests/native/test_*.c with all of c/, into .build/DIRECTORY
build_native() {
  local into=.build/$1 compile=("$2" "${standard[@]}" "${warnings[@]}" -Werror "${@:3}")
  local tests=() shared=() test link=()
  stale "$into/built" c tests/native || return 0
  rm -rf "$into"
  find c tests/native -type d -exec mkdir -p "$into/{}" \;
  while read -r test; do tests+=("$test"); done < <(find tests/native -name 'test_*.c')
  while read -r test; do shared+=("$test"); done < <(c_sources &&
    find tests/native -name '*.c' ! -name 'test_*' ! -name 'fuzz_*' ! -name fingerprint.c \
      ! -name flags.c ! -name example.c)
  printf '%s\n' "${tests[@]}" "${shared[@]}" | xargs -P "$cores" -I{} "${compile[@]}" -c {} -o "$into/{}.o"
  if [[ -e tests/native/count_alloc.c ]]; then
    link=('-Wl,--wrap=malloc,--wrap=calloc,--wrap=realloc,--wrap=free')
  fi
  shared=("${shared[@]/#/$into/}")
  for test in "${tests[@]}"; do
    "${compile[@]}" ${link[@]+"${link[@]}"} "$into/$test.o" "${shared[@]/%/.o}" -o "$into/$(basename "$test" .c)" -lm
  done
  touch "$into/built"
}

# build_fuzzers: every tests/native/fuzz_*.c with all of c/, into .build/fuzz
build_fuzzers() {
  local into=.build/fuzz fuzzer compile=(clang "${standard[@]}" "${warnings[@]}" -Werror "${sanitizers[@]}")
  stale "$into/built" c tests/native || return 0
  find c tests/native -type d -exec mkdir -p "$into/{}" \;
  c_sources | xargs -P "$cores" -I{} "${compile[@]}" -fsanitize=fuzzer-no-link -c {} -o "$into/{}.o"
  for fuzzer in tests/native/fuzz_*.c; do
    # shellcheck disable=SC2046
    "${compile[@]}" -fsanitize=fuzzer "$fuzzer" $(c_sources | sed "s#.*#$into/&.o#") \
      -o "$into/$(basename "$fuzzer" .c)"
  done
  touch "$into/built"
}

# Each fuzzer for a minute, or FUZZ_SECONDS; it begins with what is in tests/native/corpus, and what it finds
# new stays in .build. An input that breaks a promise is kept as .build/fuzz/crash-*: give its name to the
# fuzzer to see it again.
run_fuzzers() {
  local program name found
  for program in .build/fuzz/fuzz_*; do
    name=${program##*/fuzz_} found=.build/fuzz/found/$name
    mkdir -p "$found"
    "$program" -max_total_time="${FUZZ_SECONDS:-60}" -timeout=5 -max_len=1000 -print_final_stats=1 \
      -artifact_prefix=.build/fuzz/ "$found" "tests/native/corpus/$name" 2>"$found.log" ||
      { tail -40 "$found.log" >&2 && die "the fuzzer $name found something, see $found.log"; }
    sed -n "s/^stat::number_of_executed_units: */fuzz $name: no findings, executions: /p" "$found.log"
  done
}

# The same runs by two native compilers; the Node and browser tests compare what these print with the module.
# No -lm: the core must not come to need a libm, for no two of them give the same bits.
build_fingerprints() {
  local compiler program
  for compiler in gcc clang; do
    program=.build/fingerprint-$compiler
    stale "$program" c tests/native || continue
    # shellcheck disable=SC2046
    "$compiler" "${standard[@]}" -O3 -o "$program" tests/native/fingerprint.c $(c_sources)
  done
}

check() {
  setup
  core
  find c tests/native tests/bench/*.c -name '*.[ch]' -print0 | xargs -0 clang-format --dry-run -Werror
  shellcheck build.sh .ci/run
  biome check --error-on-warnings
  tsc --project web
  tsc --project tests
  node --test tests/unit/floors.test.js tests/unit/exports.test.js
}

# run_native DIRECTORY: runs every program that build_native put there, and fails if one of them did
run_native() {
  local program failed=0
  for program in .build/"$1"/test_*; do
    "$program" || { failed=1; echo "FAILED: $program" >&2; }
  done
  return $failed
}

# build_flags PROGRAM COMPILER FLAG...: the program that tests the core's own bits
build_flags() {
  # shellcheck disable=SC2046
  "${@:2}" -fno-math-errno -Ic -o "$1" tests/native/flags.c $(c_sources)
}

# A build with flags that change bits does not compile, or finds it out by itself. Where the machine has no
# fused multiply-add, nothing is fused.
test_flags() {
  local program=.build/flags words
  stale $program.tested c tests/native/flags.c || return 0
  for words in "gcc ${standard[*]} -O1" "clang ${standard[*]} -O1"; do
    # shellcheck disable=SC2086
    { build_flags $program $words && ./$program; } || die "refuses itself with the right flags: $words"
  done
  for words in -Ofast -ffinite-math-only -fassociative-math; do
    ! build_flags $program gcc -std=c11 -O1 $words -fno-signed-zeros -fno-trapping-math 2>/dev/null ||
      die "compiles with $words"
  done
  if gcc -march=native -dM -E - </dev/null | grep __FP_FAST_FMAF >/dev/null; then
    build_flags $program gcc -std=gnu11 -O2 -march=native
    words=$(./$program) && die "does not notice fused multiply-adds"
    echo "flags: right ones pass, -Ofast does not compile, fused multiply-adds are refused: $words"
  else
    echo "flags: right ones pass, -Ofast does not compile; no fused multiply-add on this machine"
  fi
  touch $program.tested
}

# The library exports what its headers declare, needs nothing but libc, and its example prints the same from
# each compiler.
test_library() {
  local into=.build/lib compiler output
  build_library $into
  diff <(exported_functions "${labs[@]}" | tr , '\n' | sed 's/^_//' | LC_ALL=C sort) \
    <(nm -g $into/libkasane.a | awk 'NF == 3 { print $3 }' | LC_ALL=C sort) ||
    die "the symbols of libkasane.a are not those of the headers"
  output=$(nm -g $into/libkasane.a | awk '$1 == "U" { print $2 }' | paste -sd' ' -)
  [[ $output =~ ^((calloc|free|malloc|mem(cmp|cpy|move|set)|__stack_chk_fail|_GLOBAL_OFFSET_TABLE_)( |$))*$ ]] ||
    die "libkasane.a needs more than libc's memory: $output"
  for compiler in "gcc -std=c11" "clang -std=c11" "g++ -x c++ -std=c++11"; do
    # shellcheck disable=SC2086
    $compiler "${warnings[@]}" -pedantic -Werror -I$into/include -c tests/native/example.c -o $into/example.o
    ${compiler%% *} $into/example.o -L$into -lkasane -o $into/example
    output=$($into/example)
    [[ $output == "300 0.99 e82d80f0" ]] || die "the example by $compiler prints $output"
  done
  echo "library: its symbols are those of the headers; the example prints $output by gcc, clang and g++"
}

# Coverage is counted in the same programs, which costs nearly nothing.
test_native() {
  test_flags
  test_library
  build_native sanitized clang "${sanitizers[@]}" -fprofile-instr-generate -fcoverage-mapping
  rm -f .build/sanitized/*.profraw
  LLVM_PROFILE_FILE=$PWD/.build/sanitized/%p.profraw run_native sanitized
  print_coverage
}

# Those that check runs stay out. Node 20 can stop for ever when its compiler's thread wants a collection of
# garbage just as the event loop is empty and waits for that thread: so nothing is compiled beside the tests.
# test_unit [FIND-TEST...]
test_unit() {
  build_fingerprints
  find tests/unit -name '*.test.js' ! -name floors.test.js ! -name exports.test.js "$@" |
    xargs node --no-concurrent-recompilation --test --test-timeout=600000
}

test_e2e() {
  web
  build_fingerprints
  if find_browser; then
    node --test --test-concurrency=2 tests/e2e/*.test.js
  elif [[ ${CI-} == true ]]; then
    die "no browser: the browser tests cannot run"
  else
    echo "!!! BROWSER TESTS SKIPPED: no Chromium found. Install it (Debian: apt-get install chromium)" >&2
    echo "!!! or say where it is: CHROMIUM=/path/to/chromium npm test" >&2
  fi
}

# What takes longer than a developer wants to wait.
test_deep() {
  local every_float
  setup
  build_native plain clang -O3
  .build/plain/test_vmath deep & # eight minutes of one core: all 2^32 floats
  every_float=$!
  .build/plain/test_dmath deep
  build_fuzzers
  run_fuzzers
  test_engines
  test_sanitized_module
  test_native
  print_coverage all
  wait "$every_float"
}

# Browser tests that have failed now and then, by their names.
unsteady=(
  'regression: a loss that compares classes' 'residuals: ' 'crash: after a trap' 'glossary: a word explains itself'
  'layers: what is being typed' 'unseen: a hidden page' 'unseen: what draws charts' 'presets: the gallery trains'
  'screen: charts that stand' 'touch: ' 'spoken: ' 'accessibility: .*: phone-ten-classes-dark-ja'
)

# test_stress [busy] [delayed] [random]: all three if none is named. Nothing is tried again. The environment
# overrides the numbers: see the heads of tests/e2e/run.js and tests/e2e/monkey.js.
test_stress() {
  local part failed=()
  web
  build_fingerprints
  find_browser || die "no browser: say where Chromium is, CHROMIUM=/path/to/chromium"
  (($#)) || set -- busy delayed random
  for part; do
    echo "stress, $part:"
    "stress_$part" || failed+=("$part")
  done
  ((${#failed[@]} == 0)) || die "failed under stress: ${failed[*]}"
}

stress_busy() { RUNS=${RUNS:-4} BUSY=${BUSY:-4} node --test-reporter=spec tests/e2e/run.js; }

stress_delayed() {
  local names
  names=$(IFS='|' && echo "${unsteady[*]}")
  STORIES=${STORIES:-$names} RUNS=${RUNS:-50} MAX_DELAY_MS=${MAX_DELAY_MS:-300} \
    node --test-reporter=spec tests/e2e/run.js
}

stress_random() { node --test-reporter=spec tests/e2e/monkey.js; }

# The same bits in Firefox and in WebKit, which needs a display, be it one that nobody sees.
test_engines() {
  web
  build_fingerprints
  need firefox-esr type firefox-esr
  need webkit2gtk-driver type WebKitWebDriver
  need xvfb type xvfb-run
  need xauth type xauth
  if can_install; then install_missing; fi
  if ((${#missing[@]} == 0)); then
    xvfb-run --auto-servernum node --test --test-timeout=240000 tests/e2e/engines.js
  elif [[ ${CI-} == true ]]; then
    die "browsers are missing: ${missing[*]}"
  else
    echo "!!! NOT TESTED IN OTHER BROWSERS: please install ${missing[*]}" >&2
    missing=()
  fi
}

# The Node tests once more, on a module that traps on undefined behaviour and on access out of bounds; as it
# exports what the labs' module does, it stands for both.
test_sanitized_module() {
  local module=$PWD/.build/sanitized.wasm
  # shellcheck disable=SC2046
  if stale "$module" c; then
    build_wasm "$module" "$(exported_functions "${labs[@]}")" \
      "${sanitizers[@]}" -sINITIAL_MEMORY=300MB $(c_sources)
  fi
  KASANE_WASM=$module NODE_OPTIONS="--import $PWD/tests/unit/sanitizer-host.js" \
    test_unit ! -name loader.test.js # there the host stands in for what is tested
}

# What the native tests have run of c/, as their last run left it in .build/sanitized: totals, or with "all"
# each file.
print_coverage() {
  local into=.build/sanitized version programs report
  version=$(clang -dumpversion | cut -d. -f1)
  need "llvm-$version" type "llvm-cov-$version"
  if can_install; then install_missing; fi
  if ((${#missing[@]})); then missing=() && echo "no coverage without llvm-$version" && return; fi
  programs=("$into"/test_*)
  "llvm-profdata-$version" merge "$into"/*.profraw -o "$into/all.profdata"
  report=$("llvm-cov-$version" report "${programs[0]}" "${programs[@]/#/-object=}" \
    -instr-profile="$into/all.profdata" c)
  if [[ ${1-} == all ]]; then echo "$report"; fi
  awk '$1 == "TOTAL" { print "coverage of c/: lines " $10 ", branches " $13 }' <<<"$report"
}

test() {
  setup
  case ${1-} in
    native | unit | e2e | deep | engines | stress) "test_$1" "${@:2}" ;;
    '') for part in check test_native test_unit test_e2e; do $part; done ;;
    *) die "there is no test part $1" ;;
  esac
}

clean() { rm -rf dist .build; }

looks() {
  web
  find_browser || die "no browser: no pictures can be taken"
  rm -rf .build/looks
  node --test tests/e2e/looks.js
  ls .build/looks/*.png
}

movie() {
  web
  find_browser || die "no browser: no pictures can be taken"
  need webp type img2webp
  install_missing
  rm -rf .build/movie
  node --test tests/e2e/movie.js
  img2webp -loop 0 -lossy -q 50 -m 4 -d 120 .build/movie/*.png -o .github/playground.webp
  echo ".github/playground.webp: $(wc -c <.github/playground.webp) bytes"
}

# The libraries that Kasane is compared with, and Lighthouse; nothing else here installs them.
prepare_bench_node() {
  cmp -s tests/bench/package-lock.json tests/bench/node_modules/.lock && return
  echo "installing the libraries to compare with"
  (cd tests/bench && npm ci --ignore-scripts --no-audit --no-fund --no-update-notifier --loglevel=error >/dev/null)
  cp tests/bench/package-lock.json tests/bench/node_modules/.lock
}

prepare_bench_native() {
  local compiler machine program
  need gcc type gcc
  need clang type clang
  install_missing
  for compiler in gcc clang; do
    for machine in x86-64-v3 x86-64; do
      program=.build/bench-$compiler-$machine
      stale "$program" c tests/bench/native.c || continue
      # shellcheck disable=SC2046
      "$compiler" "${standard[@]}" -O3 -march=$machine -o "$program" tests/bench/native.c $(c_sources)
    done
  done
  prepare_bench_by_hand
}

prepare_bench_by_hand() {
  stale .build/bench-by-hand tests/bench/by-hand.c c || return 0
  clang "${standard[@]}" -ffp-contract=fast -O3 -march=x86-64-v3 -o .build/bench-by-hand tests/bench/by-hand.c
}

prepare_bench_limit() {
  stale .build/limit.wasm tests/bench/limit.c c/base || return 0
  build_wasm .build/limit.wasm "$(printf '_limit_%s\n' fill read chains_{8,12,14,16} | paste -sd, -)" \
    -O3 -sINITIAL_MEMORY=320MB tests/bench/limit.c
}

prepare_bench_growth() { :; }

prepare_bench_latency() { :; }

prepare_bench_pool() { :; }

prepare_bench_page() {
  web
  need chromium find_browser
  if can_install; then install_missing; fi
  find_browser || die "no browser: say where Chromium is, CHROMIUM=/path/to/chromium"
}

# A second browser is installed only where browsers are what is asked for; elsewhere Firefox is measured if it
# is there.
prepare_bench_browser() {
  if [[ ${1-} == asked ]]; then need firefox-esr type firefox-esr; fi
  prepare_bench_page
}

prepare_bench_lighthouse() {
  prepare_bench_node
  prepare_bench_page
}

# bench [PART...] [OPTION...]: all parts if none is named
bench() {
  local argument parts=0
  mkdir -p .build
  core
  for argument; do
    case $argument in
      node | native | limit | growth | latency | pool | browser | page | lighthouse)
        "prepare_bench_$argument" asked && parts=1
        ;;
      -*) break ;;
    esac
  done
  if ((!parts)); then
    for argument in node native limit browser lighthouse; do "prepare_bench_$argument"; done
  fi
  node tests/bench/run.js "$@"
}

case ${1-} in
  setup | core | lib | package | web | serve | test | bench | looks | movie | check | clean) "$@" ;;
  '') usage ;;
  *) usage >&2 && exit 2 ;;
esac
