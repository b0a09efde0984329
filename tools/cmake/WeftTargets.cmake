# weft_library(NAME SOURCES … [USES weft::x …] [PRIVATE_USES lib …])
#
# One folder, one library, one alias weft::NAME. USES are seen by those who use the library, PRIVATE_USES are not.
function(weft_library name)
  cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "SOURCES;USES;PRIVATE_USES")
  add_library(weft_${name} ${arg_SOURCES})
  add_library(weft::${name} ALIAS weft_${name})
  target_link_libraries(weft_${name} PUBLIC weft::options ${arg_USES} PRIVATE ${arg_PRIVATE_USES})
  # No -Dweft_x_EXPORTS: the shared build must compile to the same objects as the static one.
  set_target_properties(weft_${name} PROPERTIES DEFINE_SYMBOL "")
endfunction()

# weft_test(NAME SOURCES … [USES …] [LABELS …])
#
# One GoogleTest executable for one library; each case becomes a ctest of its own.
function(weft_test name)
  cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "SOURCES;USES;LABELS")
  add_executable(test_${name} ${arg_SOURCES})
  target_link_libraries(test_${name} PRIVATE weft::options weft::test_support ${arg_USES} GTest::gmock GTest::gtest_main)
  target_precompile_headers(test_${name} REUSE_FROM weft_test_pch)
  set(properties TIMEOUT 120)
  if(arg_LABELS)
    list(APPEND properties LABELS "${arg_LABELS}")
  endif()
  gtest_discover_tests(test_${name} TEST_PREFIX "${name}." PROPERTIES ${properties} DISCOVERY_TIMEOUT 60)
endfunction()
