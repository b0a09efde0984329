// SPDX-License-Identifier: GPL-3.0-or-later
// Nothing of its own: what the precompiled headers of the tests hang on.

int main() {
    return 0;
}
