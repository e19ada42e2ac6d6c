# SPDX-FileCopyrightText: 2026 The Clawdbot authors
# SPDX-License-Identifier: MIT

# claw_settings carries everything that every target of the project is built with. Targets link it;
# nothing is set globally but the tools (ccache, mold) that do not change what is built.

find_program(CLAW_CCACHE ccache)
if(CLAW_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    set(CMAKE_CXX_COMPILER_LAUNCHER
        ${CMAKE_COMMAND} -E env
        CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime
        ${CLAW_CCACHE})
endif()

set(CLAW_SANITIZE "" CACHE STRING "Sanitizers, separated by commas: address,undefined or thread")
option(CLAW_WERROR "Treat warnings as errors" OFF)
option(CLAW_PCH "Precompile the Qt headers that most files include" ON)

add_library(claw_settings INTERFACE)
target_compile_features(claw_settings INTERFACE cxx_std_20)
target_include_directories(claw_settings INTERFACE ${PROJECT_SOURCE_DIR} ${PROJECT_SOURCE_DIR}/core)
target_compile_definitions(claw_settings INTERFACE
    QT_NO_KEYWORDS
    QT_NO_CAST_FROM_ASCII
    QT_NO_CAST_TO_ASCII
    QT_NO_CAST_FROM_BYTEARRAY
    QT_NO_URL_CAST_FROM_STRING
    QT_NO_FOREACH
    QT_USE_QSTRINGBUILDER
    QT_STRICT_ITERATORS
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
    QT_DISABLE_DEPRECATED_BEFORE=0x060400)

if(MSVC)
    target_compile_options(claw_settings INTERFACE /W4 /permissive- /utf-8)
else()
    target_compile_options(claw_settings INTERFACE
        -Wall -Wextra -Wpedantic -Wconversion -Wold-style-cast -Wsuggest-override -Wnon-virtual-dtor
        -Wimplicit-fallthrough -fstack-protector-strong
        # Designated initialisers leave members to their defaults on purpose.
        -Wno-missing-field-initializers)
    if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
        # A false alarm of g++ 12 in coroutine frames.
        target_compile_options(claw_settings INTERFACE -Wno-maybe-uninitialized)
        if(CMAKE_INTERPROCEDURAL_OPTIMIZATION)
            # And one about sizes that it cannot know, when it compiles once more at the link.
            target_link_options(claw_settings INTERFACE -Wno-alloc-size-larger-than)
        endif()
    endif()
endif()
if(CLAW_WERROR)
    target_compile_options(claw_settings INTERFACE $<IF:$<CXX_COMPILER_ID:MSVC>,/WX,-Werror>)
endif()
if(CLAW_SANITIZE)
    target_compile_options(claw_settings INTERFACE -fsanitize=${CLAW_SANITIZE} -fno-omit-frame-pointer)
    target_link_options(claw_settings INTERFACE -fsanitize=${CLAW_SANITIZE})
endif()

find_program(CLAW_MOLD mold)
if(CLAW_MOLD AND CMAKE_SYSTEM_NAME STREQUAL "Linux" AND NOT CMAKE_INTERPROCEDURAL_OPTIMIZATION)
    target_link_options(claw_settings INTERFACE -fuse-ld=mold)
endif()
