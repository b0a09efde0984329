// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/resources.h"

#include <QtGlobal>

// The macro declares a function and wants no namespace.
static void initialise() {
    Q_INIT_RESOURCE(weft);
}

namespace weft::theme {

void linkResources() {
    initialise();
}

} // namespace weft::theme
