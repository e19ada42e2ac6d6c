# SPDX-FileCopyrightText: 2026 The Clawdbot authors
# SPDX-License-Identifier: MIT

# One package for one component; `./dev package` makes them with CPack.
set(CPACK_COMPONENTS_ALL gateway)
if(TARGET clawdbot-tray)
    list(APPEND CPACK_COMPONENTS_ALL tray)
endif()
set(CPACK_PACKAGE_NAME clawdbot)
set(CPACK_PACKAGE_VENDOR "The Clawdbot authors")
set(CPACK_PACKAGE_CONTACT "The Clawdbot authors <clawdbot@localhost>")
set(CPACK_PACKAGE_HOMEPAGE_URL "https://docs.clawd.bot")
set(CPACK_RESOURCE_FILE_LICENSE ${PROJECT_SOURCE_DIR}/LICENSE)
set(CPACK_STRIP_FILES ON)
set(CPACK_COMPONENT_GATEWAY_DISPLAY_NAME "Clawdbot Gateway")
# The first line is the synopsis, and CPack indents the others for Debian. It would put a summary of the
# project before all of that; its own default is the only one that it leaves out.
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "${CMAKE_PROJECT_NAME} built using CMake")
set(CPACK_COMPONENT_GATEWAY_DESCRIPTION "control plane of a personal AI assistant
The Clawdbot Gateway is always on: apps, command lines and devices connect to
it over a WebSocket. It keeps conversations, asks language models, and says
how it is. This package needs no desktop.")
set(CPACK_COMPONENT_TRAY_DISPLAY_NAME "Clawdbot tray")
set(CPACK_COMPONENT_TRAY_DESCRIPTION "state of the Clawdbot Gateway in the tray
Shows how the Clawdbot Gateway is, and starts, stops and restarts it. Requests
of devices are approved here, and its log is read.")
set(CPACK_COMPONENT_TRAY_DEPENDS gateway)

if(WIN32)
    set(CPACK_GENERATOR NSIS)
    set(CPACK_NSIS_PACKAGE_NAME "Clawdbot")
    set(CPACK_NSIS_MODIFY_PATH ON)
    set(CPACK_NSIS_ENABLE_UNINSTALL_BEFORE_INSTALL ON)
    # The service belongs to the person, and its task would outlive the program.
    set(CPACK_NSIS_EXTRA_UNINSTALL_COMMANDS
        "ExecWait '\\\"$INSTDIR\\\\bin\\\\clawdbot.exe\\\" gateway uninstall'")
elseif(APPLE)
    set(CPACK_GENERATOR DragNDrop)
    set(CPACK_DMG_VOLUME_NAME "Clawdbot")
else()
    set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
    set(CPACK_GENERATOR DEB TZST)
    find_program(CLAW_RPMBUILD rpmbuild)
    if(CLAW_RPMBUILD)
        list(APPEND CPACK_GENERATOR RPM)
    endif()
endif()

set(CPACK_DEB_COMPONENT_INSTALL ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION net)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_GATEWAY_PACKAGE_NAME clawdbot)
set(CPACK_DEBIAN_GATEWAY_PACKAGE_SUGGESTS "clawdbot-tray, avahi-daemon, openssh-client")
set(CPACK_DEBIAN_GATEWAY_PACKAGE_DEPENDS libqt6sql6-sqlite) # A plugin: no tool sees that it is needed.
set(CPACK_DEBIAN_TRAY_PACKAGE_NAME clawdbot-tray)
set(CPACK_DEBIAN_TRAY_PACKAGE_DEPENDS "clawdbot (= ${PROJECT_VERSION})")
set(CPACK_DEBIAN_TRAY_PACKAGE_CONTROL_EXTRA ${CMAKE_CURRENT_LIST_DIR}/debian/conffiles)
set(CPACK_DEBIAN_TRAY_PACKAGE_RECOMMENDS "qt6-qpa-plugins | libqt6gui6")

set(CPACK_RPM_COMPONENT_INSTALL ON)
set(CPACK_RPM_FILE_NAME RPM-DEFAULT)
set(CPACK_RPM_PACKAGE_LICENSE MIT)
set(CPACK_RPM_GATEWAY_PACKAGE_NAME clawdbot)
set(CPACK_RPM_GATEWAY_PACKAGE_SUMMARY "Control plane of a personal AI assistant")
set(CPACK_RPM_TRAY_PACKAGE_SUMMARY "State of the Clawdbot Gateway in the tray")
set(CPACK_RPM_TRAY_PACKAGE_NAME clawdbot-tray)
set(CPACK_RPM_TRAY_USER_FILELIST "%config(noreplace) /etc/xdg/autostart/bot.clawd.tray.desktop")
set(CPACK_RPM_TRAY_PACKAGE_REQUIRES "clawdbot = ${PROJECT_VERSION}")
set(CPACK_RPM_EXCLUDE_FROM_AUTO_FILELIST_ADDITION
    /etc/xdg /etc/xdg/autostart /usr/lib/systemd /usr/lib/systemd/system /usr/share/man
    /usr/share/man/man1 /usr/share/man/man5 /usr/share/applications /usr/share/metainfo)

set(CPACK_ARCHIVE_COMPONENT_INSTALL ON)
include(CPack)
