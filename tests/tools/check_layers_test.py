# SPDX-License-Identifier: GPL-3.0-or-later
"""Each rule of tools/check-layers finds what it forbids, on the right line, and lets the rest be."""

import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

TOOLS = Path(__file__).resolve().parents[2] / "tools"
sys.dont_write_bytecode = True
sys.path.insert(0, str(TOOLS))

from checks import cpp_text, rules_code, rules_layers, rules_text  # noqa: E402
from checks.include_table import ALLOWED  # noqa: E402
from checks.source_file import SourceFile  # noqa: E402

LICENCE = "// SPDX-License-Identifier: GPL-3.0-or-later\n"


def lines(rule, path, text):
    """The lines that the rule complains about."""
    return [finding.line for finding in rule(SourceFile(path, text))]


class CppText(unittest.TestCase):
    def test_comments_and_literals_are_blank_and_lines_stay(self):
        text = cpp_text.split('int a; // QMessageBox\n/* b\n */ call("x; y", \'"\', 1\'000); int c;')
        self.assertEqual(text.code.count("\n"), 2)
        self.assertNotIn("QMessageBox", text.code)
        self.assertNotIn("x; y", text.code)
        self.assertIn("1'000); int c;", text.code)
        self.assertEqual(text.literals, [cpp_text.Literal(3, "x; y")])

    def test_raw_strings_hide_quotes_and_comments(self):
        text = cpp_text.split('auto a = R"q(say "hi" // not a comment)q"; int b;')
        self.assertEqual([literal.text for literal in text.literals], ['say "hi" // not a comment'])
        self.assertIn("int b;", text.code)

    def test_neighbouring_literals_are_one(self):
        text = cpp_text.split('f("SELECT a "\n  "FROM b", "other");')
        self.assertEqual([literal.text for literal in cpp_text.joined_literals(text)], ["SELECT a FROM b", "other"])

    def test_broken_text_ends(self):
        for broken in ('"never closed', "'", "/* open", 'R"(open', '"\\'):
            cpp_text.split(broken)


class IncludeDirection(unittest.TestCase):
    rule = staticmethod(rules_layers.include_direction)

    def test_upward(self):
        self.assertEqual(lines(self.rule, "src/base/a.cpp", '#include "base/a.h"\n#include "store/b.h"\n'), [2])
        self.assertEqual(lines(self.rule, "src/threads/a.cpp", '  #  include "collect/b.h"\n'), [1])
        self.assertEqual(lines(self.rule, "ui/charts/a.h", '#include "panels/b.h"\n'), [1])

    def test_sideways(self):
        self.assertEqual(lines(self.rule, "src/metrics/a.cpp", '#include "store/b.h"\n'), [1])

    def test_downward_and_own(self):
        self.assertEqual(lines(self.rule, "src/store/a.cpp", '#include "store/a.h"\n#include "model/post.h"\n'), [])

    def test_in_a_comment_it_is_no_include(self):
        self.assertEqual(lines(self.rule, "src/base/a.cpp", '// #include "store/b.h"\n/*\n#include "app/b.h"\n*/'), [])

    def test_a_new_folder_must_be_entered(self):
        self.assertEqual(lines(self.rule, "src/novel/a.cpp", ""), [1])

    def test_the_table_has_no_circle(self):
        def reaches(start, goal, seen):
            for name in ALLOWED.get(start, set()):
                for folder in (f"src/{name}", f"ui/{name}"):
                    if folder == goal or (folder not in seen and reaches(folder, goal, seen | {folder})):
                        return True
            return False

        for folder in ALLOWED:
            self.assertFalse(reaches(folder, folder, {folder}), folder)


class OtherLayerRules(unittest.TestCase):
    def test_names_of_headers(self):
        rule = rules_layers.quoted_from_root
        self.assertEqual(lines(rule, "src/store/a.cpp", '#include "writer.h"\n#include "../base/a.h"\n'), [1, 2])
        self.assertEqual(lines(rule, "ui/panels/a.cpp", '#include "panels/a.h"\n#include "a.moc"\n'), [])

    def test_qt_below_the_window(self):
        rule = rules_layers.qt_below_window
        bad = "#include <QString>\n#include <QtCore/QList>\n#include <qcustomplot.h>\n#include <qglobal.h>\n"
        self.assertEqual(lines(rule, "src/app/a.cpp", bad), [1, 2, 3, 4])
        self.assertEqual(lines(rule, "ui/format/a.cpp", bad), [])
        self.assertEqual(lines(rule, "src/app/a.cpp", "#include <queue>\n"), [])

    def test_qt_modules(self):
        rule = rules_layers.qt_modules
        self.assertEqual(lines(rule, "ui/panels/a.h", "#include <QtWidgets>\n#include <QtCore/QtCore>\n"), [1, 2])
        self.assertEqual(lines(rule, "tests/ui/a.cpp", "#include <QtTest>\n"), [1])
        self.assertEqual(lines(rule, "ui/panels/a.h", "#include <QWidget>\n#include <QtGlobal>\n"), [])

    def test_json_in_headers(self):
        rule = rules_layers.json_in_headers
        self.assertEqual(lines(rule, "src/threads/a.h", "#include <nlohmann/json.hpp>\n"), [1])
        self.assertEqual(lines(rule, "src/threads/a.h", "#include <nlohmann/json_fwd.hpp>\n"), [])
        self.assertEqual(lines(rule, "src/threads/a.cpp", "#include <nlohmann/json.hpp>\n"), [])

    def test_sql_outside_the_store(self):
        rule = rules_layers.sql_outside_store
        for sql in (
            "SELECT id FROM post",
            "INSERT OR IGNORE INTO post VALUES (1)",
            "UPDATE post SET text = 1",
            "DELETE FROM post",
            "CREATE VIRTUAL TABLE post_text",
            "PRAGMA user_version",
            "select count(*) from post",
            "insert into post(id) values(1)",
        ):
            self.assertEqual(lines(rule, "src/app/a.cpp", f'\nrun("{sql}");'), [2], sql)
            self.assertEqual(lines(rule, "src/store/a.cpp", f'run("{sql}");'), [], sql)
        self.assertEqual(lines(rule, "src/app/a.cpp", 'run("SELECT id "\n    "FROM post");'), [1])
        self.assertEqual(lines(rule, "src/app/a.cpp", 'run(R"(\nSELECT id\nFROM post)");'), [1])

    def test_sentences_are_no_sql(self):
        rule = rules_layers.sql_outside_store
        for sentence in ("Select a post from the list", "update the settings", "Delete from favourites", "insert a link"):
            self.assertEqual(lines(rule, "ui/panels/a.cpp", f'tr("{sentence}");'), [], sentence)
        self.assertEqual(lines(rule, "src/app/a.cpp", "// SELECT id FROM post\n"), [])


class CodeRules(unittest.TestCase):
    def test_message_boxes(self):
        rule = rules_code.message_boxes
        self.assertEqual(lines(rule, "ui/panels/a.cpp", "\nQMessageBox::warning(this);"), [2])
        self.assertEqual(lines(rule, "ui/dialogs/a.cpp", "QMessageBox::warning(this);"), [])
        self.assertEqual(lines(rule, "ui/panels/a.cpp", "// no QMessageBox here"), [])

    def test_event_loops(self):
        rule = rules_code.event_loops
        bad = "QEventLoop loop;\nqApp->processEvents();\nconnect(a, b, Qt::BlockingQueuedConnection);\nif (dialog.exec()) {}"
        self.assertEqual(lines(rule, "ui/panels/a.cpp", bad), [1, 2, 3, 4])
        self.assertEqual(lines(rule, "ui/main.cpp", "QApplication program(argc, argv);\nreturn program.exec();"), [])
        self.assertEqual(lines(rule, "tests/ui/a.cpp", bad), [])

    def test_detached_threads(self):
        rule = rules_code.detached_threads
        self.assertEqual(lines(rule, "src/app/a.cpp", "std::thread(work).detach();"), [1])
        self.assertEqual(lines(rule, "src/app/a.cpp", "list.detachAll();"), [])

    def test_forgotten_results(self):
        rule = rules_code.forgotten_results
        bad = (
            "base::Status open(int a);\n"
            "static base::Result<std::map<int, std::vector<int>>> read();\n"
            "class A {\npublic:\n    Status close() const;\n"
            "    virtual base::Result<int> count() = 0;\n};\n"
            "template<typename T> base::Result<T>\nlate();\n"
        )
        self.assertEqual(lines(rule, "src/store/a.h", bad), [1, 2, 5, 6, 8])

    def test_remembered_results(self):
        good = (
            "[[nodiscard]] base::Status open();\n"
            "[[nodiscard]] static base::Result<int>\nread();\n"
            "using Job = std::function<base::Result<int>(int)>;\n"
            "std::future<base::Status> queue();\n"
            "void show(const base::Status& status);\n"
            "struct A { base::Status status; base::Result<int> value; };\n"
            "SourceStatus state();\n"
        )
        self.assertEqual(lines(rules_code.forgotten_results, "src/store/a.h", good), [])
        self.assertEqual(lines(rules_code.forgotten_results, "src/store/a.cpp", "base::Status open();"), [])


class TextRules(unittest.TestCase):
    def test_too_long(self):
        rule = rules_text.too_long
        self.assertEqual(lines(rule, "src/base/a.cpp", "int a;\n" * 500), [])
        self.assertEqual(lines(rule, "src/base/a.cpp", "int a;\n" * 501), [501])
        self.assertEqual(lines(rule, "resources/a.csv", "1\n" * 501), [])

    def test_licence_line(self):
        rule = rules_text.licence_line
        self.assertEqual(lines(rule, "src/base/a.cpp", "int a;\n"), [1])
        self.assertEqual(lines(rule, "src/base/a.cpp", ""), [1])
        self.assertEqual(lines(rule, "src/base/a.cpp", LICENCE), [])
        self.assertEqual(lines(rule, "tools/a", "#!/bin/sh\nset -e\n"), [2])
        self.assertEqual(lines(rule, "tools/a", "#!/bin/sh\n# SPDX-License-Identifier: GPL-3.0-or-later\n"), [])

    def test_unfinished(self):
        for word in ("TO" + "DO", "FIX" + "ME"):
            self.assertEqual(lines(rules_text.unfinished, "src/base/a.cpp", f"int a;\n// {word}: more\n"), [2])
        self.assertEqual(lines(rules_text.unfinished, "docs/a.md", "todos are issues\n"), [])

    def test_machine_paths(self):
        for folder in ("/wo" + "rk/main", "/ro" + "ot/x", "/ho" + "me/ann/x", "/Us" + "ers/ann/x"):
            self.assertEqual(lines(rules_text.machine_paths, "docs/a.md", f"\nsee {folder}/y\n"), [2], folder)
        for path in ("src/wo" + "rk/a", "https://example.org/wo" + "rk/a", "/usr/bin/python3"):
            self.assertEqual(lines(rules_text.machine_paths, "docs/a.md", f"see {path}\n"), [], path)


class Program(unittest.TestCase):
    def run_on(self, files):
        with tempfile.TemporaryDirectory() as root:
            for name, text in files.items():
                path = Path(root) / name
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_bytes(text if isinstance(text, bytes) else text.encode())
            program = [sys.executable, str(TOOLS / "check-layers"), root]
            return subprocess.run(program, capture_output=True, text=True, check=False)

    def test_names_file_line_and_remedy(self):
        result = self.run_on({"src/base/a.cpp": LICENCE + '#include "store/writer.h"\n'})
        self.assertEqual(result.returncode, 1)
        self.assertIn("src/base/a.cpp:2: src/base must not include store; move the code", result.stdout)

    def test_clean_sources_pass(self):
        result = self.run_on({"src/base/a.cpp": LICENCE, "resources/a.png": b"\x89PNG\xff\xfe"})
        self.assertEqual((result.returncode, result.stderr), (0, ""))

    def test_an_empty_folder_is_a_mistake(self):
        self.assertEqual(self.run_on({"docs/a.md": "text\n"}).returncode, 2)


if __name__ == "__main__":
    unittest.main()
