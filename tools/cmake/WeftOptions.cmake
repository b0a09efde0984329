# Flags shared by every target, carried by the interface target weft_options.

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
# The same objects serve static and shared builds, so that ccache answers for both.
set(CMAKE_POSITION_INDEPENDENT_CODE ON)

if(NOT CMAKE_BUILD_TYPE)
  set(CMAKE_BUILD_TYPE RelWithDebInfo CACHE STRING "" FORCE)
endif()

# Paths below the source folder are cached as relative ones, so that presets share what they compile alike; the
# sloppiness is what ccache asks for with precompiled headers.
find_program(WEFT_CCACHE ccache)
if(WEFT_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
  set(CMAKE_CXX_COMPILER_LAUNCHER
    env "CCACHE_BASEDIR=${PROJECT_SOURCE_DIR}" CCACHE_NOHASHDIR=true
    CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime "${WEFT_CCACHE}")
endif()
# A target whose flags do not fit a precompiled header compiles without it.
set(CMAKE_PCH_WARN_INVALID OFF)

add_library(weft_options INTERFACE)
add_library(weft::options ALIAS weft_options)
target_include_directories(weft_options INTERFACE "${PROJECT_SOURCE_DIR}/src")
target_compile_options(weft_options INTERFACE
  -Wall -Wextra -Wpedantic -Werror
  -Wshadow -Wold-style-cast -Woverloaded-virtual -Wcast-qual -Wnon-virtual-dtor
  -Wextra-semi
  $<$<CXX_COMPILER_ID:GNU>:-Wduplicated-cond;-Wlogical-op>
  # g++ 12 sees maybe-uninitialised values inside optional and expected that cannot be.
  $<$<CXX_COMPILER_ID:GNU>:-Wno-maybe-uninitialized>
  # And, with full optimisation, overlaps in the standard library's own strings.
  $<$<AND:$<CXX_COMPILER_ID:GNU>,$<CONFIG:Release>>:-Wno-restrict>)
target_compile_definitions(weft_options INTERFACE WEFT_VERSION="${PROJECT_VERSION}")

if(WEFT_SANITIZE)
  target_compile_options(weft_options INTERFACE
    -fsanitize=${WEFT_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=all)
  target_link_options(weft_options INTERFACE -fsanitize=${WEFT_SANITIZE})
endif()

if(BUILD_SHARED_LIBS)
  target_link_options(weft_options INTERFACE -Wl,--no-undefined)
endif()
