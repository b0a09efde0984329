// SPDX-License-Identifier: GPL-3.0-or-later
// Nothing of its own: the target that the precompiled headers of the window hang on.
