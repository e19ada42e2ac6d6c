# SPDX-FileCopyrightText: 2026 The Clawdbot authors
# SPDX-License-Identifier: MIT

# Fails when PROGRAM needs a GUI library at run time, directly or through another library.
#   cmake -D PROGRAM=… -P links_no_gui.cmake
execute_process(COMMAND ldd ${PROGRAM} OUTPUT_VARIABLE libraries RESULT_VARIABLE failed)
if(failed)
    message(FATAL_ERROR "ldd ${PROGRAM} failed")
endif()
if(NOT libraries MATCHES "libQt6Core")
    message(FATAL_ERROR "ldd does not show Qt Core; this check sees nothing:\n${libraries}")
endif()
string(REGEX MATCHALL "lib(Qt6(Gui|Widgets|Quick|Qml|OpenGL)|X11|xcb|wayland-client|GL)[^ \n]*"
    gui "${libraries}")
if(gui)
    message(FATAL_ERROR "${PROGRAM} links GUI libraries: ${gui}")
endif()
