# SPDX-License-Identifier: GPL-3.0-or-later
"""tools/setup on machines that are not this one: its commands are replaced by small scripts that write down calls."""

import os
import subprocess
import tempfile
import unittest
from pathlib import Path

SETUP = Path(__file__).resolve().parents[2] / "tools" / "setup"
PACKAGES = subprocess.run([SETUP, "--list"], capture_output=True, text=True, check=True).stdout.split()
DEBIAN_12 = 'ID=debian\nVERSION_ID="12"\nPRETTY_NAME="Debian 12"\n'
# Says that everything is installed except what $MISSING names, until apt-get has run.
DPKG_QUERY = """
shift 3
for name; do
    if [[ " ${MISSING:-} " == *" $name "* && ! -e $LOG.installed ]]; then continue; fi
    echo "installed $name"
done
[[ -e $LOG.installed || -z ${MISSING:-} ]]
"""
APT_GET = """
echo "apt-get $*" >>"$LOG"
[[ " $* " != *" install "* || -n ${APT_FAILS:-} ]] || touch "$LOG.installed"
[[ -z ${APT_FAILS:-} ]]
"""


class Setup(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = Path(folder.name)
        self.commands = self.folder / "bin"
        self.commands.mkdir()
        for name in ("bash", "env", "sed", "grep", "xargs", "cat", "dirname", "sleep", "touch"):
            (self.commands / name).symlink_to(f"/usr/bin/{name}")
        self.command("dpkg-query", DPKG_QUERY)
        self.command("apt-get", APT_GET)
        self.command("id", "echo ${USER_ID:-0}")

    def command(self, name, body):
        path = self.commands / name
        path.write_text(f"#!/bin/bash\n{body}\n")
        path.chmod(0o755)

    def setup(self, system=DEBIAN_12, **variables):
        release = self.folder / "os-release"
        release.unlink(missing_ok=True)
        if system is not None:
            release.write_text(system)
        environment = {
            "PATH": str(self.commands),
            "LOG": str(self.folder / "log"),
            "WEFT_OS_RELEASE": str(release),
            "WEFT_APT_PAUSE": "0",
            **variables,
        }
        return subprocess.run([SETUP], env=environment, capture_output=True, text=True, check=False)

    def calls(self):
        log = self.folder / "log"
        return log.read_text().splitlines() if log.exists() else []

    def test_nothing_to_do(self):
        result = self.setup()
        self.assertEqual((result.returncode, result.stderr), (0, ""))
        self.assertIn("everything is installed", result.stdout)
        self.assertEqual(self.calls(), [])

    def test_installs_only_what_is_missing(self):
        result = self.setup(MISSING="ccache cmake")
        self.assertEqual(result.returncode, 0, result.stderr)
        update, install = self.calls()
        self.assertTrue(update.endswith("update"))
        self.assertTrue(install.endswith("install --yes --no-install-recommends cmake ccache"), install)

    def test_needs_root_or_sudo(self):
        result = self.setup(MISSING="cmake", USER_ID="1000")
        self.assertEqual(result.returncode, 1)
        self.assertIn("neither root nor is there sudo", result.stderr)
        self.assertIn("cmake", result.stderr)

    def test_uses_sudo(self):
        self.command("sudo", 'echo "sudo" >>"$LOG"; exec "$@"')
        self.assertEqual(self.setup(MISSING="cmake", USER_ID="1000").returncode, 0)
        self.assertEqual(self.calls()[0], "sudo")

    def test_needs_no_right_when_nothing_is_missing(self):
        self.assertEqual(self.setup(USER_ID="1000").returncode, 0)

    def test_tries_three_times(self):
        result = self.setup(MISSING="cmake", APT_FAILS="yes")
        self.assertEqual(result.returncode, 1)
        self.assertEqual(len(self.calls()), 3)
        self.assertIn("apt-get update failed", result.stderr)

    def test_other_systems(self):
        for system, words in (
            ('ID=fedora\nPRETTY_NAME="Fedora 40"\n', "Fedora 40 is not supported"),
            ('ID=debian\nVERSION_ID="11"\nPRETTY_NAME="Debian 11"\n', "Debian 11 is too old"),
            (None, "cannot tell which system this is"),
        ):
            result = self.setup(system)
            self.assertEqual(result.returncode, 1, words)
            self.assertIn(words, result.stderr)
            self.assertIn("Debian 12", result.stderr)

    def test_systems_made_from_debian(self):
        for system in ('ID=sparky\nID_LIKE="debian"\nVERSION_ID="7"\n', "ID=debian\n"):
            self.assertEqual(self.setup(system).returncode, 0, system)

    def test_bad_usage(self):
        result = subprocess.run([SETUP, "--nonsense"], capture_output=True, text=True, check=False)
        self.assertEqual(result.returncode, 2)

    def test_the_list_has_no_twins(self):
        self.assertEqual(len(PACKAGES), len(set(PACKAGES)))


if __name__ == "__main__":
    unittest.main()
